import type { Tx } from "#app/platform/db.server.ts";

import { emit } from "../emit.server.ts";
import type { Sku, WarehouseId } from "../ids.ts";
import { moveStock } from "./internal/move-stock.server.ts";

/** Goods of one warehouse that an order holds. */
export type HeldStock = { readonly sku: Sku; readonly warehouseId: WarehouseId; readonly quantity: number };

/** Gives back what an order held, for others to take. */
export async function releaseStock(
  tx: Tx,
  request: {
    readonly referenceId: string;
    readonly allocations: readonly HeldStock[];
    readonly actorId?: string | null;
  },
  now: Date,
): Promise<void> {
  const { referenceId, allocations, actorId = null } = request;
  if (allocations.length === 0) return;
  await moveStock(
    tx,
    allocations.map(({ sku, warehouseId, quantity }) => ({
      kind: "release",
      sku,
      warehouseId,
      quantity,
      referenceId,
      actorId,
    })),
    now,
  );
  await emit(tx, "stock.became-available", { skus: [...new Set(allocations.map(({ sku }) => sku))] }, now);
}
