import type { Tx } from "#app/platform/db.server.ts";
import { Prisma } from "#prisma/client/client.ts";

import type { IncomingStockId, Sku, WarehouseId } from "../../ids.ts";
import { refusal } from "../../refusals.ts";

/** Takes a quantity that arrived off what one announcement still expects. */
export async function settleIncoming(
  tx: Tx,
  { incomingId, quantity }: { readonly incomingId: IncomingStockId; readonly quantity: number },
  now: Date,
): Promise<void> {
  const [row] = await tx.$queryRaw<OpenRow[]>`
    SELECT id, sku, quantity, receivedQuantity FROM IncomingStock
    WHERE id = ${incomingId} AND status = 'open' FOR UPDATE`;
  if (!row) throw refusal("incoming-moved-on");
  await settle(tx, row, quantity, now);
}

/** Takes what arrived at a warehouse off what is expected there, earliest first; what was not expected settles nothing. */
export async function settleExpected(
  tx: Tx,
  receipt: {
    readonly warehouseId: WarehouseId;
    readonly lines: readonly { readonly sku: Sku; readonly quantity: number }[];
  },
  now: Date,
): Promise<void> {
  const arrived = new Map<string, number>();
  for (const { sku, quantity } of receipt.lines) arrived.set(sku, (arrived.get(sku) ?? 0) + quantity);
  const expected = await tx.$queryRaw<OpenRow[]>`
    SELECT id, sku, quantity, receivedQuantity FROM IncomingStock
    WHERE warehouseId = ${receipt.warehouseId} AND status = 'open' AND sku IN (${Prisma.join([...arrived.keys()])})
    ORDER BY dueOn, id FOR UPDATE`;
  for (const row of expected) {
    const left = arrived.get(row.sku) ?? 0;
    const settled = Math.min(left, row.quantity - row.receivedQuantity);
    if (settled > 0) await settle(tx, row, settled, now);
    arrived.set(row.sku, left - settled);
  }
}

type OpenRow = {
  readonly id: string;
  readonly sku: string;
  readonly quantity: number;
  readonly receivedQuantity: number;
};

async function settle(tx: Tx, row: OpenRow, quantity: number, now: Date): Promise<void> {
  const receivedQuantity = row.receivedQuantity + quantity;
  await tx.incomingStock.update({
    where: { id: row.id },
    data: { receivedQuantity, status: receivedQuantity >= row.quantity ? "received" : "open", updatedAt: now },
  });
}
