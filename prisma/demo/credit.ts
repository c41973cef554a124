import { addDays, type Day, dayFromColumn, dayToColumn } from "#app/platform/dates.ts";

import { DAYS_OF_HISTORY } from "./orders/calendar.ts";
import type { PastOrder } from "./orders/past-orders.ts";
import { type DemoDealer, dealers } from "./partners/partners.ts";
import { randomFrom } from "./random.ts";

export type DemoCreditEntry = {
  readonly dealer: DemoDealer;
  readonly at: Date;
  readonly kind: "limit_set" | "reserve" | "release" | "payment";
  /** What it adds to the exposure, in minor units. */
  readonly amountMinor: number;
  readonly limitMinor?: number;
  readonly order?: PastOrder;
  readonly reason?: string;
};

/** A blocked dealer paid its last bill this long ago. */
const STOPPED_PAYING_DAYS_AGO = 100;

/** The ledgers of a year: a limit, what each order reserved, and a bank transfer a week for what had fallen due. */
export function creditEntries(orders: readonly PastOrder[], today: Day): readonly DemoCreditEntry[] {
  return dealers.flatMap((dealer) => {
    const own = orders.filter((order) => order.dealer === dealer);
    const limitSetAt = new Date(`${addDays(today, -(DAYS_OF_HISTORY + 5))}T09:00:00Z`);
    const opened = {
      dealer,
      at: limitSetAt,
      kind: "limit_set" as const,
      amountMinor: 0,
      limitMinor: dealer.limitMinor,
    };
    return [
      { ...opened, reason: "Opening limit" },
      ...own.flatMap(orderEntries),
      ...payments(dealer, own, today),
    ].toSorted((a, b) => a.at.getTime() - b.at.getTime());
  });
}

function orderEntries(order: PastOrder): readonly DemoCreditEntry[] {
  const { dealer, netMinor, submittedAt, cancelledAt } = order;
  const reserved = { dealer, at: submittedAt, kind: "reserve" as const, amountMinor: netMinor, order };
  if (!cancelledAt) return [reserved];
  const released = {
    dealer,
    at: cancelledAt,
    kind: "release" as const,
    amountMinor: -netMinor,
    order,
    reason: "Called off by telephone",
  };
  return [reserved, released];
}

// Everyone pays on Fridays, some 30 days after the goods left, the one sooner and the other later.
function payments(dealer: DemoDealer, orders: readonly PastOrder[], today: Day): readonly DemoCreditEntry[] {
  const term = 26 + randomFrom(`payment ${dealer.code}`).between(0, 12);
  const lastDay = dealer.standing === "blocked" ? addDays(today, -STOPPED_PAYING_DAYS_AGO) : addDays(today, -1);
  const byFriday = new Map<Day, number>();
  for (const { shippedAt, netMinor } of orders) {
    if (!shippedAt) continue;
    const friday = nextFriday(addDays(dayFromColumn(shippedAt), term));
    if (friday <= lastDay) byFriday.set(friday, (byFriday.get(friday) ?? 0) + netMinor);
  }
  return [...byFriday].map(([friday, amountMinor]) => ({
    dealer,
    at: new Date(`${friday}T10:30:00Z`),
    kind: "payment" as const,
    amountMinor: -amountMinor,
    reason: `Bank transfer ${dealer.code} ${friday}`,
  }));
}

function nextFriday(day: Day): Day {
  return addDays(day, (12 - dayToColumn(day).getUTCDay()) % 7);
}
