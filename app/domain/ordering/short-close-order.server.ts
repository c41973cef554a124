import { inTransaction } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";

import { authorize, type StaffActor } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { emit } from "../emit.server.ts";
import type { OrderId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { type Ended, endOutstanding } from "./internal/end-outstanding.server.ts";
import { loadOrder } from "./internal/load-order.server.ts";
import { moveOrder } from "./internal/move-order.server.ts";
import { canMoveTo, fulfilmentOf } from "./order.ts";
import { mayWorkDesk } from "./policy.ts";

/**
 * Ends an order of which a part has shipped: the rest is cancelled and its goods and credit are released. Throws
 * nothing-shipped where nothing has (it is cancelled instead), order-moved-on where it has ended already.
 */
export async function shortCloseOrder(
  actor: StaffActor,
  input: { readonly orderId: OrderId; readonly reason: string; readonly version?: number },
  now = new Date(),
): Promise<Ended> {
  const { orderId, reason } = input;
  authorize(mayWorkDesk(actor), "desk.work");
  const ended = await inTransaction(async (tx) => {
    const order = await loadOrder(tx, actor, input);
    if (!canMoveTo(order.status, "short_closed")) {
      throw refusal("order-moved-on", { from: order.status, to: "short_closed" });
    }
    if (fulfilmentOf(order.lines) === "none") throw refusal("nothing-shipped");

    const { partnerId } = order;
    const closed = await endOutstanding(tx, actor, { order, reason }, now);
    await moveOrder(tx, closed.order, "short_closed", now);
    const after = { ...closed.ended };
    await recordAudit(tx, { actor, action: "order.short-closed", subject: orderId, partnerId, reason, after }, now);
    await emit(tx, "order.short-closed", { orderId, partnerId }, now);
    return closed.ended;
  });
  log.info({ orderId, units: ended.units }, "order short-closed");
  return ended;
}
