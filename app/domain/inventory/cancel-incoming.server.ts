import { inTransaction } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { emit } from "../emit.server.ts";
import type { IncomingStockId, Sku, WarehouseId } from "../ids.ts";
import { lockOpenIncoming } from "./internal/lock-open-incoming.server.ts";
import { moveStock } from "./internal/move-stock.server.ts";

/**
 * The rest of it will not come. Goods under way from another warehouse go back to it; what was lost on the way is then
 * adjusted there, with its reason.
 */
export async function cancelIncoming(
  actor: Actor,
  { incomingId }: { readonly incomingId: IncomingStockId },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "inventory.move"), "inventory.move");
  await inTransaction(async (tx) => {
    const incoming = await lockOpenIncoming(tx, incomingId);
    const sku = incoming.sku as Sku;
    const rest = incoming.quantity - incoming.receivedQuantity;
    await tx.incomingStock.update({ where: { id: incomingId }, data: { status: "cancelled", updatedAt: now } });
    await recordAudit(tx, { actor, action: "incoming.cancelled", subject: incomingId, after: { rest } }, now);
    await emit(tx, "stock.incoming-changed", { skus: [sku] }, now);

    if (!incoming.fromWarehouseId) return;
    const warehouseId = incoming.fromWarehouseId as WarehouseId;
    const back = { kind: "transfer_in", sku, warehouseId, quantity: rest } as const;
    await moveStock(tx, [{ ...back, referenceId: incomingId, actorId: actor.userId }], now);
    await emit(tx, "stock.became-available", { skus: [sku] }, now);
  });
}
