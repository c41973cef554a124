import type { Tx } from "#app/platform/db.server.ts";

import { importPastOrders } from "./internal/import-past-orders.server.ts";
import { importPastReturns } from "./internal/import-past-returns.server.ts";
import type { PastOrderRow } from "./past-order-rows.ts";

export type PastOrderOutcome =
  | { readonly outcome: "created" | "updated" | "unchanged" }
  /** The number belongs to an order made here, or to one of another partner. */
  | { readonly outcome: "rejected"; readonly reason: "order-number-taken" };

/**
 * Takes in a batch of lines of past orders (some 2,000 at once; ten queries whatever their number) and says of each, in
 * order, what became of it. An order is completed, with its lines shipped, at its own date; lines may come in several
 * batches. Lines with a negative quantity become returns: their units are matched with the partner's earlier lines of the
 * SKU, the newest first. Nothing of it moves stock or credit or tells anyone. What is there already stays as it is, so that
 * a file may be read again, also after it broke off. The run that imports knows partners and articles, gives each row its
 * `unitsBefore` and leaves the audit.
 */
export async function importOrders(
  tx: Tx,
  rows: readonly PastOrderRow[],
  now: Date,
): Promise<readonly PastOrderOutcome[]> {
  const placed = rows.map((row, place) => ({ ...row, place }));
  const orders = await importPastOrders(
    tx,
    placed.filter(({ quantity }) => quantity > 0),
    now,
  );
  // After the orders: what came back may have been ordered in the same batch.
  const returns = await importPastReturns(
    tx,
    placed.filter(({ quantity }) => quantity < 0),
  );
  return placed.map(({ place }) => orders.get(place) ?? returns.get(place) ?? { outcome: "unchanged" });
}
