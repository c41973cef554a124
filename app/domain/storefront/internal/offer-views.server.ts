import { type Db, db, type Tx } from "#app/platform/db.server.ts";

import { nearestQuantity } from "../../catalog/quantity-rule.ts";
import type { Sku } from "../../ids.ts";
import type { PartnerTerms } from "../../partners/partner-terms.ts";
import { type OfferView, offerView } from "../offer-view.ts";
import { offersFor } from "../offers.server.ts";

/** Offers of the smallest quantity of each article, in the order asked for; what may not be bought is left out. */
export async function offerViews(
  terms: PartnerTerms,
  articles: readonly SmallestOrder[],
  now: Date,
  client: Db | Tx = db,
): Promise<readonly OfferView[]> {
  const lines = articles.map((article) => ({ sku: article.sku, quantity: nearestQuantity(article, 1) }));
  const offers = await offersFor(terms, lines, now, client);
  return lines.flatMap(({ sku, quantity }) => {
    const offer = offers.get(sku);
    return offer ? [offerView(offer, { quantity, stockDisplay: terms.stockDisplay })] : [];
  });
}

/** An article with the columns that say how few of it can be ordered. */
export type SmallestOrder = {
  readonly sku: Sku;
  readonly minQuantity: number;
  readonly quantityMultiple: number;
  readonly maxQuantity: number | null;
};
