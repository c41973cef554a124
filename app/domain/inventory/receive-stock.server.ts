import { inTransaction, type Tx } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { emit } from "../emit.server.ts";
import type { IncomingStockId, Sku, StockOperationId, WarehouseId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { isCarriedOut, lockWarehouses } from "./internal/lock-warehouses.server.ts";
import { moveStock } from "./internal/move-stock.server.ts";
import { refuseUnknownSkus } from "./internal/refuse-unknown-skus.server.ts";
import { settleExpected, settleIncoming } from "./internal/settle-incoming.server.ts";
import type { ReceiptLine } from "./receipt-lines.ts";

/**
 * Goods arrive at a warehouse. With `settleExpected` they count against what is announced there, earliest first. A
 * receipt sent twice (same `operationId`) is carried out once.
 */
export async function receiveStock(
  actor: Actor,
  input: {
    readonly operationId: StockOperationId;
    readonly warehouseId: WarehouseId;
    readonly lines: readonly ReceiptLine[];
    /** Of the delivery note. */
    readonly reference: string | null;
    readonly settleExpected: boolean;
  },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "inventory.move"), "inventory.move");
  const { operationId, warehouseId, lines, reference } = input;
  await inTransaction(async (tx) => {
    await lockWarehouses(tx, [warehouseId]);
    if (await isCarriedOut(tx, operationId)) return;
    await refuseUnknownSkus(
      tx,
      lines.map(({ sku }) => sku),
    );
    if (input.settleExpected) await settleExpected(tx, { warehouseId, lines }, now);
    await takeIn(tx, actor, { operationId, warehouseId, lines, reference, kind: "receive" }, now);
  });
}

/**
 * Announced goods arrive, all or part of them; more than announced is taken in too. Goods under way from another
 * warehouse end their transfer. Refuses `incoming-moved-on` where nothing more is expected.
 */
export async function receiveIncoming(
  actor: Actor,
  input: {
    readonly operationId: StockOperationId;
    readonly incomingId: IncomingStockId;
    readonly quantity: number;
    readonly reference: string | null;
  },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "inventory.move"), "inventory.move");
  const { operationId, incomingId, quantity } = input;
  await inTransaction(
    async (tx) => {
      const incoming = await tx.incomingStock.findUnique({
        where: { id: incomingId },
        select: { sku: true, warehouseId: true, reference: true, fromWarehouseId: true },
      });
      if (!incoming) throw refusal("not-found");
      const warehouseId = incoming.warehouseId as WarehouseId;
      await lockWarehouses(tx, [warehouseId]);
      if (await isCarriedOut(tx, operationId)) return;
      await settleIncoming(tx, { incomingId, quantity }, now);

      const lines = [{ sku: incoming.sku as Sku, quantity }];
      const kind = incoming.fromWarehouseId ? "transfer_in" : "receive";
      const reference = input.reference ?? incoming.reference;
      await takeIn(tx, actor, { operationId, warehouseId, lines, reference, kind }, now);
    },
    // Read before the warehouse is locked: whoever waited for it must see what was carried out meanwhile.
    { isolation: "ReadCommitted" },
  );
}

async function takeIn(
  tx: Tx,
  actor: Actor,
  receipt: {
    readonly operationId: StockOperationId;
    readonly warehouseId: WarehouseId;
    readonly lines: readonly ReceiptLine[];
    readonly reference: string | null;
    readonly kind: "receive" | "transfer_in";
  },
  now: Date,
): Promise<void> {
  const { operationId, warehouseId, lines, reference, kind } = receipt;
  await moveStock(
    tx,
    lines.map(({ sku, quantity }) => ({
      kind,
      sku,
      warehouseId,
      quantity,
      referenceId: operationId,
      actorId: actor.userId,
      ...(reference !== null && { reason: reference }),
    })),
    now,
  );
  const units = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const after = { warehouseId, lines: lines.length, units, reference };
  await recordAudit(tx, { actor, action: "stock.received", subject: operationId, after }, now);
  await emit(tx, "stock.became-available", { skus: [...new Set(lines.map(({ sku }) => sku))] }, now);
}
