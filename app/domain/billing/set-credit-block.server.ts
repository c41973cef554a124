import { inTransaction } from "#app/platform/db.server.ts";
import { money } from "#app/platform/money.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { PartnerId } from "../ids.ts";
import { lockAccount } from "./internal/lock-account.server.ts";
import { postEntry } from "./internal/post-entry.server.ts";

/**
 * Stops a partner's credit, or lifts the stop. While blocked, new orders are held and confirmed ones do not ship; orders
 * held meanwhile stay held until someone releases them.
 */
export async function setCreditBlock(
  actor: Actor,
  input: { readonly partnerId: PartnerId; readonly blocked: boolean; readonly reason: string },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "credit.set"), "credit.set");
  const { partnerId, blocked, reason } = input;
  await inTransaction(async (tx) => {
    const account = await lockAccount(tx, partnerId);
    if (account.blocked === blocked) return;
    if (!account.exists) {
      const zero = money(0, account.currency);
      await postEntry(tx, { partnerId, kind: "limit_set", amount: zero, limit: zero, actorId: actor.userId }, now);
    }
    await tx.creditAccount.update({
      where: { partnerId },
      data: { blocked, version: { increment: 1 }, updatedAt: now },
    });
    const action = blocked ? "credit.blocked" : "credit.unblocked";
    await recordAudit(tx, { actor, action, subject: partnerId, partnerId, reason }, now);
  });
}
