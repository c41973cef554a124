import { inTransaction } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";

import { type Actor, authorize } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { clockAt } from "../brand/clock.server.ts";
import { emit } from "../emit.server.ts";
import type { OrderId } from "../ids.ts";
import { getPartnerTerms } from "../partners/queries.server.ts";
import { refuseStoppedPartner } from "../partners/refuse-stopped-partner.server.ts";
import { refusal } from "../refusals.ts";
import { confirmOrder } from "./internal/confirm-order.server.ts";
import { loadOrder } from "./internal/load-order.server.ts";
import { moveOrder } from "./internal/move-order.server.ts";
import type { OrderStatus } from "./order.ts";
import { isOwnOrder, mayApprove } from "./policy.ts";

/**
 * A colleague lets an order through that passes its buyer's limits; from here on it is like any submitted order: held, or
 * confirmed at the prices frozen at submission. What has been sold out since opens a stock hold. Nobody approves their own
 * (own-approval). Throws order-moved-on where someone was faster, partner-blocked where the partner may not order now.
 */
export async function approveOrder(
  actor: Actor,
  { orderId }: { readonly orderId: OrderId },
  now = new Date(),
): Promise<{ readonly status: OrderStatus }> {
  const clock = await clockAt(now);
  const { status } = await inTransaction(
    async (tx) => {
      const order = await loadOrder(tx, actor, { orderId });
      if (isOwnOrder(actor, order)) throw refusal("own-approval");
      authorize(mayApprove(actor, order), "orders.approve");
      const { partnerId } = order;
      const terms = await getPartnerTerms(partnerId, tx);
      await refuseStoppedPartner(tx, terms.partnerId);

      if (order.status !== "pending_approval") throw refusal("order-moved-on", { from: order.status, to: "submitted" });
      const submitted = await moveOrder(tx, order, "submitted", now);
      await tx.salesOrder.updateMany({ where: { id: orderId }, data: { approvedById: actor.userId } });
      await recordAudit(tx, { actor, action: "order.approved", subject: orderId, partnerId }, now);
      await emit(tx, "order.submitted", { orderId, partnerId }, now);
      return confirmOrder(tx, actor, { order: submitted, terms, review: true, onShort: "hold" }, clock);
    },
    { isolation: "ReadCommitted" },
  );
  log.info({ orderId, status }, "order approved");
  return { status };
}
