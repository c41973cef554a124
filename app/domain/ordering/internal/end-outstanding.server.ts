import type { Tx } from "#app/platform/db.server.ts";
import type { Money } from "#app/platform/money.ts";

import type { Actor } from "../../access/actor.ts";
import { releaseCredit } from "../../billing/release-credit.server.ts";
import { releaseStock } from "../../inventory/release-stock.server.ts";
import { cancelOutstanding, outstandingOf, outstandingValue } from "../order.ts";
import { allocationsOf, dropAllocations } from "./allocations.server.ts";
import type { LoadedOrder } from "./load-order.server.ts";
import { saveLines } from "./move-order.server.ts";

/** What a cancellation came to: for the audit and the page. */
export type Ended = {
  readonly lines: number;
  readonly units: number;
  readonly releasedUnits: number;
  readonly value: Money;
};

/**
 * Cancels every unit of an order that has not shipped, and gives back its credit and its goods in the same transaction.
 * Open holds are closed with it: nothing is left to hold.
 */
export async function endOutstanding(
  tx: Tx,
  actor: Actor,
  { order, reason }: { readonly order: LoadedOrder; readonly reason: string },
  now: Date,
): Promise<{ readonly order: LoadedOrder; readonly ended: Ended }> {
  const { partnerId, id: orderId } = order;
  const outstanding = order.lines.filter((line) => outstandingOf(line) > 0);
  const held = allocationsOf(order.lines);
  const amount = outstandingValue(order.lines, order.currency);

  await closeHolds(tx, actor, order, now);
  const saved = await saveLines(tx, order, order.lines.map(cancelOutstanding), now);
  await dropAllocations(
    tx,
    held.map(({ lineId }) => lineId),
  );
  await releaseCredit(tx, { partnerId, orderId, amount, reason, actorId: actor.userId }, now);
  await releaseStock(tx, { referenceId: orderId, allocations: held, actorId: actor.userId }, now);
  return {
    order: { ...saved, openHolds: [] },
    ended: {
      lines: outstanding.length,
      units: outstanding.reduce((sum, line) => sum + outstandingOf(line), 0),
      releasedUnits: held.reduce((sum, { quantity }) => sum + quantity, 0),
      value: amount,
    },
  };
}

async function closeHolds(tx: Tx, actor: Actor, order: LoadedOrder, now: Date): Promise<void> {
  if (order.openHolds.length === 0) return;
  await tx.orderHold.updateMany({
    where: { orderId: order.id, releasedAt: null },
    data: { releasedById: actor.userId, releasedByName: actor.name, releasedAt: now },
  });
}
