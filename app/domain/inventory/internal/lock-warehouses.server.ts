import type { Tx } from "#app/platform/db.server.ts";
import { Prisma } from "#prisma/client/client.ts";

import type { StockOperationId, WarehouseId } from "../../ids.ts";
import { refusal } from "../../refusals.ts";

/**
 * Locks the warehouses of a stock operation in id order: people's operations on one warehouse come one after the other,
 * while orders allocate and ship beside them. Refuses `not-found` for one that is unknown or retired.
 */
export async function lockWarehouses(tx: Tx, warehouseIds: readonly WarehouseId[]): Promise<void> {
  const wanted = [...new Set(warehouseIds)].toSorted();
  const found = await tx.$queryRaw<unknown[]>`
    SELECT id FROM Warehouse WHERE id IN (${Prisma.join(wanted)}) AND status = 'active' ORDER BY id FOR UPDATE`;
  if (found.length < wanted.length) throw refusal("not-found");
}

/** Whether this operation was carried out before: its form was sent twice. Ask with the warehouses locked. */
export async function isCarriedOut(tx: Tx, operationId: StockOperationId): Promise<boolean> {
  return (await tx.stockMovement.count({ where: { referenceId: operationId } })) > 0;
}
