import { addDays, type Day } from "#app/platform/dates.ts";

import { articles, categories, type DemoArticle } from "../catalogue/catalogue.ts";
import { categoryId, productId } from "../catalogue/ids.ts";
import type { TierCode } from "../partners/dealer.ts";
import { dealerByCode, regions, tiers } from "../partners/partners.ts";
import { type Currency, type DemoPriceList, discount, fixedPrice, priceList } from "./price-list.ts";

const currencies: readonly Currency[] = ["EUR", "GBP", "CNY", "HKD"];

/** What one euro of list price is in the list of another currency, and the step it is rounded to, in minor units. */
const conversions: { readonly [C in Currency]: { readonly rate: number; readonly step: number } } = {
  EUR: { rate: 1, step: 1 },
  GBP: { rate: 0.87, step: 5 },
  CNY: { rate: 7.8, step: 50 },
  HKD: { rate: 8.6, step: 50 },
};

/** Per cent off the list price by tier. On power tools and lighting everyone's margin is smaller. */
const tierDiscounts: { readonly [T in TierCode]: { readonly usual: number; readonly low: number } } = {
  gold: { usual: 38, low: 29 },
  silver: { usual: 33, low: 25 },
  registered: { usual: 27, low: 20 },
};

const lowMargin = ["drilling", "lighting"];

/** Every price list of the brand as it stands on a day. */
export function priceListsOn(today: Day): readonly DemoPriceList[] {
  return [
    ...currencies.map(defaultList),
    ...currencies.flatMap((currency) => tiers.map(({ code }) => tierList(currency, code))),
    chinaStorageList(),
    ...contracts(today),
    ...limitedInTime(today),
  ];
}

/** List price of an article in a currency, in minor units. */
export function listPriceIn(currency: Currency, { listMinor }: Pick<DemoArticle, "listMinor">): number {
  const { rate, step } = conversions[currency];
  return Math.max(step, Math.round((listMinor * rate) / step) * step);
}

// What is sold by the box is cheaper by the carton, for everyone.
function defaultList(currency: Currency): DemoPriceList {
  const rows = articles.flatMap((article) => {
    const unit = listPriceIn(currency, article);
    const carton =
      article.minQuantity >= 10 ? [fixedPrice(article.sku, Math.round(unit * 0.94), article.minQuantity * 10)] : [];
    return [fixedPrice(article.sku, unit), ...carton];
  });
  return priceList({
    code: `LIST-${currency}`,
    name: `List prices ${currency}`,
    currency,
    level: "default",
    audienceId: "*",
    rows,
  });
}

// Storage made in China has net prices of its own there, so the tiers of that currency leave it out.
function tierList(currency: Currency, code: TierCode): DemoPriceList {
  const { usual, low } = tierDiscounts[code];
  const covered = categories.filter((category) => currency !== "CNY" || category.code !== "storage");
  return priceList({
    code: `${code.toUpperCase()}-${currency}`,
    name: `${code[0]?.toUpperCase()}${code.slice(1)} dealers ${currency}`,
    currency,
    level: "tier",
    audienceId: tiers.find((tier) => tier.code === code)?.id ?? "",
    rows: covered.map((category) =>
      discount("category", categoryId(category.code), lowMargin.includes(category.code) ? low : usual),
    ),
  });
}

function chinaStorageList(): DemoPriceList {
  return priceList({
    code: "CN-STORAGE",
    name: "Locally made storage, Mainland China",
    currency: "CNY",
    level: "region",
    audienceId: regions.find(({ code }) => code === "mainland-china")?.id ?? "",
    rows: [discount("category", categoryId("storage"), 36)],
  });
}

/** What two dealers have agreed on for the goods they sell most, cheaper by quantity. */
function contracts(today: Day): readonly DemoPriceList[] {
  const validity = { startsOn: addDays(today, -200), endsOn: addDays(today, 165) };
  const agreed = (
    currency: Currency,
    skus: readonly string[],
    shares: readonly (readonly [from: number, share: number])[],
  ) =>
    articles
      .filter(({ sku, product }) => skus.includes(sku) || skus.includes(product))
      .flatMap((article) =>
        shares.map(([from, share]) =>
          fixedPrice(article.sku, Math.round(listPriceIn(currency, article) * share), from),
        ),
      );
  return [
    priceList({
      code: "CONTRACT-K-1001",
      name: "Framework agreement Bakker & Zoon",
      currency: "EUR",
      level: "contract",
      audienceId: dealerByCode("K-1001").id,
      ...validity,
      rows: agreed(
        "EUR",
        ["SD110", "SW200", "SW210", "MM100", "WS100"],
        [
          [1, 0.58],
          [100, 0.54],
          [500, 0.5],
        ],
      ),
    }),
    priceList({
      code: "CONTRACT-K-1021",
      name: "上海翎锐年度框架协议",
      currency: "CNY",
      level: "contract",
      audienceId: dealerByCode("K-1021").id,
      ...validity,
      rows: agreed(
        "CNY",
        ["WR100", "WR150", "DR100", "SD300"],
        [
          [1, 0.57],
          [200, 0.53],
          [1_000, 0.48],
        ],
      ),
    }),
  ];
}

/** A promotion and a clearance that run, an offer that is over and a list that is still to come. */
function limitedInTime(today: Day): readonly DemoPriceList[] {
  const gold = tiers.find(({ code }) => code === "gold")?.id ?? "";
  return [
    priceList({
      code: "GOLD-EUR-MEASURING",
      name: "Measuring weeks, Gold dealers",
      currency: "EUR",
      level: "tier",
      audienceId: gold,
      priority: 10,
      startsOn: addDays(today, -12),
      endsOn: addDays(today, 23),
      rows: [discount("category", categoryId("measuring"), 43)],
    }),
    priceList({
      code: "K-1011-OPENING",
      name: "Coventry counter opening",
      currency: "GBP",
      level: "partner",
      audienceId: dealerByCode("K-1011").id,
      startsOn: addDays(today, -150),
      endsOn: addDays(today, -90),
      rows: [discount("product", productId("DR200"), 38), discount("product", productId("ST200"), 45)],
    }),
    // So far below the list that a person looks at the order first.
    priceList({
      code: "K-1009-CLEARANCE",
      name: "Clearance Nordisk Værktøj",
      currency: "EUR",
      level: "partner",
      audienceId: dealerByCode("K-1009").id,
      startsOn: addDays(today, -3),
      endsOn: addDays(today, 27),
      rows: [discount("product", productId("WR180"), 62)],
    }),
    priceList({
      code: "SILVER-GBP-NEXT",
      name: "Silver dealers GBP, clamps from next quarter",
      currency: "GBP",
      level: "tier",
      audienceId: tiers.find(({ code }) => code === "silver")?.id ?? "",
      priority: 5,
      startsOn: addDays(today, 40),
      rows: [discount("category", categoryId("clamps"), 35)],
    }),
  ];
}
