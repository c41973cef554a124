import { db, inTransaction } from "#app/platform/db.server.ts";
import type { Reaction, Schedule } from "#app/platform/jobs.server.ts";

import type { DomainEvents } from "../events.ts";
import type { OrderId, PartnerId } from "../ids.ts";
import { getPartnerTerms } from "../partners/queries.server.ts";
import { completeShippedOrders } from "./complete-order.server.ts";
import { fillAllBackorders, fillBackorders, renewPromises } from "./fill-backorders.server.ts";
import { loadOrder } from "./internal/load-order.server.ts";
import { openHold, orderRules } from "./internal/open-hold.server.ts";
import { canMoveTo } from "./order.ts";

export const serveWhoWaits: Reaction<DomainEvents["stock.became-available"]> = {
  name: "ordering.serve-who-waits",
  work: async ({ payload }, now) => {
    await fillBackorders(payload.skus, now);
  },
};

export const promiseAnew: Reaction<DomainEvents["stock.incoming-changed"]> = {
  name: "ordering.promise-anew",
  work: ({ payload }, now) => renewPromises(payload.skus, now),
};

/** What nothing is set aside for yet waits for a decision; what is already allocated goes its way (domain-rules §1). */
export const holdOrdersOfStoppedPartner: Reaction<DomainEvents["partner.standing-changed"]> = {
  name: "ordering.hold-orders-of-stopped-partner",
  work: async ({ payload }, now) => {
    const { partnerId } = payload;
    const { standing } = await getPartnerTerms(partnerId as PartnerId);
    if (standing !== "suspended" && standing !== "terminated") return;
    const open = await db.salesOrder.findMany({
      where: {
        partnerId,
        status: { in: ["confirmed", "partially_shipped"] },
        lines: { none: { allocated: { gt: 0 } } },
      },
      select: { id: true },
      orderBy: { id: "asc" },
    });
    for (const { id } of open) await holdForStanding(id as OrderId, standing, now);
  },
};

export const orderingSchedules = [
  { name: "ordering.fill-backorders", everyMs: 5 * 60_000, work: fillAllBackorders },
  {
    name: "ordering.complete-shipped",
    everyMs: 60 * 60_000,
    work: async (now) => {
      await completeShippedOrders(now);
    },
  },
] as const satisfies readonly Schedule[];

function holdForStanding(orderId: OrderId, standing: "suspended" | "terminated", now: Date): Promise<void> {
  return inTransaction(async (tx) => {
    const order = await loadOrder(tx, orderRules, { orderId });
    if (!canMoveTo(order.status, "on_hold")) return;
    const facts = { code: "partner-standing", standing } as const;
    await openHold(tx, orderRules, { order, hold: { kind: "manual", facts } }, now);
  });
}
