import { inTransaction } from "#app/platform/db.server.ts";

import type { PartnerActor } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { CartId } from "../ids.ts";
import { lockCart } from "./internal/lock-cart.server.ts";

/** Gives a cart the name by which the partner's members know it. Throws cart-moved-on, not-found. */
export async function renameCart(
  actor: PartnerActor,
  { cartId, name }: { readonly cartId: CartId; readonly name: string },
  now = new Date(),
): Promise<void> {
  await inTransaction(async (tx) => {
    const before = await lockCart(tx, actor, cartId, now);
    await tx.cart.update({ where: { id: cartId }, data: { name } });
    await recordAudit(tx, { actor, action: "cart.renamed", subject: cartId, before, after: { name } }, now);
  });
}
