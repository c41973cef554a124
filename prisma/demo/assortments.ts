import type { AssortmentGrant } from "#app/domain/catalog/assortment.ts";
import { type AssortmentRule, entitlementFrom, mayBuy } from "#app/domain/catalog/entitlement.ts";
import type { AssortmentId } from "#app/domain/ids.ts";

import { articles, categories, type DemoArticle } from "./catalogue/catalogue.ts";
import { categoryId, productId, skuOf } from "./catalogue/ids.ts";
import { demoId } from "./demo-id.ts";
import type { RegionCode, TierCode } from "./partners/dealer.ts";
import { type DemoDealer, dealerByCode, regions, tiers } from "./partners/partners.ts";

export type DemoAssortment = {
  readonly id: AssortmentId;
  readonly code: string;
  readonly name: string;
  readonly rules: readonly AssortmentRule[];
  readonly grants: readonly AssortmentGrant[];
};

/** Goods that need advice or stock, only for dealers who have both. */
const professional = [
  "MM140",
  "MM150",
  "MM155",
  "CV200",
  "CV205",
  "WR160",
  "WR170",
  "DR210",
  "ST200",
  "ST205",
  "ST210",
  "ST215",
];

const plugsOf: { readonly [R in RegionCode]: readonly string[] } = {
  europe: ["europe"],
  "uk-ireland": ["britain"],
  "mainland-china": ["china"],
  "hk-taiwan": ["britain"],
};

export const assortments: readonly DemoAssortment[] = [
  assortment("CORE", "Core range", coreRules(), [{ audience: "everyone", audienceId: "*" }]),
  assortment(
    "PRO",
    "Professional range",
    professional.map((code) => include("product", productId(code))),
    [tierGrant("gold"), tierGrant("silver")],
  ),
  assortment(
    "WORKWEAR",
    "Workwear & safety",
    [include("category", categoryId("workwear"))],
    [regionGrant("europe"), regionGrant("uk-ireland")],
  ),
  ...regions.map(({ code, name }) =>
    assortment(`PLUGS-${code.toUpperCase()}`, `Mains plugs: ${name.en}`, foreignPlugs(code), [regionGrant(code)]),
  ),
  assortment(
    "NO-POWER-TOOLS",
    "Without cordless tools",
    ["DR200", "DR210", "DR220", "DR225"].map((code) => exclude("product", productId(code))),
    [{ audience: "partner", audienceId: dealerByCode("K-1014").id }],
  ),
];

/** What a dealer may buy, decided by the portal's own rule. */
export function rangeOf(dealer: DemoDealer): readonly DemoArticle[] {
  const audiences = new Set(["*", dealer.tier.id, dealer.region.id, dealer.id]);
  const rules = assortments
    .filter(({ grants }) => grants.some(({ audienceId }) => audiences.has(audienceId)))
    .flatMap((granted) => granted.rules);
  const nodes = categories.map(({ code }) => ({ id: categoryId(code), parentId: null }));
  const entitlement = entitlementFrom(rules, nodes);
  return articles.filter((article) =>
    mayBuy(entitlement, {
      sku: skuOf(article),
      productId: productId(article.product),
      categoryId: categoryId(article.category),
    }),
  );
}

// Category by category; where a category has professional goods, its other products by name.
function coreRules(): readonly AssortmentRule[] {
  return categories
    .filter(({ code }) => code !== "workwear")
    .flatMap(({ code }) => {
      const inCategory = [
        ...new Set(articles.filter(({ category }) => category === code).map(({ product }) => product)),
      ];
      const open = inCategory.filter((product) => !professional.includes(product));
      if (open.length === inCategory.length) return [include("category", categoryId(code))];
      return open.map((product) => include("product", productId(product)));
    });
}

function foreignPlugs(region: RegionCode): readonly AssortmentRule[] {
  return articles
    .filter(({ attributes: { plug } }) => plug !== undefined && !plugsOf[region].includes(plug))
    .map(({ sku }) => exclude("sku", sku));
}

function assortment(
  code: string,
  name: string,
  rules: readonly AssortmentRule[],
  grants: readonly AssortmentGrant[],
): DemoAssortment {
  return { id: demoId("aso", code), code, name, rules, grants };
}

function include(scope: AssortmentRule["scope"], target: string): AssortmentRule {
  return { effect: "include", scope, target };
}

function exclude(scope: AssortmentRule["scope"], target: string): AssortmentRule {
  return { effect: "exclude", scope, target };
}

function tierGrant(code: TierCode): AssortmentGrant {
  return { audience: "tier", audienceId: tiers.find((tier) => tier.code === code)?.id ?? "" };
}

function regionGrant(code: RegionCode): AssortmentGrant {
  return { audience: "region", audienceId: regions.find((region) => region.code === code)?.id ?? "" };
}
