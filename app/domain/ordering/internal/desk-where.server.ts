import { type Day, dayToColumn } from "#app/platform/dates.ts";
import type { Prisma } from "#prisma/client/client.ts";

import { partnerIdsLike } from "../../partners/queries.server.ts";
import type { DeskFilter, DeskQueue } from "../desk.ts";
import { shippingStatuses } from "../order.ts";

/** Partners whose orders a search looks through; more of them than this is no search. */
const PARTNERS = 200;

/** What a list of the order desk shows. */
export async function deskWhere(filter: DeskFilter, today: Day): Promise<Prisma.SalesOrderWhereInput> {
  const { queue, text, status, partnerId } = filter;
  return {
    AND: [
      queueWhere(queue, today),
      ...(status ? [{ status }] : []),
      ...(partnerId ? [{ partnerId }] : []),
      ...(text ? [await matching(text)] : []),
    ],
  };
}

/** The orders of one queue, as `deskReasons` sees each. */
export function queueWhere(queue: DeskQueue, today: Day): Prisma.SalesOrderWhereInput {
  const shipping = { status: { in: [...shippingStatuses] } };
  const overdue = {
    status: { in: [...shippingStatuses, "on_hold"] },
    requestedOn: { lt: dayToColumn(today) },
  };
  const escalated = { status: "pending_approval", approvalEscalated: true };
  const undated = { ...shipping, lines: { some: { backordered: { gt: 0 }, promisedOn: null } } };
  switch (queue) {
    case "attention":
      return { OR: [{ status: "on_hold" }, escalated, overdue, undated] };
    case "approval":
      return escalated;
    case "waiting":
      return { ...shipping, lines: { some: { backordered: { gt: 0 } } } };
    case "ready":
      return {
        ...shipping,
        lines: { some: { allocated: { gt: 0 } } },
        NOT: { shipComplete: true, lines: { some: { backordered: { gt: 0 } } } },
      };
    case "overdue":
      return overdue;
    case "all":
      return {};
    default:
      return { status: "on_hold", holds: { some: { kind: queue, releasedAt: null } } };
  }
}

async function matching(text: string): Promise<Prisma.SalesOrderWhereInput> {
  const partners = await partnerIdsLike(text, PARTNERS);
  return {
    OR: [
      { number: { contains: text } },
      { poNumber: { contains: text } },
      { lines: { some: { sku: text.toUpperCase() } } },
      ...(partners.length > 0 ? [{ partnerId: { in: [...partners] } }] : []),
    ],
  };
}
