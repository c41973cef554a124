import { type Day, dayFromColumn } from "#app/platform/dates.ts";
import { db } from "#app/platform/db.server.ts";
import { type Page, type PageRequest, slice } from "#app/platform/paging.ts";
import { Prisma } from "#prisma/client/client.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import type { Sku, WarehouseId } from "../ids.ts";
import type { LocalizedText } from "../localized-text.ts";
import { articleNames } from "./internal/article-names.server.ts";
import type { StockFilter, StockSort } from "./stock-filter.ts";
import {
  type StockException,
  type StockLevel,
  type StockTotals,
  stockException,
  stockExceptions,
  totalsOf,
} from "./stock-state.ts";
import { listWarehouses, type WarehouseView } from "./warehouse-queries.server.ts";

export type StockRow = StockTotals & {
  readonly sku: Sku;
  readonly name: LocalizedText;
  /** Of the warehouses asked for. */
  readonly levels: readonly StockLevel[];
  readonly exception: StockException | null;
  /** Confirmed and still to arrive; `dueOn` is the earliest day. */
  readonly incoming: { readonly quantity: number; readonly dueOn: Day | null };
};

export type StockList = Page<StockRow> & {
  /** The columns: all warehouses in use, or the one asked for. */
  readonly warehouses: readonly WarehouseView[];
  readonly allWarehouses: readonly WarehouseView[];
  /** How many articles of the search each chip would show. */
  readonly counts: Readonly<Record<StockException | "all", number>>;
};

/** Every article that can be stocked with what is where; a constant number of queries. */
export async function listStock(actor: Actor, filter: StockFilter, page: PageRequest<StockSort>): Promise<StockList> {
  authorize(has(actor, "inventory.view"), "inventory.view");
  const { skip, take } = slice(page);
  const [skus, counts, allWarehouses] = await Promise.all([
    db.$queryRaw<{ sku: Sku }[]>`
      SELECT v.sku ${matching(filter)} GROUP BY v.sku HAVING ${shown(filter)}
      ORDER BY ${orderBy(page)} LIMIT ${take} OFFSET ${skip}`,
    countByException(filter),
    listWarehouses(),
  ]);
  const rows = await rowsOf(
    skus.map(({ sku }) => sku),
    filter,
  );
  return {
    rows,
    total: counts[filter.exception ?? "all"],
    page: page.page,
    pageSize: page.pageSize,
    counts,
    allWarehouses,
    warehouses: allWarehouses.filter(({ warehouseId }) => !filter.warehouseId || warehouseId === filter.warehouseId),
  };
}

/** The whole list in its order, read some hundreds of rows at a time: for the file of what the page shows. */
export async function exportStock(
  actor: Actor,
  filter: StockFilter,
  order: Pick<PageRequest<StockSort>, "sort" | "direction">,
): Promise<{ readonly warehouses: readonly WarehouseView[]; readonly rows: AsyncIterable<StockRow> }> {
  const pageAt = (page: number) => listStock(actor, filter, { ...order, page, pageSize: 500 });
  const first = await pageAt(1);
  async function* everyRow(): AsyncGenerator<StockRow> {
    yield* first.rows;
    for (let page = 2; (page - 1) * first.pageSize < first.total; page++) yield* (await pageAt(page)).rows;
  }
  return { warehouses: first.warehouses, rows: everyRow() };
}

async function rowsOf(skus: readonly Sku[], { warehouseId }: StockFilter): Promise<StockRow[]> {
  const where = { sku: { in: [...skus] }, ...(warehouseId && { warehouseId }) };
  const [names, levels, incoming] = await Promise.all([
    articleNames(skus),
    db.stockLevel.findMany({
      where,
      select: { sku: true, warehouseId: true, onHand: true, allocated: true, safety: true },
    }),
    db.incomingStock.groupBy({
      by: ["sku"],
      where: { ...where, status: "open", confirmed: true },
      _sum: { quantity: true, receivedQuantity: true },
      _min: { dueOn: true },
    }),
  ]);
  const incomingOf = new Map(incoming.map((row) => [row.sku, row]));
  return skus.map((sku) => {
    const own = levels
      .filter((level) => level.sku === sku)
      .map(({ sku: _, ...level }) => ({ ...level, warehouseId: level.warehouseId as WarehouseId }));
    const due = incomingOf.get(sku);
    return {
      sku,
      name: names.get(sku) ?? { en: sku, "zh-CN": null, "zh-TW": null },
      levels: own,
      ...totalsOf(own),
      exception: stockException(own),
      incoming: {
        quantity: (due?._sum.quantity ?? 0) - (due?._sum.receivedQuantity ?? 0),
        dueOn: due?._min.dueOn ? dayFromColumn(due._min.dueOn) : null,
      },
    };
  });
}

async function countByException(filter: StockFilter): Promise<StockList["counts"]> {
  const sums = stockExceptions.map((name) => Prisma.sql`SUM(${Prisma.raw(name)}) AS ${Prisma.raw(name)}`);
  const conditions = stockExceptions.map((name) => Prisma.sql`${having[name]} AS ${Prisma.raw(name)}`);
  const [row] = await db.$queryRaw<Record<StockException | "everything", unknown>[]>`
    SELECT COUNT(*) AS everything, ${Prisma.join(sums)}
    FROM (SELECT v.sku, ${Prisma.join(conditions)} ${matching(filter)} GROUP BY v.sku) AS each_sku`;
  return {
    all: Number(row?.everything ?? 0),
    over_promised: Number(row?.over_promised ?? 0),
    below_safety: Number(row?.below_safety ?? 0),
    none_free: Number(row?.none_free ?? 0),
  };
}

// A retired article is listed as long as it was ever stocked.
function matching({ text, warehouseId }: StockFilter): Prisma.Sql {
  const like = `%${text.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const search = text
    ? Prisma.sql`AND (v.sku LIKE ${like} OR v.barcode LIKE ${like} OR p.nameEn LIKE ${like}
        OR p.nameZhCn LIKE ${like} OR p.nameZhTw LIKE ${like})`
    : Prisma.empty;
  const at = warehouseId ? Prisma.sql`AND l.warehouseId = ${warehouseId}` : Prisma.empty;
  return Prisma.sql`
    FROM Variant v JOIN Product p ON p.id = v.productId LEFT JOIN StockLevel l ON l.sku = v.sku ${at}
    WHERE (v.status = 'active' OR l.sku IS NOT NULL) ${search}`;
}

const having = {
  over_promised: Prisma.sql`COALESCE(SUM(l.allocated > l.onHand), 0) > 0`,
  below_safety: Prisma.sql`COALESCE(SUM(l.onHand - l.allocated < l.safety), 0) > 0`,
  none_free: Prisma.sql`COALESCE(SUM(l.onHand - l.allocated - l.safety), 0) <= 0`,
} as const satisfies Record<StockException, Prisma.Sql>;

function shown({ exception }: StockFilter): Prisma.Sql {
  return exception ? having[exception] : Prisma.sql`TRUE`;
}

const sortColumns = {
  sku: Prisma.sql`v.sku`,
  onHand: Prisma.sql`COALESCE(SUM(l.onHand), 0)`,
  allocated: Prisma.sql`COALESCE(SUM(l.allocated), 0)`,
  available: Prisma.sql`COALESCE(SUM(l.onHand - l.allocated - l.safety), 0)`,
} as const satisfies Record<StockSort, Prisma.Sql>;

function orderBy({ sort, direction }: Pick<PageRequest<StockSort>, "sort" | "direction">): Prisma.Sql {
  return Prisma.sql`${sortColumns[sort]} ${direction === "desc" ? Prisma.sql`DESC` : Prisma.sql`ASC`}, v.sku`;
}
