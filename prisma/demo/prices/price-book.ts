import {
  type PriceCandidate,
  type PriceResolution,
  type PriceScope,
  resolvePrice,
} from "#app/domain/catalog/resolve-price.ts";
import type { Day } from "#app/platform/dates.ts";
import { money } from "#app/platform/money.ts";

import type { DemoArticle } from "../catalogue/catalogue.ts";
import { categoryId, productId, skuOf } from "../catalogue/ids.ts";
import { demoId } from "../demo-id.ts";
import type { DemoDealer } from "../partners/partners.ts";
import type { DemoPriceList } from "./price-list.ts";

/** What a dealer paid for an article on a day of the past: the portal's own rules over the demo's lists. */
export type PriceBook = (
  dealer: DemoDealer,
  line: { readonly article: DemoArticle; readonly quantity: number },
  day: Day,
) => PriceResolution;

export function priceBookOf(lists: readonly DemoPriceList[]): PriceBook {
  const byTarget = new Map<string, PriceCandidate[]>();
  for (const list of lists) {
    for (const row of list.rows) {
      const key = `${list.audienceId} ${row.scope} ${row.target}`;
      byTarget.set(key, [...(byTarget.get(key) ?? []), candidate(list, row)]);
    }
  }

  return (dealer, { article, quantity }, day) => {
    const { currency } = dealer.region;
    const audiences = [dealer.id, dealer.tier.id, dealer.region.id, "*"];
    const covers = [
      `sku ${article.sku}`,
      `product ${productId(article.product)}`,
      `category ${categoryId(article.category)}`,
      "all *",
    ];
    const candidates = audiences
      .flatMap((audience) => covers.flatMap((cover) => byTarget.get(`${audience} ${cover}`) ?? []))
      .filter((one) => one.currency === currency && holdsOn(one, day));
    return resolvePrice({ sku: skuOf(article), quantity, currency, day }, candidates);
  };
}

// Lists of other days are left out, as the portal leaves them out before it decides.
function holdsOn({ startsOn, endsOn }: PriceCandidate, day: Day): boolean {
  return (startsOn === null || startsOn <= day) && (endsOn === null || endsOn >= day);
}

function candidate(list: DemoPriceList, row: DemoPriceList["rows"][number]): PriceCandidate {
  return {
    id: demoId("prc", `${list.code} ${row.scope} ${row.target} ${row.minQuantity}`),
    priceListId: list.id,
    listCode: list.code,
    listName: list.name,
    level: list.level,
    priority: list.priority,
    currency: list.currency,
    startsOn: list.startsOn,
    endsOn: list.endsOn,
    scope: row.scope as PriceScope,
    distance: 0,
    minQuantity: row.minQuantity,
    unit: row.unitMinor === null ? null : money(row.unitMinor, list.currency),
    discountBp: row.discountBp,
  };
}
