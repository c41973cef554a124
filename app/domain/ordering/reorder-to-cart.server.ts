import { inTransaction } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";

import { authorize, has, type PartnerActor } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { CartId, OrderId, Sku } from "../ids.ts";
import { getPartnerTerms } from "../partners/queries.server.ts";
import { refusal } from "../refusals.ts";
import { offersFor } from "../storefront/offers.server.ts";
import type { IntoCart } from "./cart.ts";
import { addLines } from "./internal/put-lines.server.ts";
import { takeCart } from "./internal/take-cart.server.ts";
import { getOrderForPartner } from "./order-queries.server.ts";

export type ReorderToCart = {
  readonly orderId: OrderId;
  readonly into: IntoCart;
  /** Which of its articles, in which quantity; an article stands once. */
  readonly lines: readonly { readonly sku: Sku; readonly quantity: number }[];
};

/**
 * Puts articles of a past order into a cart, at today's prices. What is no longer offered or has no price is left out and
 * named. Throws not-found, nothing-to-add, cart-too-long, cart-moved-on, too-many-carts.
 */
export async function reorderToCart(
  actor: PartnerActor,
  { orderId, into, lines }: ReorderToCart,
  now = new Date(),
): Promise<{ readonly cartId: CartId; readonly added: number; readonly leftOut: readonly Sku[] }> {
  authorize(has(actor, "carts.edit"), "carts.edit");
  const { number } = await getOrderForPartner(actor, orderId, now);
  const offers = await offersFor(await getPartnerTerms(actor.partnerId), lines, now);
  const added = lines.flatMap((line) => {
    const price = offers.get(line.sku)?.price;
    return price?.ok ? [{ ...line, price }] : [];
  });
  if (added.length === 0) throw refusal("nothing-to-add");

  const cartId = await inTransaction(async (tx) => {
    const taken = await takeCart(tx, actor, into, now);
    await addLines(tx, actor, { cartId: taken, added }, now);
    const after = { order: number, lines: added.map(({ sku, quantity }) => ({ sku, quantity })) };
    await recordAudit(tx, { actor, action: "cart.filled-from-order", subject: taken, after }, now);
    return taken;
  });
  log.info({ cartId, orderId, lines: added.length }, "past order put into a cart");
  const taken = new Set(added.map(({ sku }) => sku));
  return { cartId, added: added.length, leftOut: lines.flatMap(({ sku }) => (taken.has(sku) ? [] : [sku])) };
}
