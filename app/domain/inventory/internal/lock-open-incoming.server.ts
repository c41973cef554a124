import type { Tx } from "#app/platform/db.server.ts";

import type { IncomingStockId } from "../../ids.ts";
import { refusal } from "../../refusals.ts";

/** An announcement that is still open, locked. Refuses `incoming-moved-on` where it has arrived or was cancelled. */
export async function lockOpenIncoming(tx: Tx, incomingId: IncomingStockId) {
  const locked = await tx.$queryRaw<unknown[]>`SELECT id FROM IncomingStock WHERE id = ${incomingId} FOR UPDATE`;
  if (locked.length === 0) throw refusal("not-found");
  const incoming = await tx.incomingStock.findFirst({
    where: { id: incomingId, status: "open" },
    select: {
      sku: true,
      warehouseId: true,
      fromWarehouseId: true,
      quantity: true,
      receivedQuantity: true,
      dueOn: true,
      confirmed: true,
      reference: true,
    },
  });
  if (!incoming) throw refusal("incoming-moved-on");
  return incoming;
}
