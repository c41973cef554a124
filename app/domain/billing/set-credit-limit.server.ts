import { inTransaction } from "#app/platform/db.server.ts";
import { money } from "#app/platform/money.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { changedFields } from "../audit/changed-fields.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { PartnerId } from "../ids.ts";
import { amountIn } from "./internal/amount.ts";
import { lockAccount } from "./internal/lock-account.server.ts";
import { postEntry } from "./internal/post-entry.server.ts";

/**
 * Sets how much a partner may owe, in the account's currency; a partner's first limit opens its account. Orders already
 * confirmed are not touched; each is checked again before it ships. Refuses `not-a-number` where `limit` has more digits
 * than the currency.
 */
export async function setCreditLimit(
  actor: Actor,
  input: {
    readonly partnerId: PartnerId;
    /** A decimal in the account's currency: "25000.00". */
    readonly limit: string;
    readonly toleranceBp: number;
    readonly reason: string;
  },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "credit.set"), "credit.set");
  const { partnerId, toleranceBp, reason } = input;
  await inTransaction(async (tx) => {
    const account = await lockAccount(tx, partnerId);
    const limit = amountIn(account.currency, input.limit);
    const changed = changedFields(
      { limitMinor: account.limit.minor, toleranceBp: account.toleranceBp },
      { limitMinor: limit.minor, toleranceBp },
    );
    if (!changed && account.exists) return;

    const nothing = money(0, account.currency);
    await postEntry(tx, { partnerId, kind: "limit_set", amount: nothing, limit, reason, actorId: actor.userId }, now);
    await tx.creditAccount.update({ where: { partnerId }, data: { toleranceBp } });
    await recordAudit(
      tx,
      { actor, action: "credit.limit-set", subject: partnerId, partnerId, reason, ...changed },
      now,
    );
  });
}
