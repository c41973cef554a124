import type { ActionFunctionArgs } from "@remix-run/node";

import { cartNameSchema } from "#app/domain/ordering/cart-schemas.ts";
import { createCart } from "#app/domain/ordering/create-cart.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  const form = await parseForm(request, cartNameSchema);
  if (!form.ok) return form.reply;

  return orToast(paths.portal.carts(), async () => {
    const { cartId } = await createCart(actor, form.value);
    return redirectWithToast(paths.portal.cart(cartId), { key: "cart.toast.created", tone: "good" });
  });
}
