import type { Page, PageRequest } from "#app/platform/paging.ts";

import { authorize, has, type PartnerActor } from "../access/actor.ts";
import { listCategories } from "../catalog/category-queries.server.ts";
import { withDescendants } from "../catalog/category-tree.ts";
import type { CategoryRow } from "../catalog/category-view.ts";
import { entitlementOf } from "../catalog/entitlement.server.ts";
import { searchQuery } from "../catalog/search-terms.ts";
import type { LocalizedText } from "../localized-text.ts";
import type { PartnerTerms } from "../partners/partner-terms.ts";
import type { CatalogueFilter } from "./catalogue-filter.ts";
import type { CatalogueResult } from "./catalogue-result.ts";
import { type CategoryCount, categoryCounts, trailTo } from "./category-counts.ts";
import { type Facet, tellingFacets } from "./facet.ts";
import {
  countByCategory,
  countMatching,
  type Listing,
  listArticlesOf,
  listMatchingArticles,
  listMatchingProducts,
} from "./internal/article-lists.server.ts";
import { facetsOf } from "./internal/facets.server.ts";
import type { Matching } from "./internal/matching-articles.server.ts";
import { offerViews } from "./internal/offer-views.server.ts";
import type { OfferView } from "./offer-view.ts";
import type { ProductTile } from "./product-tile.ts";

export type CataloguePage = {
  readonly result: CatalogueResult;
  readonly articles: number;
  readonly products: number;
  readonly categories: readonly CategoryCount[];
  /** From the top of the tree to the category asked for. */
  readonly trail: readonly { readonly code: string; readonly name: LocalizedText }[];
  readonly facets: readonly Facet[];
};

export type CatalogueRequest = {
  readonly filter: CatalogueFilter;
  readonly page: Pick<PageRequest, "page" | "pageSize">;
  readonly locale: keyof LocalizedText;
};

/**
 * A page of what a partner may buy. Search, category, attributes and stock narrow it; the categories and the values of an
 * attribute are counted as if none of them were chosen. The number of queries depends on how many attributes are chosen,
 * not on how much there is.
 */
export async function getCatalogue(
  actor: PartnerActor,
  terms: PartnerTerms,
  { filter, page, locale }: CatalogueRequest,
  now = new Date(),
): Promise<CataloguePage> {
  authorize(has(actor, "catalog.browse"), "catalog.browse");
  const [entitlement, categories] = await Promise.all([entitlementOf(terms), listCategories()]);
  const matching = matchingOf(filter, { entitlement, categories });
  const listing = { matching, sort: filter.sort, locale, page };

  const [{ articles, products }, counts, facets, result] = await Promise.all([
    countMatching(matching),
    countByCategory(matching),
    facetsOf(matching),
    filter.view === "list" ? listOf(terms, listing, now) : gridOf(terms, listing, now),
  ]);
  const { page: number, pageSize } = page;
  const withTotal = <Row>(rows: readonly Row[], total: number): Page<Row> => ({ rows, total, page: number, pageSize });
  return {
    articles,
    products,
    facets: tellingFacets(facets, articles),
    categories: categoryCounts(categories, counts, filter.category),
    trail: trailTo(categories, filter.category),
    result:
      result.view === "list"
        ? { view: "list", page: withTotal(result.rows, articles) }
        : { view: "grid", page: withTotal(result.rows, products) },
  };
}

function matchingOf(
  filter: CatalogueFilter,
  { entitlement, categories }: Pick<Matching, "entitlement"> & { readonly categories: readonly CategoryRow[] },
): Matching {
  const chosen = categories.filter(({ code }) => code === filter.category).map(({ id }) => id);
  return {
    entitlement,
    search: filter.text ? (searchQuery(filter.text) ?? "nothing") : null,
    categoryIds: filter.category === null ? null : withDescendants(categories, chosen),
    attributes: filter.attributes,
    inStock: filter.inStock,
  };
}

async function listOf(
  terms: PartnerTerms,
  listing: Listing,
  now: Date,
): Promise<{ readonly view: "list"; readonly rows: readonly OfferView[] }> {
  return { view: "list", rows: await offerViews(terms, await listMatchingArticles(listing), now) };
}

async function gridOf(
  terms: PartnerTerms,
  listing: Listing,
  now: Date,
): Promise<{ readonly view: "grid"; readonly rows: readonly ProductTile[] }> {
  const products = await listMatchingProducts(listing);
  const articles = await listArticlesOf(
    listing.matching,
    products.map(({ productId }) => productId),
  );
  const offers = await offerViews(terms, articles, now);
  const rows = products.map((product) => ({
    ...product,
    offers: offers.filter(({ productId }) => productId === product.productId),
  }));
  return { view: "grid", rows };
}
