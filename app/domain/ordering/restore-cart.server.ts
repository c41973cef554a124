import { inTransaction } from "#app/platform/db.server.ts";

import { authorize, has, type PartnerActor } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { CartId } from "../ids.ts";
import { chooseCart } from "./internal/current-cart.server.ts";
import { lockCartIn } from "./internal/lock-cart.server.ts";

/** Brings a discarded cart back with its lines; it becomes the actor's current one. Throws cart-moved-on, not-found. */
export async function restoreCart(
  actor: PartnerActor,
  { cartId }: { readonly cartId: CartId },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "carts.edit"), "carts.edit");
  await inTransaction(async (tx) => {
    const cart = await lockCartIn(tx, actor, { cartId, status: "discarded" }, now);
    await tx.cart.update({ where: { id: cartId }, data: { status: "open" } });
    await chooseCart(tx, actor, cartId);
    await recordAudit(tx, { actor, action: "cart.restored", subject: cartId, after: cart }, now);
  });
}
