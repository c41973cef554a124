import { db } from "#app/platform/db.server.ts";
import { type Page, type PageRequest, slice } from "#app/platform/paging.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { usersById } from "../access/queries.server.ts";
import { newId, type Sku, type StockOperationId, toSku, type WarehouseId } from "../ids.ts";
import type { LocalizedText } from "../localized-text.ts";
import { refusal } from "../refusals.ts";
import { articleNames } from "./internal/article-names.server.ts";
import type { MovementFilter, MovementKind } from "./movement.ts";
import { type StockLevel, type StockTotals, totalsOf } from "./stock-state.ts";
import { listWarehouses, type WarehouseView } from "./warehouse-queries.server.ts";

export type StockItem = {
  readonly sku: Sku;
  readonly name: LocalizedText;
  /** One for each warehouse in use, in their order, also where it never had any. */
  readonly levels: readonly (StockLevel & { readonly warehouse: WarehouseView })[];
  readonly totals: StockTotals;
  readonly warehouses: readonly WarehouseView[];
  readonly can: { readonly move: boolean };
};

/** The article of a URL; refuses `not-found` for a text that is none. */
export async function getStockItem(actor: Actor, skuText: string): Promise<StockItem> {
  authorize(has(actor, "inventory.view"), "inventory.view");
  const sku = toSku(skuText);
  const name = sku && (await articleNames([sku])).get(sku);
  if (!sku || !name) throw refusal("not-found");
  const [warehouses, stored] = await Promise.all([
    listWarehouses(),
    db.stockLevel.findMany({
      where: { sku },
      select: { warehouseId: true, onHand: true, allocated: true, safety: true },
    }),
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
    warehouses,
    can: { move: has(actor, "inventory.move") },
  };
}

/** An article whose stock is to be changed, with the operation that the form would be. */
export async function getStockForm(
  actor: Actor,
  skuText: string,
  now = new Date(),
): Promise<{ readonly item: StockItem; readonly operationId: StockOperationId }> {
  authorize(has(actor, "inventory.move"), "inventory.move");
  return { item: await getStockItem(actor, skuText), operationId: newId("sto", now) };
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
