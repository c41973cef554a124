import { inTransaction } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";

import { type Actor, authorize } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { emit } from "../emit.server.ts";
import type { OrderId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { loadOrder } from "./internal/load-order.server.ts";
import { moveOrder } from "./internal/move-order.server.ts";
import { isOwnOrder, mayApprove } from "./policy.ts";

/**
 * A colleague does not let an order through, with a reason. Its cart is open again, so that the buyer can change it and
 * submit it anew. Throws own-approval and order-moved-on.
 */
export async function declineOrder(
  actor: Actor,
  { orderId, reason }: { readonly orderId: OrderId; readonly reason: string },
  now = new Date(),
): Promise<void> {
  await inTransaction(async (tx) => {
    const order = await loadOrder(tx, actor, { orderId });
    if (isOwnOrder(actor, order)) throw refusal("own-approval");
    authorize(mayApprove(actor, order), "orders.approve");

    await moveOrder(tx, order, "declined", now);
    await tx.salesOrder.updateMany({ where: { id: orderId }, data: { declineReason: reason, cartId: null } });
    if (order.cartId) {
      await tx.cart.updateMany({
        where: { id: order.cartId, status: "ordered" },
        data: { status: "open", version: { increment: 1 }, updatedAt: now },
      });
    }
    const { partnerId } = order;
    await recordAudit(tx, { actor, action: "order.declined", subject: orderId, partnerId, reason }, now);
    await emit(tx, "order.approval-declined", { orderId, partnerId }, now);
  });
  log.info({ orderId }, "order declined");
}
