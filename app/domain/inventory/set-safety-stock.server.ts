import { inTransaction } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { emit } from "../emit.server.ts";
import type { Sku, WarehouseId } from "../ids.ts";
import { lockLevels } from "./internal/lock-levels.server.ts";
import { lockWarehouses } from "./internal/lock-warehouses.server.ts";
import { refuseUnknownSkus } from "./internal/refuse-unknown-skus.server.ts";

/** Sets how many are kept back from every promise. What was promised before stays promised. */
export async function setSafetyStock(
  actor: Actor,
  input: { readonly sku: Sku; readonly warehouseId: WarehouseId; readonly safety: number },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "inventory.move"), "inventory.move");
  const { sku, warehouseId, safety } = input;
  await inTransaction(async (tx) => {
    await lockWarehouses(tx, [warehouseId]);
    await refuseUnknownSkus(tx, [sku]);
    const level = (await lockLevels(tx, [sku])).find((candidate) => candidate.warehouseId === warehouseId);
    const before = level?.safety ?? 0;
    if (before === safety) return;

    await tx.stockLevel.upsert({
      where: { sku_warehouseId: { sku, warehouseId } },
      create: { sku, warehouseId, safety, updatedAt: now },
      update: { safety, updatedAt: now },
    });
    await recordAudit(
      tx,
      { actor, action: "stock.safety-set", subject: sku, before: { warehouseId, safety: before }, after: { safety } },
      now,
    );
    if (safety < before) await emit(tx, "stock.became-available", { skus: [sku] }, now);
  });
}
