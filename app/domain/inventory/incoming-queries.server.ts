import { type Day, dayFromColumn, dayToColumn } from "#app/platform/dates.ts";
import { db } from "#app/platform/db.server.ts";
import { type Page, type PageRequest, slice } from "#app/platform/paging.ts";
import type { Prisma } from "#prisma/client/client.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { clockAt } from "../brand/clock.server.ts";
import { type IncomingStockId, newId, type Sku, type StockOperationId, type WarehouseId } from "../ids.ts";
import { type LocalizedText, nameOf } from "../localized-text.ts";
import { refusal } from "../refusals.ts";
import type { IncomingFilter, IncomingStatus } from "./incoming.ts";
import { articleNames } from "./internal/article-names.server.ts";
import type { WarehouseView } from "./warehouse-queries.server.ts";

export type IncomingRow = {
  readonly incomingId: IncomingStockId;
  readonly sku: Sku;
  readonly name: LocalizedText;
  readonly warehouse: WarehouseView;
  /** The warehouse it comes from, for a transfer. */
  readonly from: WarehouseView | null;
  readonly quantity: number;
  readonly received: number;
  /** Still to arrive. */
  readonly expected: number;
  readonly dueOn: Day;
  /** Due before today and not all here. */
  readonly overdue: boolean;
  readonly confirmed: boolean;
  readonly reference: string | null;
  readonly status: IncomingStatus;
};

/** What is on its way, the earliest day (and so what is overdue) first; `done` has what was closed, latest first. */
export async function listIncoming(
  actor: Actor,
  filter: IncomingFilter | null,
  page: Pick<PageRequest, "page" | "pageSize">,
  now = new Date(),
): Promise<
  Page<IncomingRow> & {
    readonly counts: Readonly<Record<"open" | "overdue" | "unconfirmed", number>>;
    readonly can: { readonly move: boolean };
  }
> {
  authorize(has(actor, "inventory.view"), "inventory.view");
  const { today } = await clockAt(now);
  const where = conditions(today)[filter ?? "open"];
  const [rows, total, open, overdue, unconfirmed] = await Promise.all([
    db.incomingStock.findMany({
      where,
      orderBy: filter === "done" ? [{ updatedAt: "desc" }, { id: "desc" }] : [{ dueOn: "asc" }, { id: "asc" }],
      ...slice(page),
    }),
    db.incomingStock.count({ where }),
    db.incomingStock.count({ where: conditions(today).open }),
    db.incomingStock.count({ where: conditions(today).overdue }),
    db.incomingStock.count({ where: conditions(today).unconfirmed }),
  ]);
  return {
    rows: await withNames(rows, today),
    total,
    page: page.page,
    pageSize: page.pageSize,
    counts: { open, overdue, unconfirmed },
    can: { move: has(actor, "inventory.move") },
  };
}

/** What is on its way of one article, the earliest first. */
export async function listIncomingOf(actor: Actor, sku: Sku, now = new Date()): Promise<readonly IncomingRow[]> {
  authorize(has(actor, "inventory.view"), "inventory.view");
  const { today } = await clockAt(now);
  const rows = await db.incomingStock.findMany({
    where: { sku, status: "open" },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
  });
  return withNames(rows, today);
}

/** One announcement, with the operation that a form of its page would be. */
export async function getIncoming(
  actor: Actor,
  incomingId: IncomingStockId,
  now = new Date(),
): Promise<IncomingRow & { readonly operationId: StockOperationId; readonly can: { readonly move: boolean } }> {
  authorize(has(actor, "inventory.view"), "inventory.view");
  const { today } = await clockAt(now);
  const row = await db.incomingStock.findUnique({ where: { id: incomingId } });
  const [view] = await withNames(row ? [row] : [], today);
  if (!view) throw refusal("not-found");
  return {
    ...view,
    operationId: newId("sto", now),
    can: { move: view.status === "open" && has(actor, "inventory.move") },
  };
}

function conditions(today: Day): Readonly<Record<IncomingFilter | "open", Prisma.IncomingStockWhereInput>> {
  return {
    open: { status: "open" },
    overdue: { status: "open", dueOn: { lt: dayToColumn(today) } },
    unconfirmed: { status: "open", confirmed: false },
    done: { status: { not: "open" } },
  };
}

type StoredIncoming = Prisma.IncomingStockGetPayload<object>;

async function withNames(rows: readonly StoredIncoming[], today: Day): Promise<IncomingRow[]> {
  const [names, warehouses] = await Promise.all([
    articleNames(rows.map(({ sku }) => sku)),
    db.warehouse.findMany({
      where: { id: { in: rows.flatMap((row) => [row.warehouseId, row.fromWarehouseId ?? ""]) } },
    }),
  ]);
  const warehouseOf = new Map(
    warehouses.map((row): [string, WarehouseView] => [
      row.id,
      { warehouseId: row.id as WarehouseId, code: row.code, name: nameOf(row) },
    ]),
  );
  return rows.flatMap((row) => {
    const warehouse = warehouseOf.get(row.warehouseId);
    if (!warehouse) return [];
    const dueOn = dayFromColumn(row.dueOn);
    return {
      incomingId: row.id as IncomingStockId,
      sku: row.sku as Sku,
      name: names.get(row.sku as Sku) ?? { en: row.sku, "zh-CN": null, "zh-TW": null },
      warehouse,
      from: warehouseOf.get(row.fromWarehouseId ?? "") ?? null,
      quantity: row.quantity,
      received: row.receivedQuantity,
      expected: Math.max(0, row.quantity - row.receivedQuantity),
      dueOn,
      overdue: row.status === "open" && dueOn < today,
      confirmed: row.confirmed,
      reference: row.reference,
      status: row.status as IncomingStatus,
    };
  });
}
