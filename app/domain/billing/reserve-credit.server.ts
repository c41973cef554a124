import type { Tx } from "#app/platform/db.server.ts";
import { type Money, money } from "#app/platform/money.ts";

import type { OrderId, PartnerId } from "../ids.ts";
import { type CreditDecision, creditDecision, withOverride } from "./credit.ts";
import { lockAccount } from "./internal/lock-account.server.ts";
import { heldByOrder, overrideFor } from "./internal/order-credit.server.ts";
import { postEntry } from "./internal/post-entry.server.ts";

export type CreditReservation = {
  readonly partnerId: PartnerId;
  readonly orderId: OrderId;
  /** What the order is worth and shall hold; what it holds already is counted, so asking twice reserves once. */
  readonly amount: Money;
  readonly actorId: string | null;
  readonly reason?: string;
};

/**
 * Decides under the account's lock whether an order may be owed, and reserves its value where it may (`pass`, `warn`, or
 * an override that is large enough). On `hold` nothing is reserved and nothing written: the caller puts the order on a
 * credit hold and asks again when the hold is to be released.
 */
export async function reserveCredit(tx: Tx, request: CreditReservation, now: Date): Promise<CreditDecision> {
  const { partnerId, orderId, amount, actorId, reason } = request;
  const account = await lockAccount(tx, partnerId);
  const held = await heldByOrder(tx, partnerId, orderId, account.currency);
  const missing = money(Math.max(0, amount.minor - held.minor), amount.currency);

  const upTo = await overrideFor(tx, partnerId, orderId, account.currency);
  const decision = withOverride(creditDecision(account, missing), amount, upTo);
  if (decision.outcome === "hold" || missing.minor === 0) return decision;

  await postEntry(tx, { partnerId, kind: "reserve", amount: missing, orderId, reason, actorId }, now);
  return decision;
}
