import { inTransaction, type Tx } from "#app/platform/db.server.ts";

import type { PartnerActor } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { PriceResolution } from "../catalog/resolve-price.ts";
import type { CartId, Sku } from "../ids.ts";
import { getPartnerTerms } from "../partners/queries.server.ts";
import { refusal } from "../refusals.ts";
import { offersFor } from "../storefront/offers.server.ts";
import { lockCart } from "./internal/lock-cart.server.ts";
import { addLines, seenMinor } from "./internal/put-lines.server.ts";

export type SetCartQuantity = {
  readonly cartId: CartId;
  readonly sku: Sku;
  /** 0 takes the line out. */
  readonly quantity: number;
  /** Where a line goes that is put back after it was taken out; the end if not given. */
  readonly position?: number;
};

/** A line as it was; `position` is its place among the others. */
export type FormerLine = { readonly quantity: number; readonly position: number };

/**
 * Sets how many pieces of an article a cart has. A line that is not there (any more) is put in, so that a removal can be
 * taken back. Returns the line as it was before, null where there was none. Throws sku-not-offered unless the line is
 * taken out, cart-too-long, cart-moved-on, not-found.
 */
export async function setCartQuantity(
  actor: PartnerActor,
  input: SetCartQuantity,
  now = new Date(),
): Promise<FormerLine | null> {
  const { cartId, sku, quantity } = input;
  const price = quantity === 0 ? null : await getPrice(actor, input, now);
  return inTransaction(async (tx) => {
    await lockCart(tx, actor, cartId, now);
    const before = await tx.cartLine.findUnique({
      where: { cartId_sku: { cartId, sku } },
      select: { quantity: true, position: true },
    });
    if ((before?.quantity ?? 0) === quantity) return before;
    await write(tx, actor, { ...input, price, isThere: before !== null }, now);
    const change = { before: { sku, quantity: before?.quantity ?? 0 }, after: { sku, quantity } };
    await recordAudit(tx, { actor, action: "cart.quantity-set", subject: cartId, ...change }, now);
    return before;
  });
}

async function getPrice(actor: PartnerActor, { sku, quantity }: SetCartQuantity, now: Date): Promise<PriceResolution> {
  const terms = await getPartnerTerms(actor.partnerId);
  const offer = (await offersFor(terms, [{ sku, quantity }], now)).get(sku);
  if (!offer) throw refusal("sku-not-offered", { sku });
  return offer.price;
}

async function write(
  tx: Tx,
  actor: PartnerActor,
  line: SetCartQuantity & { readonly price: PriceResolution | null; readonly isThere: boolean },
  now: Date,
): Promise<void> {
  const { cartId, sku, quantity, position, price, isThere } = line;
  const where = { cartId_sku: { cartId, sku } };
  if (!price) {
    await tx.cartLine.delete({ where });
    return;
  }
  if (isThere) {
    await tx.cartLine.update({ where, data: { quantity, seenUnitMinor: seenMinor(price, quantity) } });
    return;
  }
  await addLines(tx, actor, { cartId, added: [{ sku, quantity, price }] }, now);
  if (position !== undefined) await tx.cartLine.update({ where, data: { position } });
}
