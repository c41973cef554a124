import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import { acknowledgeCartPrices } from "#app/domain/ordering/acknowledge-cart-prices.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { paths } from "#app/paths.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  const cartId = readId("car", params.cartId);

  return orToast(paths.portal.cart(cartId), async () => {
    await acknowledgeCartPrices(actor, { cartId });
    return redirect(paths.portal.cart(cartId));
  });
}
