import { type Day, dayFromColumn } from "#app/platform/dates.ts";
import { db } from "#app/platform/db.server.ts";
import { money } from "#app/platform/money.ts";
import { type Page, type PageRequest, slice } from "#app/platform/paging.ts";
import type { Prisma } from "#prisma/client/client.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { clockAt } from "../brand/clock.server.ts";
import type { OrderId, PartnerId } from "../ids.ts";
import { partnerNames } from "../partners/queries.server.ts";
import { type DeskFilter, type DeskQueue, type DeskRow, type DeskSort, deskQueues, deskReasons } from "./desk.ts";
import { deskWhere, queueWhere } from "./internal/desk-where.server.ts";
import { type HoldKind, type OrderStatus, openOf } from "./order.ts";

/** Orders of one queue of the order desk, each with why it is there. The number of queries is constant. */
export async function listOrdersForDesk(
  actor: Actor,
  filter: DeskFilter,
  page: PageRequest<DeskSort>,
  now = new Date(),
): Promise<Page<DeskRow>> {
  authorize(has(actor, "desk.view"), "desk.view");
  const { today } = await clockAt(now);
  const where = await deskWhere(filter, today);
  const [orders, total] = await Promise.all([
    db.salesOrder.findMany({ where, select: columns, orderBy: orderBy(page), ...slice(page) }),
    db.salesOrder.count({ where }),
  ]);
  return { rows: await rowsOf(orders, today), total, page: page.page, pageSize: page.pageSize };
}

/** How many orders stand in each queue. */
export async function countDeskQueues(actor: Actor, now = new Date()): Promise<Readonly<Record<DeskQueue, number>>> {
  authorize(has(actor, "desk.view"), "desk.view");
  const { today } = await clockAt(now);
  const counts = await Promise.all(deskQueues.map((queue) => db.salesOrder.count({ where: queueWhere(queue, today) })));
  return Object.fromEntries(deskQueues.map((queue, at) => [queue, counts[at] ?? 0])) as Record<DeskQueue, number>;
}

/** How many orders need somebody, for a badge. */
export async function countOrdersNeedingSomebody(now = new Date()): Promise<number> {
  const { today } = await clockAt(now);
  return db.salesOrder.count({ where: queueWhere("attention", today) });
}

export type DeskPage = Page<DeskRow> & {
  readonly counts: Readonly<Record<DeskQueue, number>>;
  readonly filter: DeskFilter;
  /** The one partner whose orders are shown. */
  readonly partner: { readonly partnerId: PartnerId; readonly name: string } | null;
};

/** The order desk's page: one queue, and how many orders stand in each. */
export async function getDeskPage(
  actor: Actor,
  filter: DeskFilter,
  page: PageRequest<DeskSort>,
  now = new Date(),
): Promise<DeskPage> {
  const { partnerId } = filter;
  const [list, counts, partners] = await Promise.all([
    listOrdersForDesk(actor, filter, page, now),
    countDeskQueues(actor, now),
    partnerId ? partnerNames([partnerId]) : null,
  ]);
  const name = partnerId && partners?.get(partnerId)?.name;
  return { ...list, counts, filter, partner: partnerId && name ? { partnerId, name } : null };
}

const AT_ONCE = 500;

/** Everything that a list shows, not only its page, in its order; read some hundred rows at a time. */
export async function* exportOrdersForDesk(
  actor: Actor,
  filter: DeskFilter,
  sort: Pick<PageRequest<DeskSort>, "sort" | "direction">,
  now = new Date(),
): AsyncGenerator<DeskRow> {
  authorize(has(actor, "desk.view"), "desk.view");
  const { today } = await clockAt(now);
  const where = await deskWhere(filter, today);
  for (let page = 1; ; page++) {
    const request = { ...sort, page, pageSize: AT_ONCE };
    const orders = await db.salesOrder.findMany({
      where,
      select: columns,
      orderBy: orderBy(request),
      ...slice(request),
    });
    yield* await rowsOf(orders, today);
    if (orders.length < AT_ONCE) return;
  }
}

type OrderRecord = Prisma.SalesOrderGetPayload<{ select: typeof columns }>;

async function rowsOf(orders: readonly OrderRecord[], today: Day): Promise<readonly DeskRow[]> {
  const ids = orders.map(({ id }) => id);
  const [partners, units, undated, holds] = await Promise.all([
    partnerNames(orders.map(({ partnerId }) => partnerId)),
    unitsByOrder(ids),
    undatedUnits(ids),
    db.orderHold.findMany({
      where: { orderId: { in: ids }, releasedAt: null },
      select: { orderId: true, kind: true, openedAt: true },
      orderBy: { openedAt: "asc" },
    }),
  ]);
  return orders.map((order) => {
    const partner = partners.get(order.partnerId) ?? { code: "", name: "" };
    const facts = {
      status: order.status as OrderStatus,
      requestedOn: order.requestedOn && dayFromColumn(order.requestedOn),
      units: units.get(order.id) ?? nothing,
    };
    const reasons = deskReasons(
      {
        ...facts,
        holds: holds
          .filter(({ orderId }) => orderId === order.id)
          .map(({ kind, openedAt }) => ({ kind: kind as HoldKind, openedAt })),
        escalated: order.approvalEscalated,
        shipComplete: order.shipComplete,
        undated: undated.get(order.id) ?? 0,
      },
      today,
    );
    return {
      orderId: order.id as OrderId,
      number: order.number,
      partner: { partnerId: order.partnerId as PartnerId, ...partner },
      ...facts,
      poNumber: order.poNumber,
      placedAt: order.createdAt,
      total: money(order.netMinor, order.currency),
      reasons,
    };
  });
}

const nothing: DeskRow["units"] = { open: 0, backordered: 0, allocated: 0, shipped: 0, cancelled: 0 };

async function unitsByOrder(orderIds: readonly string[]): Promise<ReadonlyMap<string, DeskRow["units"]>> {
  const sums = await db.orderLine.groupBy({
    by: ["orderId"],
    where: { orderId: { in: [...orderIds] } },
    _sum: { ordered: true, backordered: true, allocated: true, shipped: true, cancelled: true },
  });
  return new Map(
    sums.map(({ orderId, _sum }) => {
      const line = {
        ordered: _sum.ordered ?? 0,
        backordered: _sum.backordered ?? 0,
        allocated: _sum.allocated ?? 0,
        shipped: _sum.shipped ?? 0,
        cancelled: _sum.cancelled ?? 0,
      };
      const { ordered: _, ...states } = line;
      return [orderId, { ...states, open: openOf(line) }];
    }),
  );
}

async function undatedUnits(orderIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const sums = await db.orderLine.groupBy({
    by: ["orderId"],
    where: { orderId: { in: [...orderIds] }, backordered: { gt: 0 }, promisedOn: null },
    _sum: { backordered: true },
  });
  return new Map(sums.map(({ orderId, _sum }) => [orderId, _sum.backordered ?? 0]));
}

function orderBy({ sort, direction }: PageRequest<DeskSort>): Prisma.SalesOrderOrderByWithRelationInput[] {
  if (sort === "requestedOn") return [{ requestedOn: { sort: direction, nulls: "last" } }, { id: direction }];
  return [{ [sort === "total" ? "netMinor" : "createdAt"]: direction }, { id: direction }];
}

const columns = {
  id: true,
  number: true,
  partnerId: true,
  status: true,
  poNumber: true,
  createdAt: true,
  requestedOn: true,
  shipComplete: true,
  approvalEscalated: true,
  currency: true,
  netMinor: true,
} as const satisfies Prisma.SalesOrderSelect;
