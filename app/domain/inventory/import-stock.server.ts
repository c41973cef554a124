import type { Tx } from "#app/platform/db.server.ts";

import { type CountedLevel, setCounted } from "./internal/set-counted.server.ts";

/**
 * Takes in a batch of levels as a file from elsewhere counted them (some 1,000 at once, each level once) and says of each,
 * in order, whether it changed. The run that imports checks SKUs and warehouses and leaves the audit.
 */
export async function importStock(
  tx: Tx,
  batch: {
    readonly levels: readonly CountedLevel[];
    /** Stands beside each movement: where the numbers came from. */
    readonly reason: string;
    readonly referenceId: string;
    readonly actorId: string | null;
  },
  now: Date,
): Promise<readonly ("updated" | "unchanged")[]> {
  const differences = await setCounted(tx, batch, now);
  const changed = new Set(differences.map(({ sku, warehouseId }) => `${sku}\n${warehouseId}`));
  return batch.levels.map(({ sku, warehouseId }) => (changed.has(`${sku}\n${warehouseId}`) ? "updated" : "unchanged"));
}
