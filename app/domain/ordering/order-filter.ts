import { type Day, parseDay } from "#app/platform/dates.ts";

/** Which of its orders a dealer looks at. `open`: something is still to come; `held`: on hold; `approval`: waits for a colleague. */
export const orderGroups = ["all", "open", "held", "approval", "done"] as const;

export type OrderGroup = (typeof orderGroups)[number];

export type OrderFilter = {
  readonly group: OrderGroup;
  /** Part of the order's or PO number, or a whole SKU; "" for all. */
  readonly search: string;
  /** Placed on this day or later, and on that day or earlier, at the brand. */
  readonly from: Day | null;
  readonly to: Day | null;
};

/** By these columns the list can be sorted. */
export const orderSorts = ["placedAt", "number", "total"] as const;

export type OrderSort = (typeof orderSorts)[number];

/** From the list's address; what makes no sense filters nothing. */
export function readOrderFilter(query: URLSearchParams): OrderFilter {
  return {
    group: orderGroups.find((group) => group === query.get("status")) ?? "all",
    search: (query.get("q") ?? "").normalize("NFKC").trim().slice(0, 100),
    from: parseDay(query.get("from") ?? ""),
    to: parseDay(query.get("to") ?? ""),
  };
}
