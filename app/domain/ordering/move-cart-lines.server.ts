import { inTransaction, type Tx } from "#app/platform/db.server.ts";

import type { PartnerActor } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { CartId, Sku } from "../ids.ts";
import { getPartnerTerms } from "../partners/queries.server.ts";
import { offersFor } from "../storefront/offers.server.ts";
import { lockCart } from "./internal/lock-cart.server.ts";
import { addLines } from "./internal/put-lines.server.ts";

export type MoveCartLines = {
  readonly fromCartId: CartId;
  readonly toCartId: CartId;
  /** All lines if not given: the carts are merged, and the one that is empty then is discarded. */
  readonly skus?: readonly Sku[];
};

/**
 * Moves lines from one cart of the partner to another, where equal SKUs grow together. Returns how many lines moved.
 * Throws cart-too-long, cart-moved-on, not-found.
 */
export async function moveCartLines(
  actor: PartnerActor,
  { fromCartId, toCartId, skus }: MoveCartLines,
  now = new Date(),
): Promise<{ moved: number }> {
  if (fromCartId === toCartId || skus?.length === 0) return { moved: 0 };
  const terms = await getPartnerTerms(actor.partnerId);
  return inTransaction(
    async (tx) => {
      // Locked in the order of their ids, so that two who move in opposite directions wait for each other.
      for (const cartId of [fromCartId, toCartId].toSorted()) await lockCart(tx, actor, cartId, now);
      const lines = await tx.cartLine.findMany({
        where: { cartId: fromCartId, ...(skus && { sku: { in: [...skus] } }) },
        select: { sku: true, quantity: true },
        orderBy: { position: "asc" },
      });
      const wanted = lines.map(({ sku, quantity }) => ({ sku: sku as Sku, quantity }));
      const offers = await offersFor(terms, wanted, now, tx);
      const added = wanted.map((line) => ({ ...line, price: offers.get(line.sku)?.price ?? noPrice }));
      await addLines(tx, actor, { cartId: toCartId, added }, now);
      await tx.cartLine.deleteMany({ where: { cartId: fromCartId, sku: { in: lines.map(({ sku }) => sku) } } });
      if (!skus) await tx.cart.update({ where: { id: fromCartId }, data: { status: "discarded" } });
      await audit(tx, actor, { fromCartId, toCartId, lines: wanted }, now);
      return { moved: lines.length };
    },
    // The second cart is read after the first is locked: a colleague's line of the moment between must be seen.
    { isolation: "ReadCommitted" },
  );
}

// A line that is no longer offered moves too: the cart it goes to says so.
const noPrice = { ok: false, why: "no-price" } as const;

async function audit(
  tx: Tx,
  actor: PartnerActor,
  moved: {
    readonly fromCartId: CartId;
    readonly toCartId: CartId;
    readonly lines: readonly { sku: Sku; quantity: number }[];
  },
  now: Date,
): Promise<void> {
  const after = { toCartId: moved.toCartId, lines: moved.lines.map(({ sku, quantity }) => ({ sku, quantity })) };
  await recordAudit(tx, { actor, action: "cart.lines-moved", subject: moved.fromCartId, after }, now);
}
