import { inTransaction } from "#app/platform/db.server.ts";
import { money, moneyToDecimal } from "#app/platform/money.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { PartnerId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { amountIn } from "./internal/amount.ts";
import { lockAccount } from "./internal/lock-account.server.ts";
import { postEntry } from "./internal/post-entry.server.ts";

/**
 * Takes down what a partner owes by money that came in elsewhere (bank, ERP). More than is owed leaves a credit balance.
 * A reference is taken once per partner: the same form sent twice, or the same receipt typed twice, refuses
 * `payment-recorded`.
 */
export async function recordPayment(
  actor: Actor,
  input: { readonly partnerId: PartnerId; readonly amount: string; readonly reference: string },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "credit.set"), "credit.set");
  const { partnerId, reference } = input;
  await inTransaction(async (tx) => {
    const { currency } = await lockAccount(tx, partnerId);
    const amount = amountIn(currency, input.amount);
    if (amount.minor === 0) throw refusal("not-a-number", { text: input.amount, currency });
    const recorded = await tx.creditEntry.count({ where: { partnerId, kind: "payment", reason: reference } });
    if (recorded > 0) throw refusal("payment-recorded", { reference });

    const lowers = money(-amount.minor, currency);
    await postEntry(tx, { partnerId, kind: "payment", amount: lowers, reason: reference, actorId: actor.userId }, now);
    const after = { amount: moneyToDecimal(amount), currency, reference };
    await recordAudit(tx, { actor, action: "credit.payment-recorded", subject: partnerId, partnerId, after }, now);
  });
}
