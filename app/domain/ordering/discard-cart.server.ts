import { inTransaction } from "#app/platform/db.server.ts";

import type { PartnerActor } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { CartId } from "../ids.ts";
import { lockCart } from "./internal/lock-cart.server.ts";

/** Puts a cart away with its lines; `restoreCart` brings it back. Throws cart-moved-on, not-found. */
export async function discardCart(
  actor: PartnerActor,
  { cartId }: { readonly cartId: CartId },
  now = new Date(),
): Promise<void> {
  await inTransaction(async (tx) => {
    const cart = await lockCart(tx, actor, cartId, now);
    await tx.cart.update({ where: { id: cartId }, data: { status: "discarded" } });
    await recordAudit(tx, { actor, action: "cart.discarded", subject: cartId, before: cart }, now);
  });
}
