import { db } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { newId, type RegionId, type StockOperationId, type WarehouseId } from "../ids.ts";
import { type LocalizedText, nameOf } from "../localized-text.ts";
import { listRegions, type RegionView } from "../partners/tier-queries.server.ts";
import { refusal } from "../refusals.ts";
import type { WarehouseFields } from "./manage-warehouses.server.ts";

export type WarehouseView = { readonly warehouseId: WarehouseId; readonly code: string; readonly name: LocalizedText };

/** Warehouses in use, in their order: for columns and choices. */
export async function listWarehouses(): Promise<readonly WarehouseView[]> {
  const rows = await db.warehouse.findMany({
    where: { status: "active" },
    select: { id: true, code: true, nameEn: true, nameZhCn: true, nameZhTw: true },
    orderBy: [{ position: "asc" }, { code: "asc" }],
  });
  return rows.map((row) => ({ warehouseId: row.id as WarehouseId, code: row.code, name: nameOf(row) }));
}

/** What a receipt is taken down on: the operation it would be, and where it can arrive. */
export async function getReceiptForm(
  actor: Actor,
  now = new Date(),
): Promise<{ readonly operationId: StockOperationId; readonly warehouses: readonly WarehouseView[] }> {
  authorize(has(actor, "inventory.move"), "inventory.move");
  return { operationId: newId("sto", now), warehouses: await listWarehouses() };
}

export type WarehouseRow = WarehouseView & {
  readonly country: string;
  /** SKUs with something on the shelf, and how many pieces in all. */
  readonly articles: number;
  readonly onHand: number;
  /** Deliveries still expected. */
  readonly expected: number;
};

export type RegionService = RegionView & {
  /** In order; those not named serve last. */
  readonly warehouses: readonly WarehouseView[];
};

/** The warehouses with what they hold, and which serve which region. */
export async function getWarehousesPage(actor: Actor): Promise<{
  readonly warehouses: readonly WarehouseRow[];
  readonly regions: readonly RegionService[];
  readonly can: { readonly edit: boolean };
}> {
  authorize(has(actor, "inventory.view"), "inventory.view");
  const [views, held, expected, countries, regions, preferences] = await Promise.all([
    listWarehouses(),
    db.stockLevel.groupBy({ by: ["warehouseId"], where: { onHand: { gt: 0 } }, _count: true, _sum: { onHand: true } }),
    db.incomingStock.groupBy({ by: ["warehouseId"], where: { status: "open" }, _count: true }),
    db.warehouse.findMany({ select: { id: true, country: true } }),
    listRegions(),
    db.warehousePreference.findMany({ orderBy: { position: "asc" } }),
  ]);
  const byId = new Map<string, WarehouseView>(views.map((view) => [view.warehouseId, view]));
  return {
    warehouses: views.map((view) => ({
      ...view,
      country: countries.find(({ id }) => id === view.warehouseId)?.country ?? "",
      articles: held.find(({ warehouseId }) => warehouseId === view.warehouseId)?._count ?? 0,
      onHand: held.find(({ warehouseId }) => warehouseId === view.warehouseId)?._sum.onHand ?? 0,
      expected: expected.find(({ warehouseId }) => warehouseId === view.warehouseId)?._count ?? 0,
    })),
    regions: regions.map((region) => ({
      ...region,
      warehouses: preferences.flatMap(({ regionId, warehouseId }) =>
        regionId === region.regionId ? (byId.get(warehouseId) ?? []) : [],
      ),
    })),
    can: { edit: has(actor, "inventory.move") },
  };
}

/** One warehouse, to be edited. */
export async function getWarehouse(actor: Actor, warehouseId: WarehouseId): Promise<WarehouseFields> {
  authorize(has(actor, "inventory.move"), "inventory.move");
  const row = await db.warehouse.findFirst({
    where: { id: warehouseId, status: "active" },
    select: { code: true, nameEn: true, nameZhCn: true, nameZhTw: true, country: true, position: true },
  });
  if (!row) throw refusal("not-found");
  return row;
}

/** One region with the warehouses that serve it in order, and all there are to choose from. */
export async function getRegionService(
  actor: Actor,
  regionId: RegionId,
): Promise<{ readonly region: RegionService; readonly warehouses: readonly WarehouseView[] }> {
  authorize(has(actor, "inventory.move"), "inventory.move");
  const { regions } = await getWarehousesPage(actor);
  const region = regions.find((each) => each.regionId === regionId);
  if (!region) throw refusal("not-found");
  return { region, warehouses: await listWarehouses() };
}
