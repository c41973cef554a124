import { type Money, sumMoney, timesQuantity } from "#app/platform/money.ts";

/** Where an order can be. Before the first stands the Cart; README.md draws the way between them. */
export const orderStatuses = [
  "pending_approval",
  "declined",
  "submitted",
  "on_hold",
  "confirmed",
  "partially_shipped",
  "shipped",
  "completed",
  "cancelled",
  "short_closed",
] as const;

export type OrderStatus = (typeof orderStatuses)[number];

/** Every move there is (domain-rules §2). An order is `on_hold` exactly while one of its holds is open. */
const moves = {
  pending_approval: ["submitted", "declined", "cancelled"],
  declined: [],
  submitted: ["on_hold", "confirmed", "cancelled"],
  on_hold: ["submitted", "cancelled", "short_closed"],
  confirmed: ["on_hold", "partially_shipped", "shipped", "cancelled", "short_closed"],
  partially_shipped: ["on_hold", "shipped", "short_closed"],
  shipped: ["completed"],
  completed: [],
  cancelled: [],
  short_closed: ["completed"],
} as const satisfies Readonly<Record<OrderStatus, readonly OrderStatus[]>>;

export function canMoveTo(from: OrderStatus, to: OrderStatus): boolean {
  return (moves[from] as readonly OrderStatus[]).includes(to);
}

/** Statuses in which goods may be set aside and shipped. */
export const shippingStatuses = ["confirmed", "partially_shipped"] as const satisfies readonly OrderStatus[];

export function isShipping(status: OrderStatus): boolean {
  return (shippingStatuses as readonly OrderStatus[]).includes(status);
}

/** Statuses of which something is still to come: neither ended nor wholly shipped. */
export const openStatuses = [
  "pending_approval",
  "submitted",
  "on_hold",
  "confirmed",
  "partially_shipped",
] as const satisfies readonly OrderStatus[];

export const holdKinds = ["credit", "price", "stock", "manual"] as const;

export type HoldKind = (typeof holdKinds)[number];

/** The units of one line by where they are. What is in none of them is open: see `openOf`. */
export type LineQuantities = {
  readonly ordered: number;
  readonly allocated: number;
  readonly backordered: number;
  readonly shipped: number;
  readonly cancelled: number;
};

/** Where a unit of a line can be. `open` is neither set aside nor back-ordered yet, as on an order that is held. */
export type LineState = "open" | "backordered" | "allocated" | "shipped" | "cancelled";

const unitMoves = {
  open: ["backordered", "allocated", "cancelled"],
  backordered: ["allocated", "cancelled"],
  allocated: ["shipped", "cancelled"],
  shipped: [],
  cancelled: [],
} as const satisfies Readonly<Record<LineState, readonly LineState[]>>;

/** ordered − backordered − allocated − shipped − cancelled. */
export function openOf(line: LineQuantities): number {
  return line.ordered - line.backordered - line.allocated - line.shipped - line.cancelled;
}

/** Units that may still be shipped: open, back-ordered and allocated ones. */
export function outstandingOf(line: LineQuantities): number {
  return line.ordered - line.shipped - line.cancelled;
}

/**
 * The line after `quantity` of its units went from one state to another, so that the states still add up to `ordered`.
 * Throws a RangeError for a move that does not exist or for units that are not there: a command checked that before.
 */
export function moveUnits<Line extends LineQuantities>(
  line: Line,
  from: LineState,
  to: LineState,
  quantity: number,
): Line {
  const there = from === "open" ? openOf(line) : line[from];
  const known = (unitMoves[from] as readonly LineState[]).includes(to);
  if (!known || !Number.isInteger(quantity) || quantity < 0 || quantity > there) {
    throw new RangeError(`${quantity} units cannot go from ${from} (${there}) to ${to}`);
  }
  return {
    ...line,
    ...(from !== "open" && { [from]: line[from] - quantity }),
    ...(to !== "open" && { [to]: line[to] + quantity }),
  };
}

/** The line with everything that has not shipped cancelled. */
export function cancelOutstanding<Line extends LineQuantities>(line: Line): Line {
  return { ...line, allocated: 0, backordered: 0, cancelled: line.ordered - line.shipped };
}

/** Derived from the lines, never stored: none has shipped, some, or all that was not cancelled. */
export type Fulfilment = "none" | "partial" | "full";

export function fulfilmentOf(lines: readonly LineQuantities[]): Fulfilment {
  const shipped = lines.some((line) => line.shipped > 0);
  if (!shipped) return "none";
  return lines.some((line) => outstandingOf(line) > 0) ? "partial" : "full";
}

/** Where a confirmed order stands by what has left: it is the lines that say so. */
export function statusByFulfilment(
  lines: readonly LineQuantities[],
): Extract<OrderStatus, "confirmed" | "partially_shipped" | "shipped"> {
  const fulfilment = fulfilmentOf(lines);
  return ({ none: "confirmed", partial: "partially_shipped", full: "shipped" } as const)[fulfilment];
}

type Priced = { readonly unit: Money; readonly ordered: number };

/** Unit price times quantity, exact. */
export function lineTotal({ unit, ordered }: Priced): Money {
  return timesQuantity(unit, ordered);
}

export function orderTotal(lines: readonly Priced[], currency: string): Money {
  return sumMoney(lines.map(lineTotal), currency);
}

type PricedUnits = LineQuantities & { readonly unit: Money };

/** The worth of what may still be shipped: what a cancellation takes off the partner's exposure. */
export function outstandingValue(lines: readonly PricedUnits[], currency: string): Money {
  return sumMoney(
    lines.map((line) => timesQuantity(line.unit, outstandingOf(line))),
    currency,
  );
}

/** The worth of what has shipped and what may still be: what the order is owed for, and so what it holds of the credit. */
export function creditValue(lines: readonly PricedUnits[], currency: string): Money {
  return sumMoney(
    lines.map((line) => timesQuantity(line.unit, line.ordered - line.cancelled)),
    currency,
  );
}
