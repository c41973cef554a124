import { type Db, db, type Tx } from "#app/platform/db.server.ts";

import { clockAt } from "../brand/clock.server.ts";
import type { Article } from "../catalog/article.ts";
import { entitlementOf } from "../catalog/entitlement.server.ts";
import { mayBuy } from "../catalog/entitlement.ts";
import { type PricedLine, pricesForArticles } from "../catalog/pricing.server.ts";
import { type QuantityProblem, quantityProblem } from "../catalog/quantity-rule.ts";
import { articlesBySku } from "../catalog/queries.server.ts";
import type { PriceResolution } from "../catalog/resolve-price.ts";
import type { Sku } from "../ids.ts";
import {
  type Availability,
  promiseFor,
  type ShownStock,
  type StockPromise,
  shownStock,
} from "../inventory/availability.ts";
import { availabilityOf } from "../inventory/queries.server.ts";
import type { PartnerTerms } from "../partners/partner-terms.ts";
import { backorderedDemand } from "./demand.server.ts";

/** One article in one quantity, as one partner can have it today. `availability` and `promise` stay on the server. */
export type Offer = {
  readonly article: Article;
  readonly price: PriceResolution;
  readonly availability: Availability;
  readonly promise: StockPromise;
  /** All that the partner may see of the stock. */
  readonly shown: ShownStock;
  readonly problems: readonly OfferProblem[];
};

/** Why the quantity cannot be ordered as it stands. */
export type OfferProblem =
  | { readonly code: "no-price" }
  | { readonly code: "quantity"; readonly problem: QuantityProblem }
  | { readonly code: "stock-short" };

/**
 * Article, price and stock promise of each line. A SKU that the partner may not buy is absent, as is one that does not
 * exist. A SKU stands once in `lines`. The number of queries is constant.
 */
export async function offersFor(
  terms: PartnerTerms,
  lines: readonly PricedLine[],
  now: Date,
  client: Db | Tx = db,
): Promise<Map<Sku, Offer>> {
  const { today } = await clockAt(now);
  const [articles, entitlement] = await Promise.all([
    articlesBySku(
      lines.map(({ sku }) => sku),
      client,
    ),
    entitlementOf(terms, client),
  ]);
  const offered = [...articles.values()].filter(
    (article) => article.status === "active" && mayBuy(entitlement, article),
  );
  const skus = offered.map(({ sku }) => sku);
  const [prices, backordered] = await Promise.all([
    pricesForArticles(terms, { lines, articles: offered, day: today }, client),
    backorderedDemand(skus, client),
  ]);
  const availabilities = await availabilityOf(skus, { backordered }, client);

  const offers = new Map<Sku, Offer>();
  for (const { sku, quantity } of lines) {
    const article = articles.get(sku);
    const price = prices.get(sku);
    const availability = availabilities.get(sku);
    if (!article || !price || !availability) continue;
    const backorderAllowed = article.backorderAllowed && terms.backorderAllowed;
    const promise = promiseFor(quantity, availability, { backorderAllowed }, today);
    const problems = problemsOf({ article, price, promise }, quantity);
    offers.set(sku, {
      article,
      price,
      availability,
      promise,
      shown: shownStock(availability, terms.stockDisplay),
      problems,
    });
  }
  return offers;
}

function problemsOf(
  { article, price, promise }: Pick<Offer, "article" | "price" | "promise">,
  quantity: number,
): readonly OfferProblem[] {
  const problem = quantityProblem(article.rule, quantity);
  return [
    ...(price.ok ? [] : [{ code: "no-price" as const }]),
    ...(problem ? [{ code: "quantity" as const, problem }] : []),
    ...(promise.short > 0 ? [{ code: "stock-short" as const }] : []),
  ];
}
