import { inTransaction } from "#app/platform/db.server.ts";

import { authorize, has, type PartnerActor } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { CartId } from "../ids.ts";
import { chooseCart, insertCart } from "./internal/current-cart.server.ts";

/** A new empty cart of the actor's partner, which becomes the actor's current one. Throws too-many-carts. */
export async function createCart(
  actor: PartnerActor,
  { name }: { readonly name: string },
  now = new Date(),
): Promise<{ cartId: CartId }> {
  authorize(has(actor, "carts.edit"), "carts.edit");
  return inTransaction(async (tx) => {
    const cartId = await insertCart(tx, actor, name, now);
    await chooseCart(tx, actor, cartId);
    await recordAudit(tx, { actor, action: "cart.created", subject: cartId, after: { name } }, now);
    return { cartId };
  });
}
