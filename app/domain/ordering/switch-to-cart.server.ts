import { inTransaction } from "#app/platform/db.server.ts";

import { authorize, has, type PartnerActor } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { CartId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { chooseCart } from "./internal/current-cart.server.ts";

/** Makes an open cart of the partner, a colleague's too, the one in which the actor works. Throws cart-moved-on, not-found. */
export async function switchToCart(
  actor: PartnerActor,
  { cartId }: { readonly cartId: CartId },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "carts.edit"), "carts.edit");
  await inTransaction(async (tx) => {
    const cart = await tx.cart.findFirst({
      where: { id: cartId, partnerId: actor.partnerId },
      select: { status: true },
    });
    if (!cart) throw refusal("not-found");
    if (cart.status !== "open") throw refusal("cart-moved-on", { status: cart.status });
    await chooseCart(tx, actor, cartId);
    await recordAudit(tx, { actor, action: "cart.chosen", subject: cartId }, now);
  });
}
