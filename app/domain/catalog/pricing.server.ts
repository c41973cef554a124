import type { Day } from "#app/platform/dates.ts";
import { type Db, db, type Tx } from "#app/platform/db.server.ts";

import type { CategoryId, ProductId, Sku } from "../ids.ts";
import type { PartnerTerms } from "../partners/partner-terms.ts";
import { type ArticlePlace, loadPriceCandidates } from "./internal/load-price-candidates.server.ts";
import { type PriceResolution, resolvePrice } from "./resolve-price.ts";

export type PricedLine = { readonly sku: Sku; readonly quantity: number };

/**
 * What one unit of each line costs the partner on a day. A SKU stands once; one that does not exist has no price. Whether
 * the partner may buy it is not asked here: `storefront/offers` does. Four queries, whatever the number of lines.
 */
export async function pricesFor(
  terms: PartnerTerms,
  lines: readonly PricedLine[],
  day: Day,
  client: Db | Tx = db,
): Promise<Map<Sku, PriceResolution>> {
  const places = await client.variant.findMany({
    where: { sku: { in: lines.map(({ sku }) => sku) } },
    select: { sku: true, productId: true, product: { select: { categoryId: true } } },
  });
  const articles = places.map(({ sku, productId, product }) => ({
    sku: sku as Sku,
    productId: productId as ProductId,
    categoryId: product.categoryId as CategoryId | null,
  }));
  return pricesForArticles(terms, { lines, articles, day }, client);
}

/** `pricesFor`, for a caller that has the articles already. */
export async function pricesForArticles(
  terms: PartnerTerms,
  request: { readonly lines: readonly PricedLine[]; readonly articles: readonly ArticlePlace[]; readonly day: Day },
  client: Db | Tx = db,
): Promise<Map<Sku, PriceResolution>> {
  const { lines, articles, day } = request;
  const { currency } = terms;
  const candidates = await loadPriceCandidates(client, { audience: terms, onlyOn: { currency, day } }, articles);
  return new Map(
    lines.map(({ sku, quantity }) => [sku, resolvePrice({ sku, quantity, currency, day }, candidates.get(sku) ?? [])]),
  );
}
