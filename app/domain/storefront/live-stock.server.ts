import { nearestQuantity } from "../catalog/quantity-rule.ts";
import { articlesBySku } from "../catalog/queries.server.ts";
import type { Sku } from "../ids.ts";
import type { PartnerTerms } from "../partners/partner-terms.ts";
import type { LiveStock } from "./live-stock.ts";
import { offerView } from "./offer-view.ts";
import { offersFor } from "./offers.server.ts";

/** The stock of some articles as a partner may see it now. What it may not buy is absent. */
export async function liveStockOf(
  terms: PartnerTerms,
  skus: readonly Sku[],
  now = new Date(),
): Promise<readonly LiveStock[]> {
  const articles = await articlesBySku(skus);
  const lines = [...articles.values()].map(({ sku, rule }) => ({ sku, quantity: nearestQuantity(rule, 1) }));
  const offers = await offersFor(terms, lines, now);
  return lines.flatMap(({ sku, quantity }) => {
    const offer = offers.get(sku);
    if (!offer) return [];
    const { stock, promise } = offerView(offer, { quantity, stockDisplay: terms.stockDisplay });
    return [{ sku, stock, promise }];
  });
}
