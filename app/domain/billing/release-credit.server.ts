import type { Tx } from "#app/platform/db.server.ts";
import { type Money, money } from "#app/platform/money.ts";

import type { OrderId, PartnerId } from "../ids.ts";
import { lockAccount } from "./internal/lock-account.server.ts";
import { heldByOrder } from "./internal/order-credit.server.ts";
import { postEntry } from "./internal/post-entry.server.ts";

/**
 * Gives back what an order, or a cancelled part of it, held. Never more than the order holds: an order that was on a
 * credit hold held nothing, and a repeat gives nothing back.
 */
export async function releaseCredit(
  tx: Tx,
  request: {
    readonly partnerId: PartnerId;
    readonly orderId: OrderId;
    readonly amount: Money;
    readonly reason: string;
    readonly actorId?: string | null;
  },
  now: Date,
): Promise<void> {
  const { partnerId, orderId, amount, reason, actorId = null } = request;
  const { currency } = await lockAccount(tx, partnerId);
  const held = await heldByOrder(tx, partnerId, orderId, currency);
  const released = Math.min(amount.minor, held.minor);
  if (released <= 0) return;
  await postEntry(
    tx,
    { partnerId, kind: "release", amount: money(-released, currency), orderId, reason, actorId },
    now,
  );
}
