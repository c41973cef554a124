import { type Db, db, inTransaction, type Tx } from "#app/platform/db.server.ts";

import { authorize, has, type PartnerActor } from "../../access/actor.ts";
import { type CartId, newId } from "../../ids.ts";
import { refusal } from "../../refusals.ts";
import { MAX_OPEN_CARTS } from "../limits.ts";

/**
 * The open cart that the actor works in at this partner: the one chosen last, else the one they made and that was used
 * last. Never a colleague's that they have not opened themself.
 */
export async function findCurrentCart(actor: PartnerActor, client: Db | Tx = db): Promise<CartId | null> {
  const { userId, partnerId } = actor;
  const chosen = await client.currentCart.findUnique({ where: { userId_partnerId: { userId, partnerId } } });
  const candidates = await client.cart.findMany({
    where: { partnerId, status: "open", OR: [{ id: chosen?.cartId ?? "" }, { createdById: userId }] },
    select: { id: true },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
  });
  const current = candidates.find(({ id }) => id === chosen?.cartId) ?? candidates[0];
  return (current?.id as CartId | undefined) ?? null;
}

/** The actor's current cart, made if there is none. It is a transaction of its own, so that the next one can lock the cart first. */
export async function currentOrNewCart(actor: PartnerActor, now: Date): Promise<CartId> {
  authorize(has(actor, "carts.edit"), "carts.edit");
  return (await findCurrentCart(actor)) ?? (await inTransaction((tx) => ensureCurrentCart(tx, actor, now)));
}

async function ensureCurrentCart(tx: Tx, actor: PartnerActor, now: Date): Promise<CartId> {
  const { userId, partnerId } = actor;
  // Two requests at once make one cart: whoever comes second waits here, and then finds the first one's.
  await tx.$executeRaw`
    INSERT INTO CurrentCart (userId, partnerId, cartId) VALUES (${userId}, ${partnerId}, '')
    ON DUPLICATE KEY UPDATE cartId = cartId`;
  const cartId = (await findCurrentCart(actor, tx)) ?? (await insertCart(tx, actor, "", now));
  await chooseCart(tx, actor, cartId);
  return cartId;
}

/** An empty cart; "" as its name shows as the cart of its day. Throws too-many-carts. */
export async function insertCart(tx: Tx, actor: PartnerActor, name: string, now: Date): Promise<CartId> {
  const open = await tx.cart.count({ where: { partnerId: actor.partnerId, status: "open" } });
  if (open >= MAX_OPEN_CARTS) throw refusal("too-many-carts", { limit: MAX_OPEN_CARTS });
  const id = newId("car");
  await tx.cart.create({
    data: { id, partnerId: actor.partnerId, name, createdById: actor.userId, createdAt: now, updatedAt: now },
  });
  return id;
}

/** Makes a cart the actor's current one. */
export async function chooseCart(tx: Tx, { userId, partnerId }: PartnerActor, cartId: CartId): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO CurrentCart (userId, partnerId, cartId) VALUES (${userId}, ${partnerId}, ${cartId})
    ON DUPLICATE KEY UPDATE cartId = VALUES(cartId)`;
}
