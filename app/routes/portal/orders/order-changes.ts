import type { LoaderFunctionArgs } from "@remix-run/node";

import { isStillSignedIn } from "#app/domain/access/still-signed-in.server.ts";
import { orderToFollow } from "#app/domain/ordering/order-feed.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { eventStream } from "#app/platform/http/event-stream.server.ts";
import { readId } from "#app/platform/http/read-id.ts";

/** "changed" events while the page of an order is open, each with its new version. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  const follow = await orderToFollow(actor, readId("ord", params.orderId));
  return eventStream(request, {
    open: (send) => follow((version) => send("changed", { version })),
    mayGoOn: () => isStillSignedIn(request, actor),
  });
}
