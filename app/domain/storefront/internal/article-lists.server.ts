import { db } from "#app/platform/db.server.ts";
import { type PageRequest, slice } from "#app/platform/paging.ts";
import { Prisma } from "#prisma/client/client.ts";

import type { CategoryId, ProductId } from "../../ids.ts";
import { type LocalizedText, nameOf } from "../../localized-text.ts";
import type { CatalogueSort } from "../catalogue-filter.ts";
import { fitness, type Matching, matchingArticles } from "./matching-articles.server.ts";
import type { SmallestOrder } from "./offer-views.server.ts";

export type Listing = {
  readonly matching: Matching;
  readonly sort: CatalogueSort;
  readonly locale: keyof LocalizedText;
  readonly page: Pick<PageRequest, "page" | "pageSize">;
};

/** One page of the articles that match, best first. */
export function listMatchingArticles({ matching, sort, locale, page }: Listing): Promise<SmallestOrder[]> {
  const { skip, take } = slice(page);
  const byName = Prisma.sql`${nameColumn(locale)}, p.id, v.position, v.sku`;
  const order = {
    relevance: Prisma.sql`${fitness(matching.search)} DESC, ${byName}`,
    name: byName,
    sku: Prisma.sql`v.sku`,
    newest: Prisma.sql`v.createdAt DESC, ${byName}`,
  }[sort];
  return db.$queryRaw<SmallestOrder[]>`
    SELECT v.sku, v.minQuantity, v.quantityMultiple, v.maxQuantity
    ${matchingArticles(matching)} ORDER BY ${order} LIMIT ${take} OFFSET ${skip}`;
}

export type MatchingProduct = { readonly productId: ProductId; readonly name: LocalizedText };

/** One page of the products of which an article matches, best first. */
export async function listMatchingProducts({ matching, sort, locale, page }: Listing): Promise<MatchingProduct[]> {
  const { skip, take } = slice(page);
  const byName = Prisma.sql`${nameColumn(locale)}, p.id`;
  const order = {
    relevance: Prisma.sql`MAX(${fitness(matching.search)}) DESC, ${byName}`,
    name: byName,
    sku: Prisma.sql`MIN(v.sku)`,
    newest: Prisma.sql`MAX(v.createdAt) DESC, ${byName}`,
  }[sort];
  const rows = await db.$queryRaw<
    { id: ProductId; nameEn: string; nameZhCn: string | null; nameZhTw: string | null }[]
  >`SELECT p.id, p.nameEn, p.nameZhCn, p.nameZhTw
    ${matchingArticles(matching)} GROUP BY p.id ORDER BY ${order} LIMIT ${take} OFFSET ${skip}`;
  return rows.map((row) => ({ productId: row.id, name: nameOf(row) }));
}

/** The matching articles of some products, in each product's order. */
export function listArticlesOf(
  matching: Matching,
  productIds: readonly ProductId[],
): Promise<(SmallestOrder & { readonly productId: ProductId })[]> {
  if (productIds.length === 0) return Promise.resolve([]);
  return db.$queryRaw`
    SELECT v.sku, v.productId, v.minQuantity, v.quantityMultiple, v.maxQuantity
    ${matchingArticles(matching)} AND p.id IN (${Prisma.join([...productIds])}) ORDER BY v.position, v.sku`;
}

export async function countMatching(matching: Matching): Promise<{ articles: number; products: number }> {
  const [row] = await db.$queryRaw<{ articles: bigint; products: bigint }[]>`
    SELECT COUNT(*) AS articles, COUNT(DISTINCT v.productId) AS products ${matchingArticles(matching)}`;
  return { articles: Number(row?.articles ?? 0), products: Number(row?.products ?? 0) };
}

/** Articles per category, as if no category were chosen. */
export async function countByCategory(matching: Matching): Promise<ReadonlyMap<CategoryId, number>> {
  const rows = await db.$queryRaw<{ categoryId: CategoryId; count: bigint }[]>`
    SELECT p.categoryId, COUNT(*) AS count ${matchingArticles(matching, { without: "category" })}
    AND p.categoryId IS NOT NULL GROUP BY p.categoryId`;
  return new Map(rows.map(({ categoryId, count }) => [categoryId, Number(count)]));
}

/** By the name a reader sees, as `localized` chooses it. */
function nameColumn(locale: keyof LocalizedText): Prisma.Sql {
  if (locale === "zh-CN") return Prisma.sql`COALESCE(p.nameZhCn, p.nameZhTw, p.nameEn)`;
  if (locale === "zh-TW") return Prisma.sql`COALESCE(p.nameZhTw, p.nameZhCn, p.nameEn)`;
  return Prisma.sql`p.nameEn`;
}
