import type { ActionFunctionArgs } from "@remix-run/node";

import { approveOrder } from "#app/domain/ordering/approve-order.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { paths } from "#app/paths.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  const orderId = readId("ord", params.orderId);

  return orToast(paths.portal.order(orderId), async () => {
    await approveOrder(actor, { orderId });
    return redirectWithToast(paths.portal.order(orderId), { key: "portalOrders.toast.approved", tone: "good" });
  });
}
