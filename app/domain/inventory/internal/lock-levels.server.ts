import type { Tx } from "#app/platform/db.server.ts";
import { Prisma } from "#prisma/client/client.ts";

import type { Sku, WarehouseId } from "../../ids.ts";

export type LockedLevel = {
  readonly sku: Sku;
  readonly warehouseId: WarehouseId;
  readonly onHand: number;
  readonly allocated: number;
  readonly safety: number;
};

/**
 * The levels of some SKUs in all warehouses, locked until the transaction ends. Rows are locked in (SKU, warehouse)
 * order, so that two orders for the same goods wait for each other instead of deadlocking.
 */
export function lockLevels(tx: Tx, skus: readonly Sku[]): Promise<LockedLevel[]> {
  if (skus.length === 0) return Promise.resolve([]);
  // The hint keeps a small table from being scanned, and so locked, as a whole.
  return tx.$queryRaw<LockedLevel[]>`
    SELECT sku, warehouseId, onHand, allocated, safety FROM StockLevel FORCE INDEX (PRIMARY)
    WHERE sku IN (${Prisma.join([...new Set(skus)].toSorted())})
    ORDER BY sku, warehouseId FOR UPDATE`;
}
