import { db } from "#app/platform/db.server.ts";

import { authorize, has, type PartnerActor } from "../access/actor.ts";
import type { Article } from "../catalog/article.ts";
import { entitlementOf } from "../catalog/entitlement.server.ts";
import { articlesBySku } from "../catalog/queries.server.ts";
import { searchQuery } from "../catalog/search-terms.ts";
import type { Sku } from "../ids.ts";
import type { PartnerTerms } from "../partners/partner-terms.ts";
import { fitness, matchingArticles } from "./internal/matching-articles.server.ts";

/**
 * What a partner may mean by the beginning of a search: its article number first, at most `limit`. Nothing for an empty
 * text, and nothing that the partner may not buy.
 */
export async function suggestArticles(
  actor: PartnerActor,
  terms: PartnerTerms,
  { text, limit }: { readonly text: string; readonly limit: number },
): Promise<readonly Article[]> {
  authorize(has(actor, "catalog.browse"), "catalog.browse");
  const search = searchQuery(text);
  if (!search) return [];
  const entitlement = await entitlementOf(terms);
  const matching = { entitlement, search, categoryIds: null, attributes: {}, inStock: false };
  const rows = await db.$queryRaw<{ sku: Sku }[]>`
    SELECT v.sku ${matchingArticles(matching)}
    ORDER BY ${fitness(search)} DESC, p.nameEn, v.position, v.sku LIMIT ${limit}`;
  const articles = await articlesBySku(rows.map(({ sku }) => sku));
  return rows.flatMap(({ sku }) => articles.get(sku) ?? []);
}
