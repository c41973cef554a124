import { inTransaction } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";

import { type Actor, authorize } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { emit } from "../emit.server.ts";
import type { OrderId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { type Ended, endOutstanding } from "./internal/end-outstanding.server.ts";
import { loadOrder } from "./internal/load-order.server.ts";
import { moveOrder } from "./internal/move-order.server.ts";
import { cancellationOf, mayCancelOrders } from "./policy.ts";

/**
 * Cancels a whole order of which nothing has shipped, and releases its goods and credit. The dealer can until some hours
 * after the confirmation (ask-order-desk afterwards), the order desk until the first shipment (order-has-shipped: short-close
 * it instead). Throws order-moved-on where it has ended already, changed-meanwhile for an outdated `version`.
 */
export async function cancelOrder(
  actor: Actor,
  input: { readonly orderId: OrderId; readonly reason: string; readonly version?: number },
  now = new Date(),
): Promise<Ended> {
  const { orderId, reason } = input;
  authorize(mayCancelOrders(actor), actor.partnerId === null ? "desk.work" : "orders.cancel");
  const ended = await inTransaction(async (tx) => {
    const order = await loadOrder(tx, actor, input);
    const verdict = cancellationOf(actor, order, now);
    if (verdict === "has-shipped") throw refusal("order-has-shipped");
    if (verdict === "ask-order-desk") throw refusal("ask-order-desk");
    if (verdict === "moved-on") throw refusal("order-moved-on", { from: order.status, to: "cancelled" });

    const { partnerId } = order;
    const cancelled = await endOutstanding(tx, actor, { order, reason }, now);
    await moveOrder(tx, cancelled.order, "cancelled", now);
    const after = { ...cancelled.ended };
    await recordAudit(tx, { actor, action: "order.cancelled", subject: orderId, partnerId, reason, after }, now);
    await emit(tx, "order.cancelled", { orderId, partnerId }, now);
    return cancelled.ended;
  });
  log.info({ orderId, units: ended.units }, "order cancelled");
  return ended;
}
