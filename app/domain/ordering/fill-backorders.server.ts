import { db, inTransaction } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";

import { recordAudit } from "../audit/record-audit.server.ts";
import { type Clock, clockAt } from "../brand/clock.server.ts";
import { emit } from "../emit.server.ts";
import type { OrderLineId, Sku } from "../ids.ts";
import { freeNow } from "../inventory/availability.ts";
import { availabilityOf } from "../inventory/queries.server.ts";
import { getPartnerTerms } from "../partners/queries.server.ts";
import { type Grant, isStarved, planFill, type SkipReason } from "./backorder-queue.ts";
import { allocateLines } from "./internal/allocate-lines.server.ts";
import { skusOf } from "./internal/allocations.server.ts";
import { loadClaims } from "./internal/load-claims.server.ts";
import { type LoadedOrder, loadOrder } from "./internal/load-order.server.ts";
import { orderRules } from "./internal/open-hold.server.ts";
import { changedPromises, writePromises } from "./internal/promise-lines.server.ts";
import { isShipping } from "./order.ts";

/**
 * Gives goods that came to the orders that wait for them, in serving order (backorder-queue.ts), one transaction an order,
 * and writes on every line that was passed over why it was. Then promises what still waits anew. Whoever runs it twice
 * changes nothing the second time.
 */
export async function fillBackorders(skus: readonly Sku[], now: Date): Promise<{ readonly units: number }> {
  const clock = await clockAt(now);
  const claims = await loadClaims(db, skus, clock.timeZone);
  if (claims.length === 0) return { units: 0 };

  const availability = await availabilityOf(skusOf(claims));
  const free = new Map([...availability].map(([sku, known]) => [sku, freeNow(known)]));
  const plan = planFill(claims, free, now);
  let units = 0;
  for (const grant of plan.grants) units += await serve(grant, clock);
  await explainSkips(plan.skipped);
  await renewPromises(skus, now);
  if (units > 0) log.info({ units, orders: plan.grants.length }, "back-orders filled");
  return { units };
}

/** The same for everything that waits: what a missed event left behind, and orders that have starved by the clock. */
export async function fillAllBackorders(now: Date): Promise<void> {
  const rows = await db.orderLine.findMany({
    where: { backordered: { gt: 0 } },
    select: { sku: true },
    distinct: ["sku"],
  });
  if (rows.length > 0) {
    await fillBackorders(
      rows.map(({ sku }) => sku as Sku),
      now,
    );
  }
}

/** Writes the days on which back-ordered lines are expected, where they have changed, and tells whose orders they are. */
export async function renewPromises(skus: readonly Sku[], now: Date): Promise<void> {
  const clock = await clockAt(now);
  const changes = await changedPromises(db, skus, clock);
  if (changes.length === 0) return;
  const orderIds = [...new Set(changes.map(({ orderId }) => orderId))];
  await inTransaction(async (tx) => {
    await writePromises(tx, changes);
    const orders = await tx.salesOrder.findMany({
      where: { id: { in: orderIds } },
      select: { id: true, partnerId: true },
      orderBy: { id: "asc" },
    });
    for (const { id, partnerId } of orders) {
      const lines = changes.filter(({ orderId }) => orderId === id).map(({ sku, from, to }) => ({ sku, from, to }));
      const after = { lines };
      await recordAudit(tx, { actor: orderRules, action: "order.promise-changed", subject: id, partnerId, after }, now);
      await emit(tx, "order.backorder-promise-changed", { orderId: id, partnerId }, now);
    }
  });
}

/** Takes what the plan gave one order, or what is still there of it; answers how many units. */
async function serve({ orderId, lines }: Grant, { now }: Clock): Promise<number> {
  return inTransaction(
    async (tx) => {
      const order = await loadOrder(tx, orderRules, { orderId });
      if (!isShipping(order.status)) return 0;
      const wholeOnly = waitsAsAWhole(order, now);
      const given = new Map(lines.map(({ lineId, quantity }) => [lineId, quantity]));
      const wanted = new Map(
        order.lines.map(({ id, backordered }) => [
          id,
          wholeOnly ? backordered : Math.min(backordered, given.get(id) ?? 0),
        ]),
      );
      const terms = await getPartnerTerms(order.partnerId, tx);
      const allocated = await allocateLines(tx, order, { terms, wanted, wholeOnly, actorId: null }, now);
      if (allocated.units === 0) return 0;

      const { partnerId } = order;
      const after = { units: allocated.units, by: "queue" };
      await recordAudit(tx, { actor: orderRules, action: "order.allocated", subject: orderId, partnerId, after }, now);
      return allocated.units;
    },
    { isolation: "ReadCommitted" },
  );
}

function waitsAsAWhole({ shipComplete, submittedAt }: LoadedOrder, now: Date): boolean {
  return shipComplete && !(submittedAt && isStarved({ submittedAt }, now));
}

// Lines are few reasons apart: one statement for all that share one.
async function explainSkips(skipped: ReadonlyMap<OrderLineId, SkipReason>): Promise<void> {
  const byReason = new Map<string, { reason: SkipReason; lineIds: OrderLineId[] }>();
  for (const [lineId, reason] of skipped) {
    const key = JSON.stringify(reason);
    const entry = byReason.get(key) ?? { reason, lineIds: [] };
    entry.lineIds.push(lineId);
    byReason.set(key, entry);
  }
  await inTransaction(async (tx) => {
    for (const { reason, lineIds } of byReason.values()) {
      await tx.orderLine.updateMany({
        where: { id: { in: lineIds }, backordered: { gt: 0 } },
        data: { skipReason: reason },
      });
    }
  });
}
