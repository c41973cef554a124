import { type Day, dayFromColumn, dayToColumn } from "#app/platform/dates.ts";
import type { Db, Tx } from "#app/platform/db.server.ts";
import { money } from "#app/platform/money.ts";
import type { Prisma } from "#prisma/client/client.ts";

import type { CategoryId, PriceListId, ProductId, Sku } from "../../ids.ts";
import type { PartnerTerms } from "../../partners/partner-terms.ts";
import { ancestry, type CategoryNode } from "../category-tree.ts";
import { type PriceCandidate, type PriceLevel, type PriceScope, priceScopes } from "../resolve-price.ts";
import { loadCategoryNodes } from "./load-category-nodes.server.ts";

/** Where an article stands, for prices that cover more than one SKU. */
export type ArticlePlace = {
  readonly sku: Sku;
  readonly productId: ProductId;
  readonly categoryId: CategoryId | null;
};

/** The parts of a partner's terms that choose its price lists. */
export type Audience = Pick<PartnerTerms, "partnerId" | "tierId" | "regionId">;

/** `onlyOn` leaves out what could not win anyway: other currencies, other days. Without it, all of it comes. */
type Scope = { readonly audience: Audience; readonly onlyOn?: { readonly currency: string; readonly day: Day } };

/** The price rows that cover each article for one partner. Three queries, whatever the number of articles. */
export async function loadPriceCandidates(
  client: Db | Tx,
  { audience, onlyOn }: Scope,
  articles: readonly ArticlePlace[],
): Promise<Map<Sku, readonly PriceCandidate[]>> {
  const [lists, categories] = await Promise.all([
    client.priceList.findMany({ where: { status: "active", ...listsFor(audience), ...(onlyOn && holdingOn(onlyOn)) } }),
    loadCategoryNodes(client),
  ]);
  const coverages = articles.map((article) => coverageOf(article, categories));
  const prices = lists.length > 0 ? await client.price.findMany({ where: rowsFor(lists, coverages) }) : [];

  const listById = new Map(lists.map((list) => [list.id, list]));
  const rowsByTarget = groupByTarget(prices);
  return new Map(
    coverages.map(({ sku, covers }) => [
      sku,
      covers.flatMap(({ scope, target, distance }) =>
        (rowsByTarget.get(key(scope, target)) ?? []).flatMap((row) => {
          const list = listById.get(row.priceListId);
          return list ? [candidate(row, list, distance)] : [];
        }),
      ),
    ]),
  );
}

type Coverage = {
  readonly sku: Sku;
  readonly covers: readonly { readonly scope: PriceScope; readonly target: string; readonly distance: number }[];
};

function coverageOf(article: ArticlePlace, categories: readonly CategoryNode[]): Coverage {
  return {
    sku: article.sku,
    covers: [
      { scope: "sku", target: article.sku, distance: 0 },
      { scope: "product", target: article.productId, distance: 0 },
      ...ancestry(categories, article.categoryId).map((target, distance) => ({
        scope: "category" as const,
        target,
        distance,
      })),
      { scope: "all", target: "*", distance: 0 },
    ],
  };
}

function listsFor({ partnerId, tierId, regionId }: Audience): Prisma.PriceListWhereInput {
  return {
    OR: [
      { level: { in: ["contract", "partner"] }, audienceId: partnerId },
      ...(tierId ? [{ level: "tier", audienceId: tierId }] : []),
      ...(regionId ? [{ level: "region", audienceId: regionId }] : []),
      { level: "default" },
    ],
  };
}

function holdingOn({ currency, day }: { currency: string; day: Day }): Prisma.PriceListWhereInput {
  const at = dayToColumn(day);
  return {
    currency,
    AND: [{ OR: [{ startsOn: null }, { startsOn: { lte: at } }] }, { OR: [{ endsOn: null }, { endsOn: { gte: at } }] }],
  };
}

function rowsFor(lists: readonly { id: string }[], coverages: readonly Coverage[]): Prisma.PriceWhereInput {
  const covers = coverages.flatMap((coverage) => coverage.covers);
  return {
    priceListId: { in: lists.map(({ id }) => id) },
    OR: priceScopes.map((scope) => ({
      scope,
      target: { in: [...new Set(covers.filter((cover) => cover.scope === scope).map(({ target }) => target))] },
    })),
  };
}

type PriceRow = Prisma.PriceGetPayload<object>;
type PriceListRow = Prisma.PriceListGetPayload<object>;

function candidate(row: PriceRow, list: PriceListRow, distance: number): PriceCandidate {
  return {
    id: row.id,
    priceListId: list.id as PriceListId,
    listCode: list.code,
    listName: list.name,
    level: list.level as PriceLevel,
    priority: list.priority,
    currency: list.currency,
    startsOn: list.startsOn && dayFromColumn(list.startsOn),
    endsOn: list.endsOn && dayFromColumn(list.endsOn),
    scope: row.scope as PriceScope,
    distance,
    minQuantity: row.minQuantity,
    unit: row.unitMinor === null ? null : money(row.unitMinor, list.currency),
    discountBp: row.discountBp,
  };
}

function groupByTarget(rows: readonly PriceRow[]): ReadonlyMap<string, readonly PriceRow[]> {
  const groups = new Map<string, PriceRow[]>();
  for (const row of rows) {
    const group = groups.get(key(row.scope, row.target));
    if (group) group.push(row);
    else groups.set(key(row.scope, row.target), [row]);
  }
  return groups;
}

function key(scope: string, target: string): string {
  return `${scope} ${target}`;
}
