import { inTransaction } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { Sku, WarehouseId } from "../ids.ts";
import { lockWarehouses } from "./internal/lock-warehouses.server.ts";
import { refuseUnknownSkus } from "./internal/refuse-unknown-skus.server.ts";
import { setCounted } from "./internal/set-counted.server.ts";

/**
 * Sets what is on hand of a SKU to what was counted and keeps the difference as an adjustment. Answers the difference: 0
 * where the books were right, and then nothing is written but the audit, since a count that agrees is worth knowing.
 */
export async function countStock(
  actor: Actor,
  input: {
    readonly sku: Sku;
    readonly warehouseId: WarehouseId;
    readonly counted: number;
    readonly reason: string;
  },
  now = new Date(),
): Promise<number> {
  authorize(has(actor, "inventory.move"), "inventory.move");
  const { sku, warehouseId, counted, reason } = input;
  return inTransaction(async (tx) => {
    await lockWarehouses(tx, [warehouseId]);
    await refuseUnknownSkus(tx, [sku]);
    const levels = [{ sku, warehouseId, counted }];
    const [found] = await setCounted(tx, { levels, reason, actorId: actor.userId }, now);
    const difference = found?.difference ?? 0;
    const after = { warehouseId, counted, difference };
    await recordAudit(tx, { actor, action: "stock.counted", subject: sku, reason, after }, now);
    return difference;
  });
}
