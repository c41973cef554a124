import { type IncomingStockId, newId, type Sku, toSku, type WarehouseId } from "#app/domain/ids.ts";
import { announceIncoming } from "#app/domain/inventory/announce-incoming.server.ts";
import { receiveStock } from "#app/domain/inventory/receive-stock.server.ts";
import { setSafetyStock } from "#app/domain/inventory/set-safety-stock.server.ts";
import { parseDay } from "#app/platform/dates.ts";
import { db } from "#app/platform/db.server.ts";
import { staffActor, unique } from "./partners.ts";

export async function aWarehouse(
  facts: { readonly code?: string; readonly position?: number } = {},
): Promise<WarehouseId> {
  const warehouseId = newId("war");
  const code = facts.code ?? `W${unique()}`;
  await db.warehouse.create({ data: { id: warehouseId, nameEn: `Warehouse ${code}`, country: "GB", ...facts, code } });
  return warehouseId;
}

/** An article that can be stocked: a product of one variant, whatever else the catalogue may know of it. */
export async function anArticle(text = `SKU-${unique()}`): Promise<Sku> {
  const sku = toSku(text) as Sku;
  const at = new Date();
  const productId = newId("pro");
  await db.product.create({
    data: { id: productId, code: sku, nameEn: `Product ${sku}`, createdAt: at, updatedAt: at },
  });
  await db.variant.create({ data: { sku, productId, searchTerms: "", createdAt: at, updatedAt: at } });
  return sku;
}

/** Receives goods and keeps some of them back, as the warehouse would. */
export async function stockOf(
  sku: Sku,
  quantity: number,
  where: { readonly warehouseId: WarehouseId; readonly safety?: number },
): Promise<void> {
  const { warehouseId, safety = 0 } = where;
  const receipt = { operationId: newId("sto"), warehouseId, reference: null, settleExpected: false };
  if (quantity > 0) await receiveStock(staffActor(), { ...receipt, lines: [{ sku, quantity }] });
  if (safety > 0) await setSafetyStock(staffActor(), { sku, warehouseId, safety });
}

export function incomingOf(
  sku: Sku,
  quantity: number,
  facts: { readonly warehouseId: WarehouseId; readonly dueOn: string; readonly confirmed?: boolean },
): Promise<IncomingStockId> {
  const { warehouseId, dueOn, confirmed = true } = facts;
  const day = parseDay(dueOn);
  if (!day) throw new Error(`${dueOn} is no day`);
  return announceIncoming(staffActor(), { sku, warehouseId, quantity, dueOn: day, confirmed, reference: null });
}

export async function levelOf(
  sku: Sku,
  warehouseId: WarehouseId,
): Promise<{ onHand: number; allocated: number; safety: number }> {
  const level = await db.stockLevel.findUnique({
    where: { sku_warehouseId: { sku, warehouseId } },
    select: { onHand: true, allocated: true, safety: true },
  });
  return level ?? { onHand: 0, allocated: 0, safety: 0 };
}

/** Levels that are not the sum of their movements: there must never be one. */
export async function levelsOffTheirMovements(): Promise<unknown[]> {
  return db.$queryRaw`
    SELECT l.sku, l.warehouseId, l.onHand, l.allocated, m.onHand AS moved, m.allocated AS movedAllocated
    FROM StockLevel l LEFT JOIN (
      SELECT sku, warehouseId, SUM(onHandDelta) AS onHand, SUM(allocatedDelta) AS allocated
      FROM StockMovement GROUP BY sku, warehouseId
    ) m ON m.sku = l.sku AND m.warehouseId = l.warehouseId
    WHERE l.onHand <> COALESCE(m.onHand, 0) OR l.allocated <> COALESCE(m.allocated, 0)`;
}
