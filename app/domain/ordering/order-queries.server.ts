import { addDays, dayFromColumn, dayStart } from "#app/platform/dates.ts";
import { db } from "#app/platform/db.server.ts";
import { money } from "#app/platform/money.ts";
import { type Page, type PageRequest, slice } from "#app/platform/paging.ts";
import type { Prisma } from "#prisma/client/client.ts";

import { authorize, has, type PartnerActor, visibleTo } from "../access/actor.ts";
import { clockAt } from "../brand/clock.server.ts";
import type { OrderId } from "../ids.ts";
import { factsOf, linesOf, placedBy, policyFacts, readOrder } from "./internal/read-order.server.ts";
import { canMoveTo, fulfilmentOf, type HoldKind, type OrderStatus, openStatuses } from "./order.ts";
import { type OrderFilter, type OrderGroup, type OrderSort, orderGroups } from "./order-filter.ts";
import type { OrderRow, OrderView } from "./order-view.ts";
import { cancellationOf, dealerCancelsUntil, mayApprove, mayCancelOrders, mayConfirmReceipt } from "./policy.ts";

/** One order of the actor's partner with its lines, story and what this reader may do with it. Throws not-found. */
export async function getOrderForPartner(actor: PartnerActor, orderId: OrderId, now = new Date()): Promise<OrderView> {
  authorize(has(actor, "orders.view"), "orders.view");
  const order = await readOrder(actor, orderId);
  const [facts, lines] = await Promise.all([factsOf(order, "dealer"), linesOf(order)]);
  const rules = policyFacts(order);
  const cancellable = cancellationOf(actor, rules, now) === "possible";
  return {
    ...facts,
    lines,
    holds: order.holds
      .filter(({ releasedAt }) => releasedAt === null)
      .map(({ kind, reason, shownToDealer }) => ({
        kind: kind as HoldKind,
        reason: shownToDealer ? reason : null,
      })),
    cancelUntil: cancellable && order.confirmedAt ? dealerCancelsUntil(order.confirmedAt) : null,
    can: {
      approve: rules.status === "pending_approval" && mayApprove(actor, rules),
      cancel: cancellable && mayCancelOrders(actor),
      confirmReceipt:
        mayConfirmReceipt(actor) && canMoveTo(rules.status, "completed") && fulfilmentOf(order.lines) === "full",
      reorder: has(actor, "carts.edit"),
    },
  };
}

/** The partner's orders, newest first unless asked otherwise. The number of queries is constant. */
export async function listOrdersForPartner(
  actor: PartnerActor,
  filter: OrderFilter,
  page: PageRequest<OrderSort>,
): Promise<Page<OrderRow>> {
  authorize(has(actor, "orders.view"), "orders.view");
  const { timeZone } = await clockAt(new Date());
  const where = {
    ...visibleTo(actor),
    ...inGroup(filter.group),
    ...matching(filter.search),
    ...placedBetween(filter, timeZone),
  };
  const [orders, total] = await Promise.all([
    db.salesOrder.findMany({ where, select: rowColumns, orderBy: orderBy(page), ...slice(page) }),
    db.salesOrder.count({ where }),
  ]);
  const units = await unitsOfOrders(orders.map(({ id }) => id));
  const rows = orders.map((order) => {
    const { lines = 0, ordered = 0, shipped = 0 } = units.get(order.id) ?? {};
    return {
      orderId: order.id as OrderId,
      number: order.number,
      status: order.status as OrderStatus,
      placedAt: order.createdAt,
      placedBy: placedBy(order, "dealer"),
      onBehalf: order.onBehalf,
      poNumber: order.poNumber,
      requestedOn: order.requestedOn && dayFromColumn(order.requestedOn),
      lines,
      units: ordered,
      shippedUnits: shipped,
      total: money(order.netMinor, order.currency),
      waitsForMe:
        order.status === "pending_approval" && has(actor, "orders.approve") && order.placedById !== actor.userId,
    };
  });
  return { rows, total, page: page.page, pageSize: page.pageSize };
}

const EXPORT_STEP = 500;

/** All orders that the list would show, page after page: for an export of exactly what is shown. */
export async function* eachOrderForPartner(
  actor: PartnerActor,
  filter: OrderFilter,
  order: Pick<PageRequest<OrderSort>, "sort" | "direction">,
): AsyncGenerator<OrderRow> {
  for (let page = 1; ; page += 1) {
    const { rows } = await listOrdersForPartner(actor, filter, { ...order, page, pageSize: EXPORT_STEP });
    yield* rows;
    if (rows.length < EXPORT_STEP) return;
  }
}

/** How many orders of the partner are in each group, for the tabs above the list. */
export async function countOrdersForPartner(actor: PartnerActor): Promise<Readonly<Record<OrderGroup, number>>> {
  const counts = await Promise.all(
    orderGroups.map((group) => db.salesOrder.count({ where: { ...visibleTo(actor), ...inGroup(group) } })),
  );
  return Object.fromEntries(orderGroups.map((group, at) => [group, counts[at] ?? 0])) as Record<OrderGroup, number>;
}

function inGroup(group: OrderGroup): Prisma.SalesOrderWhereInput {
  if (group === "approval") return { status: "pending_approval" };
  if (group === "held") return { status: "on_hold" };
  if (group === "open") return { status: { in: openStatuses.filter((status) => status !== "pending_approval") } };
  return group === "done" ? { status: { notIn: [...openStatuses] } } : {};
}

function matching(search: string): Prisma.SalesOrderWhereInput {
  const text = search.trim();
  if (text === "") return {};
  return {
    OR: [
      { number: { contains: text } },
      { poNumber: { contains: text } },
      { lines: { some: { sku: text.toUpperCase() } } },
    ],
  };
}

function placedBetween({ from, to }: Pick<OrderFilter, "from" | "to">, timeZone: string): Prisma.SalesOrderWhereInput {
  return {
    createdAt: {
      ...(from && { gte: dayStart(from, timeZone) }),
      ...(to && { lt: dayStart(addDays(to, 1), timeZone) }),
    },
  };
}

function orderBy({ sort, direction }: PageRequest<OrderSort>): Prisma.SalesOrderOrderByWithRelationInput[] {
  const column = ({ placedAt: "createdAt", number: "number", total: "netMinor" } as const)[sort];
  return [{ [column]: direction }, { id: direction }];
}

type Units = { readonly lines: number; readonly ordered: number; readonly shipped: number };

async function unitsOfOrders(orderIds: readonly string[]): Promise<ReadonlyMap<string, Units>> {
  const rows = await db.orderLine.groupBy({
    by: ["orderId"],
    where: { orderId: { in: [...orderIds] } },
    _count: { _all: true },
    _sum: { ordered: true, shipped: true },
  });
  return new Map(
    rows.map(({ orderId, _count, _sum }) => [
      orderId,
      { lines: _count._all, ordered: _sum.ordered ?? 0, shipped: _sum.shipped ?? 0 },
    ]),
  );
}

const rowColumns = {
  id: true,
  number: true,
  status: true,
  source: true,
  placedById: true,
  placedByName: true,
  onBehalf: true,
  createdAt: true,
  poNumber: true,
  requestedOn: true,
  currency: true,
  netMinor: true,
} as const satisfies Prisma.SalesOrderSelect;
