import { Prisma } from "#prisma/client/client.ts";

import type { Covered, Entitlement } from "../../catalog/entitlement.ts";
import type { SearchQuery } from "../../catalog/search-terms.ts";
import type { CategoryId, Sku } from "../../ids.ts";

/** What decides which articles a page of the catalogue is about. */
export type Matching = {
  readonly entitlement: Entitlement;
  /** "nothing" is a search that cannot find anything. */
  readonly search: SearchQuery | "nothing" | null;
  readonly categoryIds: ReadonlySet<CategoryId> | null;
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  readonly inStock: boolean;
};

/**
 * FROM and WHERE of the articles that match, with `v` for the article and `p` for its product. Written in SQL because the
 * search ranks by the FULLTEXT index and the facets count over it. Counting a facet leaves its own condition out: `without`.
 */
export function matchingArticles(
  { entitlement, search, categoryIds, attributes, inStock }: Matching,
  { without }: { readonly without?: "category" | { readonly attribute: string } } = {},
): Prisma.Sql {
  const chosen = Object.entries(attributes).filter(
    ([code]) => typeof without !== "object" || without.attribute !== code,
  );
  const conditions = [
    Prisma.sql`v.status = 'active' AND p.status = 'active'`,
    entitled(entitlement),
    ...(search === null ? [] : [found(search)]),
    ...(categoryIds === null || without === "category" ? [] : [inCategories(categoryIds)]),
    ...chosen.map(hasAttribute),
    ...(inStock ? [isFree] : []),
  ];
  return Prisma.sql`FROM Variant v JOIN Product p ON p.id = v.productId WHERE ${Prisma.join(conditions, " AND ")}`;
}

/** How well an article fits the search: its number or barcode itself, then its number's beginning, then words' beginnings. */
export function fitness(search: Matching["search"]): Prisma.Sql {
  if (search === null || search === "nothing") return Prisma.sql`0`;
  const { sku, beginnings } = search;
  return Prisma.sql`CASE WHEN v.sku = ${sku} OR v.barcode = ${sku} THEN 3
    WHEN v.sku LIKE ${`${escapeLike(sku)}%`} THEN 2
    WHEN MATCH(v.searchTerms) AGAINST (${beginnings} IN BOOLEAN MODE) THEN 1 ELSE 0 END`;
}

function entitled({ included, excluded }: Entitlement): Prisma.Sql {
  return Prisma.sql`(${covered(included)}) AND NOT (${covered(excluded)})`;
}

function covered({ all, categoryIds, productIds, skus }: Covered): Prisma.Sql {
  if (all) return Prisma.sql`TRUE`;
  const conditions = [
    ...(categoryIds.size > 0 ? [inCategories(categoryIds)] : []),
    ...(productIds.size > 0 ? [Prisma.sql`v.productId IN (${Prisma.join([...productIds])})`] : []),
    ...(skus.size > 0 ? [inSkus(skus)] : []),
  ];
  return conditions.length > 0 ? Prisma.join(conditions, " OR ") : Prisma.sql`FALSE`;
}

function inSkus(skus: ReadonlySet<Sku>): Prisma.Sql {
  return Prisma.sql`v.sku IN (${Prisma.join([...skus])})`;
}

// A product without a category is in none: COALESCE keeps NOT (…) from becoming unknown.
function inCategories(categoryIds: ReadonlySet<CategoryId>): Prisma.Sql {
  if (categoryIds.size === 0) return Prisma.sql`FALSE`;
  return Prisma.sql`COALESCE(p.categoryId IN (${Prisma.join([...categoryIds])}), FALSE)`;
}

function found(search: SearchQuery | "nothing"): Prisma.Sql {
  if (search === "nothing") return Prisma.sql`FALSE`;
  return Prisma.sql`MATCH(v.searchTerms) AGAINST (${search.anywhere} IN BOOLEAN MODE)`;
}

function hasAttribute([code, values]: readonly [string, readonly string[]]): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM VariantAttribute a
    WHERE a.sku = v.sku AND a.attributeCode = ${code} AND a.value IN (${Prisma.join([...values])}))`;
}

/** Free now, as inventory/availability.ts counts it: what shelves in the black hold, less what placed orders wait for. */
const isFree = Prisma.sql`
  (SELECT COALESCE(SUM(GREATEST(0, s.onHand - s.allocated - s.safety)), 0) FROM StockLevel s WHERE s.sku = v.sku) >
  (SELECT COALESCE(SUM(l.backordered), 0) FROM OrderLine l WHERE l.sku = v.sku AND l.backordered > 0)`;

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
