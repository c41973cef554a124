import { db, inTransaction, type Tx } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";

import { type Actor, authorize, type PartnerActor, systemActor } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { emit } from "../emit.server.ts";
import type { OrderId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { loadOrder } from "./internal/load-order.server.ts";
import { moveOrder } from "./internal/move-order.server.ts";
import { RECEIVED_AFTER_DAYS } from "./limits.ts";
import { canMoveTo, fulfilmentOf } from "./order.ts";
import { mayConfirmReceipt } from "./policy.ts";

/** The dealer says that everything is here. Throws order-moved-on where not everything has shipped, or it was said before. */
export async function completeOrder(
  actor: PartnerActor,
  { orderId }: { readonly orderId: OrderId },
  now = new Date(),
): Promise<void> {
  authorize(mayConfirmReceipt(actor), "orders.place");
  const completed = await inTransaction((tx) => complete(tx, actor, orderId, now));
  if (!completed) throw refusal("order-moved-on", { to: "completed" });
  log.info({ orderId }, "order completed");
}

const clock = systemActor("receipt by lapse of time", []);
const AT_ONCE = 200;

/**
 * Counts as received what shipped RECEIVED_AFTER_DAYS ago without a word from the dealer; answers how many orders. Runs by
 * the clock, some orders at a time.
 */
export async function completeShippedOrders(now: Date): Promise<number> {
  const before = new Date(now.getTime() - RECEIVED_AFTER_DAYS * 86_400_000);
  const due = await db.salesOrder.findMany({
    where: {
      status: { in: ["shipped", "short_closed"] },
      shipments: { some: {}, every: { shippedAt: { lte: before } } },
    },
    select: { id: true },
    orderBy: { id: "asc" },
    take: AT_ONCE,
  });
  for (const { id } of due) await inTransaction((tx) => complete(tx, clock, id as OrderId, now));
  return due.length;
}

/** False where not everything that is to come has shipped, or it is completed already. */
async function complete(tx: Tx, actor: Actor, orderId: OrderId, now: Date): Promise<boolean> {
  const order = await loadOrder(tx, actor, { orderId });
  if (!canMoveTo(order.status, "completed") || fulfilmentOf(order.lines) !== "full") return false;

  await moveOrder(tx, order, "completed", now);
  await tx.shipment.updateMany({ where: { orderId, deliveredAt: null }, data: { deliveredAt: now } });
  const { partnerId } = order;
  await recordAudit(tx, { actor, action: "order.completed", subject: orderId, partnerId }, now);
  await emit(tx, "order.completed", { orderId, partnerId }, now);
  return true;
}
