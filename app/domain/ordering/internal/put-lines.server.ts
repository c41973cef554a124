import type { Tx } from "#app/platform/db.server.ts";
import { Prisma } from "#prisma/client/client.ts";

import type { PartnerActor } from "../../access/actor.ts";
import type { PriceResolution } from "../../catalog/resolve-price.ts";
import type { CartId, Sku } from "../../ids.ts";
import { refusal } from "../../refusals.ts";
import { unitAt } from "../cart.ts";
import { MAX_CART_LINES, MAX_LINE_QUANTITY } from "../limits.ts";

export type AddedLine = { readonly sku: Sku; readonly quantity: number; readonly price: PriceResolution };

/**
 * Adds quantities to a cart that the transaction has locked; a SKU stands once in `added`. What is in the cart already
 * grows, the rest goes to the end in the order given. Throws cart-too-long and then adds nothing.
 */
export async function addLines(
  tx: Tx,
  actor: PartnerActor,
  { cartId, added }: { readonly cartId: CartId; readonly added: readonly AddedLine[] },
  now: Date,
): Promise<{ readonly lines: number }> {
  if (added.length === 0) return { lines: await tx.cartLine.count({ where: { cartId } }) };
  const present = await tx.cartLine.findMany({
    where: { cartId },
    select: { sku: true, quantity: true, position: true },
  });
  const quantities = new Map(present.map(({ sku, quantity }) => [sku, quantity]));
  const lines = new Set([...quantities.keys(), ...added.map(({ sku }) => sku as string)]).size;
  if (lines > MAX_CART_LINES) throw refusal("cart-too-long", { limit: MAX_CART_LINES, lines });

  const end = Math.max(0, ...present.map(({ position }) => position));
  const rows = added.map(({ sku, quantity, price }, index) => {
    const grown = Math.min((quantities.get(sku) ?? 0) + quantity, MAX_LINE_QUANTITY);
    const position = end + 1 + index;
    return Prisma.sql`(${cartId}, ${sku}, ${grown}, ${position}, ${actor.userId}, ${now}, ${seenMinor(price, grown)})`;
  });
  await tx.$executeRaw`
    INSERT INTO CartLine (cartId, sku, quantity, position, addedById, addedAt, seenUnitMinor)
    VALUES ${Prisma.join(rows)}
    ON DUPLICATE KEY UPDATE quantity = VALUES(quantity), seenUnitMinor = VALUES(seenUnitMinor)`;
  return { lines };
}

/** The unit price that the member is shown for a quantity, as the column holds it. */
export function seenMinor(price: PriceResolution, quantity: number): bigint | null {
  const unit = price.ok ? unitAt(price.breaks, quantity) : null;
  return unit && BigInt(unit.minor);
}
