import { inTransaction } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";

import type { PartnerActor } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { CartId, Sku } from "../ids.ts";
import { getPartnerTerms } from "../partners/queries.server.ts";
import { refusal } from "../refusals.ts";
import { offersFor } from "../storefront/offers.server.ts";
import { currentOrNewCart } from "./internal/current-cart.server.ts";
import { lockCart } from "./internal/lock-cart.server.ts";
import { addLines } from "./internal/put-lines.server.ts";

export type AddToCart = {
  readonly sku: Sku;
  readonly quantity: number;
  /** The actor's current cart if not given; it is made if there is none. */
  readonly cartId?: CartId;
};

/**
 * Adds pieces of an article to a cart. What is there already grows, and of two who add at once both count. A quantity
 * that the article is not sold in is taken all the same: the cart shows it with its fix. Throws sku-not-offered,
 * price-missing, cart-too-long, cart-moved-on, not-found.
 */
export async function addToCart(
  actor: PartnerActor,
  { sku, quantity, cartId: chosen }: AddToCart,
  now = new Date(),
): Promise<{ cartId: CartId; lines: number }> {
  const terms = await getPartnerTerms(actor.partnerId);
  const offer = (await offersFor(terms, [{ sku, quantity }], now)).get(sku);
  if (!offer) throw refusal("sku-not-offered", { sku });
  if (!offer.price.ok) throw refusal("price-missing", { skus: [sku] });

  const cartId = chosen ?? (await currentOrNewCart(actor, now));
  const { lines } = await inTransaction(async (tx) => {
    await lockCart(tx, actor, cartId, now);
    const added = await addLines(tx, actor, { cartId, added: [{ sku, quantity, price: offer.price }] }, now);
    await recordAudit(tx, { actor, action: "cart.line-added", subject: cartId, after: { sku, quantity } }, now);
    return added;
  });
  log.info({ cartId, sku, quantity }, "added to cart");
  return { cartId, lines };
}
