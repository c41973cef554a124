import { inTransaction } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import type { Money } from "#app/platform/money.ts";

import { authorize, has, type PartnerActor } from "../access/actor.ts";
import { getMember } from "../access/queries.server.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UserId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import type { BuyerLimit } from "./buyer-limit.ts";

/**
 * Sets what a member of the actor's partner may order without a colleague's approval; null lifts a limit. It counts from
 * the next order on. Nobody sets their own. Throws own-account, not-found.
 */
export async function setBuyerLimit(
  actor: PartnerActor,
  { userId, limit }: { readonly userId: UserId; readonly limit: BuyerLimit },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "team.manage"), "team.manage");
  if (userId === actor.userId) throw refusal("own-account");
  await getMember(actor, userId);

  const columns = { perOrderMinor: minorOf(limit.perOrder), perMonthMinor: minorOf(limit.perMonth) };
  await inTransaction(async (tx) => {
    const before = await tx.buyerLimit.findUnique({
      where: { userId },
      select: { perOrderMinor: true, perMonthMinor: true },
    });
    await tx.$executeRaw`
      INSERT INTO BuyerLimit (userId, partnerId, perOrderMinor, perMonthMinor, updatedAt)
      VALUES (${userId}, ${actor.partnerId}, ${columns.perOrderMinor}, ${columns.perMonthMinor}, ${now})
      ON DUPLICATE KEY UPDATE partnerId = VALUES(partnerId), perOrderMinor = VALUES(perOrderMinor),
        perMonthMinor = VALUES(perMonthMinor), updatedAt = VALUES(updatedAt)`;
    const change = { before: told(before), after: told(columns) };
    await recordAudit(tx, { actor, action: "buyer-limit.set", subject: userId, ...change }, now);
  });
  log.info({ userId }, "buyer limit set");
}

function minorOf(amount: Money | null): bigint | null {
  return amount && BigInt(amount.minor);
}

function told(row: { perOrderMinor: bigint | null; perMonthMinor: bigint | null } | null) {
  const number = (minor: bigint | null | undefined): number | null =>
    minor === null || minor === undefined ? null : Number(minor);
  return { perOrderMinor: number(row?.perOrderMinor), perMonthMinor: number(row?.perMonthMinor) };
}
