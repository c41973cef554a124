import { inTransaction } from "#app/platform/db.server.ts";

import type { PartnerActor } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { CartId, Sku } from "../ids.ts";
import { getPartnerTerms } from "../partners/queries.server.ts";
import { offersFor } from "../storefront/offers.server.ts";
import { lockCart } from "./internal/lock-cart.server.ts";
import { seenMinor } from "./internal/put-lines.server.ts";

/** The member has seen today's prices of a cart: they are the ones that a later change is measured against. */
export async function acknowledgeCartPrices(
  actor: PartnerActor,
  { cartId }: { readonly cartId: CartId },
  now = new Date(),
): Promise<void> {
  const terms = await getPartnerTerms(actor.partnerId);
  await inTransaction(async (tx) => {
    await lockCart(tx, actor, cartId, now);
    const lines = await tx.cartLine.findMany({
      where: { cartId },
      select: { sku: true, quantity: true, seenUnitMinor: true },
    });
    const wanted = lines.map(({ sku, quantity }) => ({ sku: sku as Sku, quantity }));
    const offers = await offersFor(terms, wanted, now, tx);
    for (const { sku, quantity, seenUnitMinor } of lines) {
      const offer = offers.get(sku as Sku);
      const seen = offer ? seenMinor(offer.price, quantity) : seenUnitMinor;
      if (seen === seenUnitMinor) continue;
      await tx.cartLine.update({ where: { cartId_sku: { cartId, sku } }, data: { seenUnitMinor: seen } });
    }
    await recordAudit(tx, { actor, action: "cart.prices-seen", subject: cartId }, now);
  });
}
