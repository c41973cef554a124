import { inTransaction } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { emit } from "../emit.server.ts";
import type { Sku, StockOperationId, WarehouseId } from "../ids.ts";
import { isCarriedOut, lockWarehouses } from "./internal/lock-warehouses.server.ts";
import { moveStock } from "./internal/move-stock.server.ts";
import { refuseUnknownSkus } from "./internal/refuse-unknown-skus.server.ts";

/**
 * Goods were found, broken, lost or given away: changes what is on hand by `change` with a reason. What is promised stays
 * promised, so the available quantity may become negative; what is on the shelf may not (`stock-would-be-negative`).
 */
export async function adjustStock(
  actor: Actor,
  input: {
    readonly operationId: StockOperationId;
    readonly sku: Sku;
    readonly warehouseId: WarehouseId;
    readonly change: number;
    readonly reason: string;
  },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "inventory.move"), "inventory.move");
  const { operationId, sku, warehouseId, change, reason } = input;
  await inTransaction(async (tx) => {
    await lockWarehouses(tx, [warehouseId]);
    if (await isCarriedOut(tx, operationId)) return;
    await refuseUnknownSkus(tx, [sku]);
    const movement = { kind: "adjust", sku, warehouseId, quantity: change, reason } as const;
    await moveStock(tx, [{ ...movement, referenceId: operationId, actorId: actor.userId }], now);
    const after = { warehouseId, change };
    await recordAudit(tx, { actor, action: "stock.adjusted", subject: sku, reason, after }, now);
    if (change > 0) await emit(tx, "stock.became-available", { skus: [sku] }, now);
  });
}
