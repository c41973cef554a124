import { inTransaction } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";

import { authorize, type StaffActor } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { OrderId } from "../ids.ts";
import { getPartnerTerms } from "../partners/queries.server.ts";
import { refusal } from "../refusals.ts";
import { allocateLines } from "./internal/allocate-lines.server.ts";
import { loadOrder } from "./internal/load-order.server.ts";
import { isShipping } from "./order.ts";
import { mayWorkDesk } from "./policy.ts";

/**
 * Sets aside at once what an order waits for and the shelves have, ahead of whoever else waits: a person decided so, and
 * the audit keeps it. Takes parts also of an order that ships complete. Throws order-on-hold, order-moved-on, and
 * nothing-to-allocate where nothing of it is there.
 */
export async function allocateOrder(
  actor: StaffActor,
  input: { readonly orderId: OrderId; readonly version?: number },
  now = new Date(),
): Promise<{ readonly units: number }> {
  const { orderId } = input;
  authorize(mayWorkDesk(actor), "desk.work");
  const units = await inTransaction(
    async (tx) => {
      const order = await loadOrder(tx, actor, input);
      if (order.status === "on_hold") throw refusal("order-on-hold");
      if (!isShipping(order.status)) throw refusal("order-moved-on", { from: order.status });

      const terms = await getPartnerTerms(order.partnerId, tx);
      const wanted = new Map(order.lines.map((line) => [line.id, line.backordered]));
      const request = { terms, wanted, wholeOnly: false, actorId: actor.userId };
      const allocated = await allocateLines(tx, order, request, now);
      if (allocated.units === 0) throw refusal("nothing-to-allocate");

      const { partnerId } = order;
      const after = { units: allocated.units, by: "person" };
      await recordAudit(tx, { actor, action: "order.allocated", subject: orderId, partnerId, after }, now);
      return allocated.units;
    },
    { isolation: "ReadCommitted" },
  );
  log.info({ orderId, units }, "order allocated");
  return { units };
}
