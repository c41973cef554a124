import type { ActionFunctionArgs } from "@remix-run/node";

import { addToCart } from "#app/domain/ordering/add-to-cart.server.ts";
import { addToCartSchema } from "#app/domain/ordering/cart-schemas.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { safeReturnPath } from "#app/platform/http/return-path.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

/** What catalogue pages post to: `sku`, `quantity`, and where they want them `cartId` and `redirectTo`. */
export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  const form = await parseForm(request, addToCartSchema);
  if (!form.ok) return form.reply;

  const { sku, quantity, cartId, redirectTo } = form.value;
  const back = safeReturnPath(redirectTo);
  return orToast(back ?? paths.portal.cart(cartId), async () => {
    const added = await addToCart(actor, { sku, quantity, cartId });
    const values = { sku, quantity };
    return redirectWithToast(back ?? paths.portal.cart(added.cartId), {
      key: "cart.toast.added",
      values,
      tone: "good",
    });
  });
}
