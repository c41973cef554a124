import type { Day } from "#app/platform/dates.ts";

import type { Sku, WarehouseId } from "../ids.ts";
import type { StockDisplay } from "../partners/partner-terms.ts";

/** What is free of one SKU and what is on its way. Of the brand's own side: a dealer sees `shownStock` of it. */
export type Availability = {
  readonly sku: Sku;
  /** On hand − allocated − safety over all warehouses; negative where more is promised than is there. */
  readonly available: number;
  readonly byWarehouse: readonly { readonly warehouseId: WarehouseId; readonly available: number }[];
  /** Confirmed supply still to arrive, earliest first; a day in the past is supply that is late. */
  readonly incoming: readonly { readonly dueOn: Day; readonly quantity: number }[];
  /** What orders placed earlier still wait for: they are served first. */
  readonly backordered: number;
};

/** `later` is back-ordered, with the day it is expected or null where nobody knows; `short` cannot be promised at all. */
export type StockPromise = {
  readonly now: number;
  readonly later: readonly { readonly quantity: number; readonly on: Day | null }[];
  readonly short: number;
};

/**
 * How many can be taken from the shelves at once: what the warehouses that have some have, less what earlier orders wait
 * for. A warehouse in the red takes nothing from another's shelf.
 */
export function freeNow({ byWarehouse, backordered }: Availability): number {
  return Math.max(0, sum(byWarehouse.map(({ available }) => Math.max(0, available))) - backordered);
}

/**
 * Splits a quantity into now, later and never (available to promise, domain rules §4). Supply first makes good what is
 * in the red and what earlier orders wait for. Late supply counts, but without a day.
 */
export function promiseFor(
  quantity: number,
  availability: Availability,
  rules: { readonly backorderAllowed: boolean },
  today: Day,
): StockPromise {
  const now = Math.min(quantity, freeNow(availability));
  if (now === quantity) return { now, later: [], short: 0 };
  if (!rules.backorderAllowed) return { now, later: [], short: quantity - now };
  return { now, later: laterParts(quantity - now, availability, today), short: 0 };
}

/** What can be had by a day: on the shelves and due until then, less what is in the red and what others wait for. */
export function availableBy(day: Day, availability: Availability, today: Day): number {
  const arriving = availability.incoming.filter(({ dueOn }) => dueOn >= today && dueOn <= day);
  return Math.max(freeNow(availability), balance(availability) + sum(arriving.map(({ quantity }) => quantity)));
}

/**
 * What a partner sees of the stock under its policy, and all that may leave the server: the number itself, a band whose
 * ends are the same for every SKU (`to` null: no upper end), or only whether there is any.
 */
export type ShownStock =
  | { readonly kind: "exact"; readonly quantity: number }
  | { readonly kind: "band"; readonly from: number; readonly to: number | null }
  | { readonly kind: "yes_no"; readonly inStock: boolean };

/** Lower ends of the bands; wide enough that watching them does not count a shelf. */
export const STOCK_BANDS: readonly number[] = [0, 1, 10, 50, 250];

export function shownStock(availability: Availability, policy: StockDisplay): ShownStock {
  const free = freeNow(availability);
  if (policy === "exact") return { kind: "exact", quantity: free };
  if (policy === "yes_no") return { kind: "yes_no", inStock: free > 0 };
  const above = STOCK_BANDS.findIndex((from) => from > free);
  const from = STOCK_BANDS[(above === -1 ? STOCK_BANDS.length : above) - 1] ?? 0;
  return { kind: "band", from, to: above === -1 ? null : (STOCK_BANDS[above] ?? 0) - 1 };
}

/**
 * What a partner sees of a promise: the split itself where it may see numbers, else only how it turns out. A quantity
 * that asks for more than there is would otherwise read the shelf.
 */
export type ShownPromise =
  | ({ readonly kind: "split" } & StockPromise)
  | { readonly kind: "outcome"; readonly outcome: "now" | "part" | "later" | "short"; readonly completeOn: Day | null };

export function shownPromise(promise: StockPromise, policy: StockDisplay): ShownPromise {
  if (policy === "exact") return { kind: "split", ...promise };
  const completeOn = promise.later.at(-1)?.on ?? null;
  if (promise.short > 0) return { kind: "outcome", outcome: "short", completeOn: null };
  if (promise.later.length === 0) return { kind: "outcome", outcome: "now", completeOn: null };
  return { kind: "outcome", outcome: promise.now > 0 ? "part" : "later", completeOn };
}

function laterParts(quantity: number, availability: Availability, today: Day): StockPromise["later"] {
  let owed = Math.max(0, freeNow(availability) - balance(availability));
  let open = quantity;
  const parts: { quantity: number; on: Day | null }[] = [];
  for (const arrival of availability.incoming.filter(({ dueOn }) => dueOn >= today)) {
    const free = Math.max(0, arrival.quantity - owed);
    owed = Math.max(0, owed - arrival.quantity);
    const taken = Math.min(open, free);
    if (taken > 0) addPart(parts, taken, arrival.dueOn);
    open -= taken;
  }
  if (open > 0) parts.push({ quantity: open, on: null });
  return parts;
}

function addPart(parts: { quantity: number; on: Day | null }[], quantity: number, on: Day): void {
  const last = parts.at(-1);
  if (last?.on === on) last.quantity += quantity;
  else parts.push({ quantity, on });
}

function balance({ available, backordered }: Availability): number {
  return available - backordered;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
