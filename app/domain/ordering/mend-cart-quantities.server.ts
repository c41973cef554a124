import { inTransaction } from "#app/platform/db.server.ts";

import type { PartnerActor } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { CartId, Sku } from "../ids.ts";
import { getPartnerTerms } from "../partners/queries.server.ts";
import { offersFor } from "../storefront/offers.server.ts";
import { problemOf } from "./cart.ts";
import { lockCart } from "./internal/lock-cart.server.ts";
import { seenMinor } from "./internal/put-lines.server.ts";

/**
 * Gives every line of a cart whose quantity cannot be ordered the nearest one that can. Lines that only removing would
 * help are left to a person. Returns how many lines it changed. Throws cart-moved-on, not-found.
 */
export async function mendCartQuantities(
  actor: PartnerActor,
  { cartId }: { readonly cartId: CartId },
  now = new Date(),
): Promise<{ mended: number }> {
  const terms = await getPartnerTerms(actor.partnerId);
  return inTransaction(async (tx) => {
    await lockCart(tx, actor, cartId, now);
    const lines = await tx.cartLine.findMany({ where: { cartId }, select: { sku: true, quantity: true } });
    const wanted = lines.map(({ sku, quantity }) => ({ sku: sku as Sku, quantity }));
    const offers = await offersFor(terms, wanted, now, tx);
    const changes: { sku: Sku; from: number; to: number }[] = [];
    for (const { sku, quantity } of wanted) {
      const offer = offers.get(sku);
      const to = offer && problemOf(quantity, offer, terms.stockDisplay)?.fix;
      if (!offer || !to) continue;
      const data = { quantity: to, seenUnitMinor: seenMinor(offer.price, to) };
      await tx.cartLine.update({ where: { cartId_sku: { cartId, sku } }, data });
      changes.push({ sku, from: quantity, to });
    }
    await recordAudit(tx, { actor, action: "cart.quantities-mended", subject: cartId, after: { changes } }, now);
    return { mended: changes.length };
  });
}
