import type { CategoryId, ProductId, Sku } from "../ids.ts";
import { type CategoryNode, withDescendants } from "./category-tree.ts";

/** One line of an assortment: what it takes in or leaves out. `target` is an id, a SKU, or "*" for all. */
export type AssortmentRule = {
  readonly effect: "include" | "exclude";
  readonly scope: "all" | "category" | "product" | "sku";
  readonly target: string;
};

/** What rules of one effect name. Categories stand with all their descendants. */
export type Covered = {
  readonly all: boolean;
  readonly categoryIds: ReadonlySet<CategoryId>;
  readonly productIds: ReadonlySet<ProductId>;
  readonly skus: ReadonlySet<Sku>;
};

/** What one partner may buy: everything included by any of its assortments and excluded by none. */
export type Entitlement = { readonly included: Covered; readonly excluded: Covered };

type ArticlePlace = { readonly sku: Sku; readonly productId: ProductId; readonly categoryId: CategoryId | null };

/** The rules of all assortments granted to a partner, as one answer. */
export function entitlementFrom(rules: readonly AssortmentRule[], categories: readonly CategoryNode[]): Entitlement {
  return {
    included: covered(
      rules.filter(({ effect }) => effect === "include"),
      categories,
    ),
    excluded: covered(
      rules.filter(({ effect }) => effect === "exclude"),
      categories,
    ),
  };
}

/** An exclusion always wins. Whether the article is still sold at all is not asked here. */
export function mayBuy({ included, excluded }: Entitlement, article: ArticlePlace): boolean {
  return covers(included, article) && !covers(excluded, article);
}

function covers(what: Covered, { sku, productId, categoryId }: ArticlePlace): boolean {
  if (what.all || what.skus.has(sku) || what.productIds.has(productId)) return true;
  return categoryId !== null && what.categoryIds.has(categoryId);
}

function covered(rules: readonly AssortmentRule[], categories: readonly CategoryNode[]): Covered {
  const targets = (scope: AssortmentRule["scope"]): readonly string[] =>
    rules.filter((rule) => rule.scope === scope).map(({ target }) => target);
  return {
    all: rules.some(({ scope }) => scope === "all"),
    categoryIds: withDescendants(categories, targets("category") as readonly CategoryId[]),
    productIds: new Set(targets("product") as readonly ProductId[]),
    skus: new Set(targets("sku") as readonly Sku[]),
  };
}
