import type { PriceListId, WarehouseId } from "../ids.ts";

/** What can be imported, in the order in which an empty portal needs it. */
export const importKinds = ["products", "partners", "orders", "prices", "stock"] as const;

export type ImportKind = (typeof importKinds)[number];

export const importStatuses = ["mapping", "queued", "running", "done", "failed"] as const;

export type ImportStatus = (typeof importStatuses)[number];

/** What the file itself does not say. */
export type ImportOptions = {
  /** Of the list price of products, and of new partners; null for the brand's own. */
  readonly currency: string | null;
  /** For prices whose file names no list; null for the default list of the brand's currency. */
  readonly priceListId: PriceListId | null;
  /** For stock whose file names no warehouse. */
  readonly warehouseId: WarehouseId | null;
};

export const noOptions: ImportOptions = { currency: null, priceListId: null, warehouseId: null };

/** `rowsRead` is the sum of the other four. */
export type ImportCounts = {
  readonly rowsRead: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
};

/** A run that moves on says so at least every few seconds. */
const QUIET_MS = 90_000;

/**
 * True for a run that should move and does not: the process that ran it was ended. A worker takes an upload up again by
 * itself; a command is started again by whoever started it.
 */
export function isStalled(
  run: { readonly status: string; readonly createdAt: Date; readonly progressAt: Date | null },
  now: Date,
): boolean {
  const moving = run.status === "queued" || run.status === "running";
  return moving && now.getTime() - (run.progressAt ?? run.createdAt).getTime() > QUIET_MS;
}
