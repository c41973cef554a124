import { type Day, dayFromColumn } from "#app/platform/dates.ts";
import { db } from "#app/platform/db.server.ts";
import { type Money, money } from "#app/platform/money.ts";
import { type Page, type PageRequest, slice } from "#app/platform/paging.ts";
import type { Prisma } from "#prisma/client/client.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import type { PriceListId, Sku } from "../ids.ts";
import { type LocalizedText, nameOf } from "../localized-text.ts";
import { type AudienceOption, audienceNames } from "../partners/audiences.server.ts";
import { refusal } from "../refusals.ts";
import { articlesBySku } from "./queries.server.ts";
import type { PriceLevel, PriceScope } from "./resolve-price.ts";

export type PriceListFilter = {
  readonly text: string;
  readonly level: PriceLevel | null;
  readonly status: "active" | "retired" | null;
};

export const priceListSorts = ["name", "code", "starts"] as const;
export type PriceListSort = (typeof priceListSorts)[number];

export type PriceListRow = {
  readonly priceListId: PriceListId;
  readonly code: string;
  readonly name: string;
  readonly currency: string;
  readonly level: PriceLevel;
  readonly audienceId: string;
  /** The partner, tier or region; null for everyone. */
  readonly audience: AudienceOption | null;
  readonly priority: number;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly status: "active" | "retired";
  readonly version: number;
  readonly prices: number;
};

/** The price lists, with whom each is for. */
export async function listPriceLists(
  actor: Actor,
  { text, level, status }: PriceListFilter,
  page: PageRequest<PriceListSort>,
): Promise<Page<PriceListRow>> {
  authorize(has(actor, "prices.view"), "prices.view");
  const where: Prisma.PriceListWhereInput = {
    ...(level && { level }),
    ...(status && { status }),
    ...(text && { OR: [{ code: { contains: text } }, { name: { contains: text } }] }),
  };
  const column = { name: "name", code: "code", starts: "startsOn" } as const;
  const [total, lists] = await Promise.all([
    db.priceList.count({ where }),
    db.priceList.findMany({
      where,
      include: { _count: { select: { prices: true } } },
      orderBy: [{ [column[page.sort]]: page.direction }, { id: "asc" }],
      ...slice(page),
    }),
  ]);
  const names = await audienceNames(lists.map(({ audienceId }) => audienceId));
  return { total, page: page.page, pageSize: page.pageSize, rows: lists.map((list) => asPriceListRow(list, names)) };
}

/** Throws not-found. */
export async function getPriceList(actor: Actor, priceListId: PriceListId): Promise<PriceListRow> {
  authorize(has(actor, "prices.view"), "prices.view");
  const list = await db.priceList.findUnique({
    where: { id: priceListId },
    include: { _count: { select: { prices: true } } },
  });
  if (!list) throw refusal("not-found");
  return asPriceListRow(list, await audienceNames([list.audienceId]));
}

export type PriceListPage = {
  readonly list: PriceListRow;
  readonly prices: Page<PriceRowView>;
  readonly can: { readonly edit: boolean };
};

/** One list with a page of its rows. A retired list is only looked at. */
export async function getPriceListPage(
  actor: Actor,
  { priceListId, text }: { readonly priceListId: PriceListId; readonly text: string },
  page: Pick<PageRequest, "page" | "pageSize">,
): Promise<PriceListPage> {
  const [list, prices] = await Promise.all([
    getPriceList(actor, priceListId),
    listPrices(actor, { priceListId, text }, page),
  ]);
  return { list, prices, can: { edit: has(actor, "prices.edit") && list.status === "active" } };
}

export type PriceRowView = {
  readonly scope: PriceScope;
  readonly target: string;
  /** What the target is called; null where it is everything. */
  readonly name: LocalizedText | null;
  readonly minQuantity: number;
  readonly unit: Money | null;
  readonly discountBp: number | null;
};

/** The rows of a list: wide ones first, then articles by SKU. `text` is a part of a SKU. */
export async function listPrices(
  actor: Actor,
  { priceListId, text }: { readonly priceListId: PriceListId; readonly text: string },
  page: Pick<PageRequest, "page" | "pageSize">,
): Promise<Page<PriceRowView>> {
  const { currency } = await getPriceList(actor, priceListId);
  const where = { priceListId, ...(text && { scope: "sku", target: { contains: text } }) };
  const [total, rows] = await Promise.all([
    db.price.count({ where }),
    db.price.findMany({
      where,
      orderBy: [{ scope: "asc" }, { target: "asc" }, { minQuantity: "asc" }],
      ...slice(page),
    }),
  ]);
  const names = await targetNames(rows);
  return {
    total,
    page: page.page,
    pageSize: page.pageSize,
    rows: rows.map((row) => ({
      scope: row.scope as PriceScope,
      target: row.target,
      name: names.get(row.target) ?? null,
      minQuantity: row.minQuantity,
      unit: row.unitMinor === null ? null : money(row.unitMinor, currency),
      discountBp: row.discountBp,
    })),
  };
}

/** Names of what price rows and assortment items name, by target, in three queries. */
export async function targetNames(
  rows: readonly { readonly scope: string; readonly target: string }[],
): Promise<ReadonlyMap<string, LocalizedText>> {
  const targets = (scope: string): string[] => [
    ...new Set(rows.filter((row) => row.scope === scope).map(({ target }) => target)),
  ];
  const select = { id: true, nameEn: true, nameZhCn: true, nameZhTw: true } as const;
  const [articles, products, categories] = await Promise.all([
    articlesBySku(targets("sku") as Sku[]),
    db.product.findMany({ where: { id: { in: targets("product") } }, select }),
    db.category.findMany({ where: { id: { in: targets("category") } }, select }),
  ]);
  return new Map<string, LocalizedText>([
    ...[...articles.values()].map(({ sku, name }) => [sku, name] as const),
    ...[...products, ...categories].map((row) => [row.id, nameOf(row)] as const),
  ]);
}

type StoredPriceList = Prisma.PriceListGetPayload<{ include: { _count: { select: { prices: true } } } }>;

function asPriceListRow(list: StoredPriceList, names: ReadonlyMap<string, AudienceOption>): PriceListRow {
  return {
    priceListId: list.id as PriceListId,
    code: list.code,
    name: list.name,
    currency: list.currency,
    level: list.level as PriceLevel,
    audienceId: list.audienceId,
    audience: names.get(list.audienceId) ?? null,
    priority: list.priority,
    startsOn: list.startsOn && dayFromColumn(list.startsOn),
    endsOn: list.endsOn && dayFromColumn(list.endsOn),
    status: list.status as PriceListRow["status"],
    version: list.version,
    prices: list._count.prices,
  };
}
