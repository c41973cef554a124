import { type Day, dayToColumn } from "#app/platform/dates.ts";
import { inTransaction } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { emit } from "../emit.server.ts";
import { newId, type Sku, type StockOperationId, type WarehouseId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { lockLevels } from "./internal/lock-levels.server.ts";
import { isCarriedOut, lockWarehouses } from "./internal/lock-warehouses.server.ts";
import { moveStock } from "./internal/move-stock.server.ts";

/**
 * Goods go from one warehouse to another: at once, or under way until `arrivesOn`, when they are expected there as
 * confirmed incoming stock. What is promised stays where it is: refuses `stock-promised` where fewer are free. Safety stock
 * may travel.
 */
export async function transferStock(
  actor: Actor,
  input: {
    readonly operationId: StockOperationId;
    readonly sku: Sku;
    readonly fromId: WarehouseId;
    readonly toId: WarehouseId;
    readonly quantity: number;
    readonly arrivesOn?: Day | undefined;
    readonly reason: string;
  },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "inventory.move"), "inventory.move");
  const { operationId, sku, fromId, toId, quantity, arrivesOn, reason } = input;
  if (fromId === toId) throw refusal("form-malformed");
  await inTransaction(async (tx) => {
    await lockWarehouses(tx, [fromId, toId]);
    if (await isCarriedOut(tx, operationId)) return;
    const source = (await lockLevels(tx, [sku])).find(({ warehouseId }) => warehouseId === fromId);
    const free = source ? source.onHand - source.allocated : 0;
    if (free < quantity) throw refusal("stock-promised", { available: Math.max(0, free) });

    const leg = { sku, quantity, reason, referenceId: operationId, actorId: actor.userId };
    const out = { ...leg, kind: "transfer_out", warehouseId: fromId } as const;
    if (arrivesOn) {
      await moveStock(tx, [out], now);
      await tx.incomingStock.create({
        data: {
          id: newId("inc", now),
          sku,
          warehouseId: toId,
          fromWarehouseId: fromId,
          quantity,
          dueOn: dayToColumn(arrivesOn),
          createdAt: now,
          updatedAt: now,
        },
      });
    } else {
      await moveStock(tx, [out, { ...leg, kind: "transfer_in", warehouseId: toId }], now);
    }

    const after = { from: fromId, to: toId, quantity, arrivesOn: arrivesOn ?? null };
    await recordAudit(tx, { actor, action: "stock.transferred", subject: sku, reason, after }, now);
    if (arrivesOn) await emit(tx, "stock.incoming-changed", { skus: [sku] }, now);
    // Safety stock that left one warehouse may be free in the other.
    else await emit(tx, "stock.became-available", { skus: [sku] }, now);
  });
}
