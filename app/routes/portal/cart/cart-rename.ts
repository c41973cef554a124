import type { ActionFunctionArgs } from "@remix-run/node";

import { cartNameSchema } from "#app/domain/ordering/cart-schemas.ts";
import { renameCart } from "#app/domain/ordering/rename-cart.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  const cartId = readId("car", params.cartId);
  const form = await parseForm(request, cartNameSchema);
  if (!form.ok) return form.reply;

  return orToast(paths.portal.cart(cartId), async () => {
    await renameCart(actor, { cartId, ...form.value });
    return redirectWithToast(paths.portal.cart(cartId), { key: "cart.toast.renamed", tone: "good" });
  });
}
