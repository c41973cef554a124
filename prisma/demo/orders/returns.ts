import { addDays, type Day, dayFromColumn } from "#app/platform/dates.ts";

import { randomFrom } from "../random.ts";
import { duringWork, workDay } from "./calendar.ts";
import type { PastLine, PastOrder } from "./past-orders.ts";

/** Some units of one line that came back. */
export type DemoReturn = {
  readonly number: string;
  readonly order: PastOrder;
  readonly line: PastLine;
  readonly quantity: number;
  readonly returnedAt: Date;
};

/** Of every forty orders one has something come back, some weeks after it arrived. */
export function returnsOf(orders: readonly PastOrder[], today: Day): readonly DemoReturn[] {
  return orders
    .flatMap((order) => {
      const random = randomFrom(`return ${order.number}`);
      if (!order.completedAt || !random.chance(0.025)) return [];
      const day = workDay(addDays(dayFromColumn(order.completedAt), random.between(3, 20)));
      if (day >= today) return [];
      const line = random.pick(order.lines);
      const quantity = Math.max(1, Math.round(line.quantity * (0.1 + random.next() * 0.4)));
      return [{ order, line, quantity, returnedAt: duringWork(order.dealer.region.code, day, random.next()) }];
    })
    .toSorted((a, b) => a.returnedAt.getTime() - b.returnedAt.getTime())
    .map((returned, at) => ({ number: `RT-${100_001 + at}`, ...returned }));
}
