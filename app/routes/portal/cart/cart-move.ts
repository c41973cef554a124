import type { ActionFunctionArgs } from "@remix-run/node";

import { moveCartLinesSchema } from "#app/domain/ordering/cart-schemas.ts";
import { moveCartLines } from "#app/domain/ordering/move-cart-lines.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

/** Some lines into another cart, or all of them, and then on to that cart. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  const fromCartId = readId("car", params.cartId);
  const form = await parseForm(request, moveCartLinesSchema);
  if (!form.ok) return form.reply;

  const { toCartId, all, sku } = form.value;
  return orToast(paths.portal.cart(fromCartId), async () => {
    const { moved } = await moveCartLines(actor, { fromCartId, toCartId, skus: all ? undefined : sku });
    if (moved === 0) return redirectWithToast(paths.portal.cart(fromCartId), { key: "cart.toast.nothingMoved" });
    return redirectWithToast(paths.portal.cart(toCartId), {
      key: "cart.toast.moved",
      values: { count: moved },
      tone: "good",
    });
  });
}
