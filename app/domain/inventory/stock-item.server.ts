import { type Day, dayFromColumn } from "#app/platform/dates.ts";
import { db } from "#app/platform/db.server.ts";
import { type Page, type PageRequest, slice } from "#app/platform/paging.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { usersById } from "../access/queries.server.ts";
import { type IncomingStockId, type Sku, toSku, type WarehouseId } from "../ids.ts";
import type { LocalizedText } from "../localized-text.ts";
import { refusal } from "../refusals.ts";
import { articleNames } from "./internal/article-names.server.ts";
import type { MovementKind } from "./movement.ts";
import { type StockLevel, type StockTotals, totalsOf } from "./stock-state.ts";
import { listWarehouses, type WarehouseView } from "./warehouse-queries.server.ts";

export type StockItem = {
  readonly sku: Sku;
  readonly name: LocalizedText;
  /** One for each warehouse in use, in their order, also where it never had any. */
  readonly levels: readonly (StockLevel & { readonly warehouse: WarehouseView })[];
  readonly totals: StockTotals;
  readonly incoming: readonly ItemIncoming[];
  readonly warehouses: readonly WarehouseView[];
  readonly can: { readonly move: boolean };
};

export type ItemIncoming = {
  readonly incomingId: IncomingStockId;
  readonly warehouse: WarehouseView | null;
  readonly dueOn: Day;
  /** Still to arrive. */
  readonly expected: number;
  readonly confirmed: boolean;
  readonly reference: string | null;
};

/** The article of a URL; refuses `not-found` for a text that is none. */
export async function getStockItem(actor: Actor, skuText: string): Promise<StockItem> {
  authorize(has(actor, "inventory.view"), "inventory.view");
  const sku = toSku(skuText);
  const name = sku && (await articleNames([sku])).get(sku);
  if (!sku || !name) throw refusal("not-found");
  const [warehouses, stored, incoming] = await Promise.all([
    listWarehouses(),
    db.stockLevel.findMany({
      where: { sku },
      select: { warehouseId: true, onHand: true, allocated: true, safety: true },
    }),
    db.incomingStock.findMany({ where: { sku, status: "open" }, orderBy: [{ dueOn: "asc" }, { id: "asc" }] }),
  ]);
  const levels = warehouses.map((warehouse) => {
    const level = stored.find(({ warehouseId }) => warehouseId === warehouse.warehouseId);
    const { onHand, allocated, safety } = level ?? { onHand: 0, allocated: 0, safety: 0 };
    return { warehouse, warehouseId: warehouse.warehouseId, onHand, allocated, safety };
  });
  return {
    sku,
    name,
    levels,
    totals: totalsOf(levels),
    incoming: incoming.map((row) => ({
      incomingId: row.id as IncomingStockId,
      warehouse: warehouses.find(({ warehouseId }) => warehouseId === row.warehouseId) ?? null,
      dueOn: dayFromColumn(row.dueOn),
      expected: row.quantity - row.receivedQuantity,
      confirmed: row.confirmed,
      reference: row.reference,
    })),
    warehouses,
    can: { move: has(actor, "inventory.move") },
  };
}

export type MovementRow = {
  readonly id: string;
  readonly at: Date;
  readonly kind: MovementKind;
  readonly warehouseId: WarehouseId;
  readonly onHandDelta: number;
  readonly allocatedDelta: number;
  readonly reason: string | null;
  readonly referenceId: string | null;
  readonly actorName: string | null;
};

/** What a ledger is narrowed to: what moved goods, or what moved promises. */
export const movementFilters = ["shelf", "promises"] as const;
export type MovementFilter = (typeof movementFilters)[number];

/** The ledger of one article, newest first. */
export async function listMovements(
  actor: Actor,
  { sku, filter }: { readonly sku: Sku; readonly filter: MovementFilter | null },
  page: Pick<PageRequest, "page" | "pageSize">,
): Promise<Page<MovementRow>> {
  authorize(has(actor, "inventory.view"), "inventory.view");
  const where = {
    sku,
    ...(filter === "shelf" && { onHandDelta: { not: 0 } }),
    ...(filter === "promises" && { allocatedDelta: { not: 0 } }),
  };
  const [rows, total] = await Promise.all([
    db.stockMovement.findMany({ where, orderBy: [{ at: "desc" }, { id: "desc" }], ...slice(page) }),
    db.stockMovement.count({ where }),
  ]);
  const actors = await usersById(rows.flatMap(({ actorId }) => actorId ?? []));
  return {
    rows: rows.map(({ actorId, sku: _, kind, warehouseId, ...row }) => ({
      ...row,
      kind: kind as MovementKind,
      warehouseId: warehouseId as WarehouseId,
      actorName: (actorId && actors.get(actorId)?.name) || null,
    })),
    total,
    page: page.page,
    pageSize: page.pageSize,
  };
}
