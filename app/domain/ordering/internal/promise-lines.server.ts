import { type Day, dayFromColumn, dayToColumn } from "#app/platform/dates.ts";
import type { Db, Tx } from "#app/platform/db.server.ts";

import type { Clock } from "../../brand/clock.server.ts";
import type { OrderId, OrderLineId, Sku } from "../../ids.ts";
import type { Availability } from "../../inventory/availability.ts";
import { availabilityOf } from "../../inventory/queries.server.ts";
import { promiseDates, type Supply } from "../backorder-queue.ts";
import { skusOf } from "./allocations.server.ts";
import { loadClaims } from "./load-claims.server.ts";
import type { LoadedOrder } from "./load-order.server.ts";

/** A line that is expected on another day than it was; null is "nobody knows". */
export type PromiseChange = {
  readonly lineId: OrderLineId;
  readonly orderId: OrderId;
  readonly sku: Sku;
  readonly from: Day | null;
  readonly to: Day | null;
};

/** Gives the back-ordered lines of one order the days on which they are expected, behind whoever is served before. */
export async function promiseLines(tx: Tx, order: LoadedOrder, clock: Clock): Promise<LoadedOrder> {
  const waiting = order.lines.filter(({ backordered }) => backordered > 0);
  if (waiting.length === 0) return order;
  const changes = (await changedPromises(tx, skusOf(waiting), clock)).filter(({ orderId }) => orderId === order.id);
  await writePromises(tx, changes);
  const days = new Map(changes.map(({ lineId, to }) => [lineId, to]));
  return {
    ...order,
    lines: order.lines.map((line) => ({ ...line, promisedOn: days.get(line.id) ?? line.promisedOn })),
  };
}

/** Lines that wait for these SKUs, or belong to an order that ships complete with one, and are expected on another day now. */
export async function changedPromises(
  client: Db | Tx,
  skus: readonly Sku[],
  clock: Clock,
): Promise<readonly PromiseChange[]> {
  const claims = await loadClaims(client, skus, clock.timeZone);
  if (claims.length === 0) return [];
  const availability = await availabilityOf(skusOf(claims), {}, client);
  const supply = new Map([...availability].map(([sku, known]) => [sku, supplyOf(known, clock.today)]));
  const dates = promiseDates(claims, supply, clock);
  const rows = await client.orderLine.findMany({
    where: { id: { in: claims.map(({ lineId }) => lineId) } },
    select: { id: true, orderId: true, sku: true, promisedOn: true },
  });
  return rows.flatMap((row) => {
    const from = row.promisedOn && dayFromColumn(row.promisedOn);
    const to = dates.get(row.id as OrderLineId) ?? null;
    // A day that has come and can be kept from the shelf is no new promise: an order on hold would get one every day.
    const kept = from !== null && to === clock.today && from < to;
    return from === to || kept
      ? []
      : [{ lineId: row.id as OrderLineId, orderId: row.orderId as OrderId, sku: row.sku as Sku, from, to }];
  });
}

/** Writes the days down. A line that waits for nothing any more is left alone. */
export async function writePromises(tx: Tx, changes: readonly PromiseChange[]): Promise<void> {
  const byDay = new Map<Day | null, OrderLineId[]>();
  for (const { lineId, to } of changes) byDay.set(to, [...(byDay.get(to) ?? []), lineId]);
  for (const [day, lineIds] of byDay) {
    await tx.orderLine.updateMany({
      where: { id: { in: lineIds }, backordered: { gt: 0 } },
      data: { promisedOn: day && dayToColumn(day) },
    });
  }
}

// What is on the shelves counts as supply of today. A warehouse in the red is made good before anyone is served.
function supplyOf({ byWarehouse, incoming }: Availability, today: Day): readonly Supply[] {
  let red = byWarehouse.reduce((sum, { available }) => sum + Math.max(0, -available), 0);
  const shelves = byWarehouse.reduce((sum, { available }) => sum + Math.max(0, available), 0);
  const arriving = incoming
    .filter(({ dueOn }) => dueOn >= today)
    .map(({ dueOn, quantity }) => {
      const owed = Math.min(red, quantity);
      red -= owed;
      return { on: dueOn, quantity: quantity - owed };
    });
  return [{ on: today, quantity: shelves }, ...arriving];
}
