import { inTransaction, type Tx } from "#app/platform/db.server.ts";

import type { PartnerActor } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { CartId, Sku } from "../ids.ts";
import { getPartnerTerms } from "../partners/queries.server.ts";
import { refusal } from "../refusals.ts";
import { type Offer, offersFor } from "../storefront/offers.server.ts";
import { lockCart } from "./internal/lock-cart.server.ts";
import { addLines, seenMinor } from "./internal/put-lines.server.ts";

export type SetCartQuantity = {
  readonly cartId: CartId;
  readonly sku: Sku;
  /** 0 takes the line out. */
  readonly quantity: number;
};

/**
 * Sets how many pieces of an article a cart has. A line that is not there (any more) is put in, so that a removal can be
 * taken back. Returns what the line had before, 0 where there was none. Throws sku-not-offered unless the line is taken
 * out, cart-too-long, cart-moved-on, not-found.
 */
export async function setCartQuantity(
  actor: PartnerActor,
  { cartId, sku, quantity }: SetCartQuantity,
  now = new Date(),
): Promise<{ before: number }> {
  const offer = quantity === 0 ? null : await getOffer(actor, { sku, quantity }, now);
  return inTransaction(async (tx) => {
    await lockCart(tx, actor, cartId, now);
    const line = await tx.cartLine.findUnique({ where: { cartId_sku: { cartId, sku } }, select: { quantity: true } });
    const before = line?.quantity ?? 0;
    if (before === quantity) return { before };
    if (offer === null) await tx.cartLine.delete({ where: { cartId_sku: { cartId, sku } } });
    else await write(tx, actor, { cartId, sku, quantity, offer, isNew: line === null }, now);
    const change = { before: { sku, quantity: before }, after: { sku, quantity } };
    await recordAudit(tx, { actor, action: "cart.quantity-set", subject: cartId, ...change }, now);
    return { before };
  });
}

async function getOffer(actor: PartnerActor, line: { sku: Sku; quantity: number }, now: Date): Promise<Offer> {
  const terms = await getPartnerTerms(actor.partnerId);
  const offer = (await offersFor(terms, [line], now)).get(line.sku);
  if (!offer) throw refusal("sku-not-offered", { sku: line.sku });
  return offer;
}

async function write(
  tx: Tx,
  actor: PartnerActor,
  { cartId, sku, quantity, offer, isNew }: SetCartQuantity & { readonly offer: Offer; readonly isNew: boolean },
  now: Date,
): Promise<void> {
  if (isNew) {
    await addLines(tx, actor, { cartId, added: [{ sku, quantity, price: offer.price }] }, now);
    return;
  }
  await tx.cartLine.update({
    where: { cartId_sku: { cartId, sku } },
    data: { quantity, seenUnitMinor: seenMinor(offer.price, quantity) },
  });
}
