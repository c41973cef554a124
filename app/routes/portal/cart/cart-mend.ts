import type { ActionFunctionArgs } from "@remix-run/node";

import { mendCartQuantities } from "#app/domain/ordering/mend-cart-quantities.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { paths } from "#app/paths.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  const cartId = readId("car", params.cartId);

  return orToast(paths.portal.cart(cartId), async () => {
    const { mended } = await mendCartQuantities(actor, { cartId });
    const values = { count: mended };
    return redirectWithToast(paths.portal.cart(cartId), { key: "cart.toast.mended", values, tone: "good" });
  });
}
