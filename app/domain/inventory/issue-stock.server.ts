import type { Tx } from "#app/platform/db.server.ts";

import { moveStock } from "./internal/move-stock.server.ts";
import type { HeldStock } from "./release-stock.server.ts";

/**
 * Goods that an order held leave the warehouse. Refuses `stock-would-be-negative` where fewer are on the shelf than were
 * promised from it, as a count may have found.
 */
export async function issueStock(
  tx: Tx,
  request: {
    readonly referenceId: string;
    readonly allocations: readonly HeldStock[];
    readonly actorId?: string | null;
  },
  now: Date,
): Promise<void> {
  const { referenceId, allocations, actorId = null } = request;
  await moveStock(
    tx,
    allocations.map(({ sku, warehouseId, quantity }) => ({
      kind: "ship",
      sku,
      warehouseId,
      quantity,
      referenceId,
      actorId,
    })),
    now,
  );
}
