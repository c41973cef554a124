import type { ActionFunctionArgs } from "@remix-run/node";

import { acceptQuickOrder } from "#app/domain/ordering/accept-quick-order.server.ts";
import { intoCartSchema } from "#app/domain/ordering/cart-schemas.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

/** The good rows into the cart; on to it when nothing is left on the pad, else back to what is. */
export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  const form = await parseForm(request, intoCartSchema);
  if (!form.ok) return form.reply;

  return orToast(paths.portal.quickOrder(), async () => {
    const { cartId, lines, left } = await acceptQuickOrder(actor, { into: form.value });
    const to = left === 0 ? paths.portal.cart(cartId) : paths.portal.quickOrder();
    return redirectWithToast(to, { key: "quickOrder.toast.accepted", values: { count: lines }, tone: "good" });
  });
}
