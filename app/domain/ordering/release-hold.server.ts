import { inTransaction, type Tx } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import { moneyToDecimal, parseMoney } from "#app/platform/money.ts";

import { authorize, type StaffActor } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { overrideCredit } from "../billing/override-credit.server.ts";
import { reserveCredit } from "../billing/reserve-credit.server.ts";
import { clockAt } from "../brand/clock.server.ts";
import type { HoldId, OrderId } from "../ids.ts";
import { getPartnerTerms } from "../partners/queries.server.ts";
import { refusal } from "../refusals.ts";
import { confirmOrder } from "./internal/confirm-order.server.ts";
import { type LoadedOrder, loadOrder } from "./internal/load-order.server.ts";
import { moveOrder, touchOrder } from "./internal/move-order.server.ts";
import { creditValue, type HoldKind, type OrderStatus } from "./order.ts";
import { mayReleaseHold } from "./policy.ts";

export type ReleaseHold = {
  readonly orderId: OrderId;
  readonly holdId: HoldId;
  readonly reason: string;
  /** For a credit hold: lets the order pass beyond the limit up to this much of its currency, as in "1250.50". */
  readonly overrideUpTo?: string;
};

/**
 * Releases one hold of an order, with a reason. With the last one the order is confirmed and its goods are set aside in the
 * same transaction, unless a rule holds it anew. A credit hold is asked again under the account's lock: still beyond the
 * limit it throws credit-exceeded, unless an override covers it (recorded; override-too-small, credit-blocked, not-a-number).
 * Releasing a stock hold back-orders what is missing. Throws not-found and hold-released.
 */
export async function releaseHold(
  actor: StaffActor,
  input: ReleaseHold,
  now = new Date(),
): Promise<{ readonly status: OrderStatus }> {
  const { orderId, holdId, reason } = input;
  const clock = await clockAt(now);
  const { status } = await inTransaction(
    async (tx) => {
      const order = await loadOrder(tx, actor, { orderId });
      const hold = await tx.orderHold.findFirst({ where: { id: holdId, orderId }, select: { kind: true } });
      if (!hold) throw refusal("not-found");
      const kind = hold.kind as HoldKind;
      authorize(mayReleaseHold(actor, kind), kind === "credit" ? "credit.override" : "desk.work");
      if (kind === "credit") await clearCredit(tx, actor, { order, ...input }, now);

      const { count } = await tx.orderHold.updateMany({
        where: { id: holdId, releasedAt: null },
        data: { releasedById: actor.userId, releasedByName: actor.name, releasedAt: now, releaseReason: reason },
      });
      if (count === 0) throw refusal("hold-released");
      const { partnerId } = order;
      const after = { holdId, kind };
      await recordAudit(tx, { actor, action: "order.hold-released", subject: orderId, partnerId, reason, after }, now);

      const openHolds = order.openHolds.filter(({ id }) => id !== holdId);
      if (openHolds.length > 0) return touchOrder(tx, { ...order, openHolds }, now);
      const released = await moveOrder(tx, { ...order, openHolds }, "submitted", now);
      const terms = await getPartnerTerms(partnerId, tx);
      const onShort = (await stockWasDecided(tx, orderId)) ? "backorder" : "hold";
      return confirmOrder(tx, actor, { order: released, terms, review: false, onShort }, clock);
    },
    { isolation: "ReadCommitted" },
  );
  log.info({ orderId, holdId, status }, "hold released");
  return { status };
}

/** Somebody released a stock hold of the order, now or earlier: what is missing may wait. */
async function stockWasDecided(tx: Tx, orderId: OrderId): Promise<boolean> {
  return (await tx.orderHold.count({ where: { orderId, kind: "stock", releasedAt: { not: null } } })) > 0;
}

async function clearCredit(
  tx: Tx,
  actor: StaffActor,
  request: ReleaseHold & { readonly order: LoadedOrder },
  now: Date,
): Promise<void> {
  const { order, orderId, reason, overrideUpTo } = request;
  const { partnerId } = order;
  const amount = creditValue(order.lines, order.currency);
  if (overrideUpTo !== undefined) {
    const upTo = parseMoney(overrideUpTo, order.currency);
    if (!upTo) throw refusal("not-a-number");
    await overrideCredit(tx, actor, { partnerId, orderId, orderValue: amount, upTo, reason }, now);
  }
  const decision = await reserveCredit(tx, { partnerId, orderId, amount, actorId: actor.userId, reason }, now);
  if (decision.outcome !== "hold") return;
  if (decision.why === "blocked") throw refusal("credit-blocked");
  throw refusal("credit-exceeded", { short: `${moneyToDecimal(decision.short)} ${decision.short.currency}` });
}
