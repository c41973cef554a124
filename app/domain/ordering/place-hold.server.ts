import { inTransaction } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";

import { authorize, type StaffActor } from "../access/actor.ts";
import type { OrderId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { loadOrder } from "./internal/load-order.server.ts";
import { openHold } from "./internal/open-hold.server.ts";
import { canMoveTo } from "./order.ts";
import { mayWorkDesk } from "./policy.ts";

/**
 * Stops an order for a reason of one's own: nothing of it ships until the hold is released, what it holds stays its own.
 * `shownToDealer` says that the reason is written for the dealer, too. Throws order-moved-on where nothing is left to stop.
 */
export async function placeHold(
  actor: StaffActor,
  input: {
    readonly orderId: OrderId;
    readonly reason: string;
    readonly shownToDealer: boolean;
    readonly version?: number;
  },
  now = new Date(),
): Promise<void> {
  const { orderId, reason, shownToDealer } = input;
  authorize(mayWorkDesk(actor), "desk.work");
  await inTransaction(async (tx) => {
    const order = await loadOrder(tx, actor, input);
    if (order.status !== "on_hold" && !canMoveTo(order.status, "on_hold")) {
      throw refusal("order-moved-on", { from: order.status, to: "on_hold" });
    }
    await openHold(tx, actor, { order, hold: { kind: "manual", reason, shownToDealer } }, now);
  });
  log.info({ orderId }, "order held");
}
