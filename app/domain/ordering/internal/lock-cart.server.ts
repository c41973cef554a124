import type { Tx } from "#app/platform/db.server.ts";

import { authorize, has, type PartnerActor } from "../../access/actor.ts";
import type { CartId } from "../../ids.ts";
import { refusal } from "../../refusals.ts";
import type { CartStatus } from "../cart.ts";

/**
 * Takes an open cart of the actor's partner for a change and notes the use. It is a write, so whoever comes second waits
 * and then sees what the first did: nothing of the cart may be read in the transaction before. Throws not-found, and
 * cart-moved-on where the cart was ordered or discarded meanwhile.
 */
export function lockCart(tx: Tx, actor: PartnerActor, cartId: CartId, now: Date): Promise<{ name: string }> {
  authorize(has(actor, "carts.edit"), "carts.edit");
  return lockCartIn(tx, actor, { cartId, status: "open" }, now);
}

/** The same for a cart in another state. */
export async function lockCartIn(
  tx: Tx,
  { partnerId }: PartnerActor,
  { cartId, status }: { readonly cartId: CartId; readonly status: CartStatus },
  now: Date,
): Promise<{ name: string }> {
  const { count } = await tx.cart.updateMany({
    where: { id: cartId, partnerId, status },
    data: { version: { increment: 1 }, updatedAt: now },
  });
  const cart = await tx.cart.findFirst({ where: { id: cartId, partnerId }, select: { name: true, status: true } });
  if (!cart) throw refusal("not-found");
  if (count === 0) throw refusal("cart-moved-on", { status: cart.status });
  return { name: cart.name };
}
