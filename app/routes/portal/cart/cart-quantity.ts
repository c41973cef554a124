import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import { cartQuantitySchema } from "#app/domain/ordering/cart-schemas.ts";
import { setCartQuantity } from "#app/domain/ordering/set-cart-quantity.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  const cartId = readId("car", params.cartId);
  const form = await parseForm(request, cartQuantitySchema);
  if (!form.ok) return form.reply;

  const { sku, quantity, position } = form.value;
  const cart = paths.portal.cart(cartId);
  return orToast(cart, async () => {
    const before = await setCartQuantity(actor, { cartId, sku, quantity, position });
    if (!before && quantity > 0) return redirectWithToast(cart, { key: "cart.toast.putBack", values: { sku } });
    if (quantity > 0 || !before) return redirect(cart);
    const fields = { sku, quantity: String(before.quantity), position: String(before.position) };
    const undo = { action: paths.portal.cartQuantity(cartId), fields };
    return redirectWithToast(cart, { key: "cart.toast.removed", values: { sku }, undo });
  });
}
