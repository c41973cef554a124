import type { ActionFunctionArgs } from "@remix-run/node";

import { declineOrder } from "#app/domain/ordering/decline-order.server.ts";
import { declineOrderSchema } from "#app/domain/ordering/order-schemas.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  const orderId = readId("ord", params.orderId);
  const form = await parseForm(request, declineOrderSchema);
  if (!form.ok) return form.reply;

  return orToast(paths.portal.order(orderId), async () => {
    await declineOrder(actor, { orderId, ...form.value });
    return redirectWithToast(paths.portal.order(orderId), { key: "portalOrders.toast.declined" });
  });
}
