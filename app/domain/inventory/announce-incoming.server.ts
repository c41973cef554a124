import { type Day, dayToColumn } from "#app/platform/dates.ts";
import { inTransaction } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { emit } from "../emit.server.ts";
import { type IncomingStockId, newId, type Sku, type WarehouseId } from "../ids.ts";
import { lockWarehouses } from "./internal/lock-warehouses.server.ts";
import { refuseUnknownSkus } from "./internal/refuse-unknown-skus.server.ts";

/** Supply is on its way. Confirmed, it is promised to whoever waits; unconfirmed, it is only known. */
export async function announceIncoming(
  actor: Actor,
  input: {
    readonly sku: Sku;
    readonly warehouseId: WarehouseId;
    readonly quantity: number;
    readonly dueOn: Day;
    readonly confirmed: boolean;
    /** Of the purchase order. */
    readonly reference: string | null;
  },
  now = new Date(),
): Promise<IncomingStockId> {
  authorize(has(actor, "inventory.move"), "inventory.move");
  const { sku, warehouseId, dueOn } = input;
  return inTransaction(async (tx) => {
    await lockWarehouses(tx, [warehouseId]);
    await refuseUnknownSkus(tx, [sku]);
    const incomingId = newId("inc", now);
    await tx.incomingStock.create({
      data: { ...input, id: incomingId, dueOn: dayToColumn(dueOn), createdAt: now, updatedAt: now },
    });
    await recordAudit(tx, { actor, action: "incoming.announced", subject: incomingId, after: input }, now);
    await emit(tx, "stock.incoming-changed", { skus: [sku] }, now);
    return incomingId;
  });
}
