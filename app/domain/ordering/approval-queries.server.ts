import { db } from "#app/platform/db.server.ts";
import { money } from "#app/platform/money.ts";

import { authorize, has, type PartnerActor, visibleTo } from "../access/actor.ts";
import type { OrderId } from "../ids.ts";
import type { ApprovalRow } from "./approval-view.ts";
import type { LimitBreach } from "./buyer-limit.ts";
import { placedBy } from "./internal/read-order.server.ts";

const MOST = 200;

/** The orders of the actor's partner that wait for a colleague, the longest waiting first. */
export async function listApprovals(actor: PartnerActor): Promise<readonly ApprovalRow[]> {
  authorize(has(actor, "orders.approve"), "orders.approve");
  const orders = await db.salesOrder.findMany({
    where: { ...visibleTo(actor), status: "pending_approval" },
    select: {
      id: true,
      number: true,
      source: true,
      placedById: true,
      placedByName: true,
      onBehalf: true,
      createdAt: true,
      currency: true,
      netMinor: true,
      approvalAsked: true,
      _count: { select: { lines: true } },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MOST,
  });
  return orders.map((order) => ({
    orderId: order.id as OrderId,
    number: order.number,
    placedAt: order.createdAt,
    placedBy: placedBy(order, "dealer"),
    onBehalf: order.onBehalf,
    lines: order._count.lines,
    total: money(order.netMinor, order.currency),
    breaches: (order.approvalAsked ?? []) as unknown as readonly LimitBreach[],
    canApprove: order.placedById !== actor.userId,
  }));
}
