import type { Tx } from "#app/platform/db.server.ts";

import type { OrderLineId, Sku, WarehouseId } from "../ids.ts";
import { type LockedLevel, lockLevels } from "./internal/lock-levels.server.ts";
import { moveStock } from "./internal/move-stock.server.ts";
import { chooseWarehouses } from "./warehouse-choice.ts";

export type AllocationRequest = {
  readonly referenceId: string;
  readonly lines: readonly { readonly lineId: OrderLineId; readonly sku: Sku; readonly quantity: number }[];
  /** The ranked warehouses of `warehouseOrderFor`; those not named serve last. */
  readonly warehouses: readonly WarehouseId[];
  /** Every line in full or nothing at all, for an order that ships complete. */
  readonly wholeOnly?: boolean;
  readonly actorId?: string | null;
};

export type StockAllocation = {
  readonly lineId: OrderLineId;
  readonly sku: Sku;
  readonly warehouseId: WarehouseId;
  readonly quantity: number;
};

/**
 * Promises goods to an order. Takes what is there above safety stock, line by line, from one or more warehouses; what
 * could not be taken is not in the answer, so the caller compares quantities.
 */
export async function allocateStock(
  tx: Tx,
  request: AllocationRequest,
  now: Date,
): Promise<readonly StockAllocation[]> {
  const { referenceId, lines, wholeOnly = false, actorId = null } = request;
  const levels = await lockLevels(
    tx,
    lines.map(({ sku }) => sku),
  );
  const taken = takeFrom(levels, request);
  if (wholeOnly && total(taken) < total(lines)) return [];

  await moveStock(
    tx,
    taken.map(({ sku, warehouseId, quantity }) => ({
      kind: "allocate",
      sku,
      warehouseId,
      quantity,
      referenceId,
      actorId,
    })),
    now,
  );
  return taken;
}

function takeFrom(levels: readonly LockedLevel[], { lines, warehouses }: AllocationRequest): StockAllocation[] {
  const free = new Map<string, { warehouseId: WarehouseId; available: number }[]>();
  for (const { sku, warehouseId, onHand, allocated, safety } of levels) {
    const stock = free.get(sku) ?? [];
    stock.push({ warehouseId, available: onHand - allocated - safety });
    free.set(sku, stock);
  }
  return lines.flatMap(({ lineId, sku, quantity }) => {
    const stock = free.get(sku) ?? [];
    const shares = chooseWarehouses(quantity, stock, warehouses);
    for (const share of shares) {
      const source = stock.find(({ warehouseId }) => warehouseId === share.warehouseId);
      if (source) source.available -= share.quantity;
    }
    return shares.map((share) => ({ lineId, sku, ...share }));
  });
}

function total(lines: readonly { readonly quantity: number }[]): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0);
}
