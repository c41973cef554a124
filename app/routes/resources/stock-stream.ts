import type { LoaderFunctionArgs } from "@remix-run/node";

import { authorize, has } from "#app/domain/access/actor.ts";
import { toSku } from "#app/domain/ids.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { mayStillFollow, streamStock } from "#app/domain/storefront/stream-stock.server.ts";
import { eventStream } from "#app/platform/http/event-stream.server.ts";

/** `?sku=…&sku=…`: "stock" events, each a LiveStock. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  authorize(has(actor, "catalog.browse"), "catalog.browse");
  const skus = new URL(request.url).searchParams.getAll("sku").flatMap((text) => toSku(text) ?? []);
  return eventStream(request, {
    open: (send) => streamStock(actor, skus, (stock) => send("stock", stock)),
    mayGoOn: () => mayStillFollow(request, actor),
  });
}
