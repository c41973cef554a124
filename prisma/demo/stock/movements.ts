import type { MovementKind } from "#app/domain/inventory/movement.ts";
import { addDays, type Day, dayFromColumn } from "#app/platform/dates.ts";

import { DAYS_OF_HISTORY, duringWork, workDay } from "../orders/calendar.ts";
import type { PastOrder } from "../orders/past-orders.ts";
import type { WarehouseCode } from "../partners/dealer.ts";
import { randomFrom } from "../random.ts";
import type { Shelf } from "./shelves.ts";

export type DemoMovement = {
  readonly at: Date;
  readonly sku: string;
  readonly warehouse: WarehouseCode;
  readonly kind: MovementKind;
  readonly quantity: number;
  readonly reason: string | null;
  /** The order that it is for, or its shipment; null for receipts and counts. */
  readonly order: PastOrder | null;
};

/** Supply arrives this often, and covers what is ordered until the next. */
const SUPPLY_DAYS = 30;

/** How each shelf came to hold what it holds: an opening count, supply every month, the orders, a count now and then. */
export function movementsUpTo(
  today: Day,
  shelves: readonly Shelf[],
  orders: readonly PastOrder[],
): readonly DemoMovement[] {
  const leaving = orders.flatMap(orderMovements);
  const shippedByShelf = new Map<string, DemoMovement[]>();
  for (const movement of leaving) {
    if (movement.kind === "ship") add(shippedByShelf, `${movement.sku} ${movement.warehouse}`, movement);
  }
  const arriving = shelves.flatMap((shelf) => {
    const shipped = shippedByShelf.get(`${shelf.article.sku} ${shelf.warehouse}`) ?? [];
    return supplyOf(shelf, needByPeriod(shipped, today), today);
  });
  return [...arriving, ...leaving].toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

/** What stands on a shelf when all of its movements are added up. */
export function onHandOf(movements: readonly DemoMovement[]): ReadonlyMap<string, number> {
  const signs: Partial<Record<MovementKind, number>> = { receive: 1, adjust: 1, return_in: 1, ship: -1 };
  const levels = new Map<string, number>();
  for (const { sku, warehouse, kind, quantity } of movements) {
    const key = `${sku} ${warehouse}`;
    levels.set(key, (levels.get(key) ?? 0) + (signs[kind] ?? 0) * quantity);
  }
  return levels;
}

// A cancelled order had its goods set aside and gave them back, all from the warehouse that serves its region first.
function orderMovements(order: PastOrder): readonly DemoMovement[] {
  const { dealer, submittedAt, shippedAt, cancelledAt, lines } = order;
  const warehouse = order.warehouse ?? dealer.region.warehouses[0];
  const endedAt = shippedAt ?? cancelledAt;
  if (!warehouse || !endedAt) return [];
  return lines.flatMap(({ article: { sku }, quantity }) => {
    const moved = { sku, warehouse, quantity, reason: null, order };
    return [
      { ...moved, at: submittedAt, kind: "allocate" as const },
      { ...moved, at: endedAt, kind: shippedAt ? ("ship" as const) : ("release" as const) },
    ];
  });
}

/** Units ordered in each supply period, the latest (0) first. */
function needByPeriod(shipped: readonly DemoMovement[], today: Day): readonly number[] {
  const need = Array.from({ length: Math.ceil((DAYS_OF_HISTORY + 2) / SUPPLY_DAYS) }, () => 0);
  for (const { order, at, quantity } of shipped) {
    const ordered = dayFromColumn(order?.submittedAt ?? at);
    const period = Math.floor(daysBetween(ordered, today) / SUPPLY_DAYS);
    need[period] = (need[period] ?? 0) + quantity;
  }
  return need;
}

// The oldest period lives on what was there; each later one's supply arrives as it begins. So no shelf is ever below 0.
function supplyOf(shelf: Shelf, need: readonly number[], today: Day): readonly DemoMovement[] {
  const random = randomFrom(`supply ${shelf.article.sku} ${shelf.warehouse}`);
  const { warehouse } = shelf;
  const shared = { sku: shelf.article.sku, warehouse, order: null };
  const lost = random.chance(0.06) && shelf.onHand > 8 ? random.between(1, 3) : 0;
  const opening = shelf.onHand + lost + (need.at(-1) ?? 0);
  const at = (daysAgo: number, hour: number): Date => duringWork("europe", workDay(addDays(today, -daysAgo)), hour);
  const receipts = need.slice(0, -1).map((quantity, period) => ({
    ...shared,
    at: new Date(`${addDays(today, -(period + 1) * SUPPLY_DAYS)}T00:10:00Z`),
    kind: "receive" as const,
    quantity,
    reason: `PO-${70_000 + random.between(0, 9_999)}`,
  }));
  const counted = {
    ...shared,
    at: at(random.between(2, 40), 0.9),
    kind: "adjust" as const,
    quantity: -lost,
    reason: "Cycle count",
  };
  const opened = {
    ...shared,
    at: new Date(`${addDays(today, -(DAYS_OF_HISTORY + 2))}T06:00:00Z`),
    kind: "adjust" as const,
    quantity: opening,
    reason: "Opening count",
  };
  return [opened, ...receipts, counted].filter(({ quantity }) => quantity !== 0);
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function add<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
