import { setCreditLimit } from "#app/domain/billing/set-credit-limit.server.ts";
import type { PartnerId } from "#app/domain/ids.ts";
import { db } from "#app/platform/db.server.ts";
import { staffActor } from "./partners.ts";

/** Opens the partner's account with a limit, as finance would: "1000.00" in the partner's currency. */
export async function aCreditLimit(partnerId: PartnerId, limit: string, { toleranceBp = 0 } = {}): Promise<void> {
  await setCreditLimit(staffActor("finance"), { partnerId, limit, toleranceBp, reason: "Agreed terms" });
}

export async function exposureOf(partnerId: PartnerId): Promise<number> {
  const account = await db.creditAccount.findUnique({ where: { partnerId }, select: { exposureMinor: true } });
  return Number(account?.exposureMinor ?? 0n);
}

/** Accounts whose exposure is not the sum of their entries: there must never be one. */
export async function accountsOffTheirEntries(): Promise<unknown[]> {
  return db.$queryRaw`
    SELECT a.partnerId, a.exposureMinor, e.total FROM CreditAccount a
    LEFT JOIN (SELECT partnerId, SUM(amountMinor) AS total FROM CreditEntry GROUP BY partnerId) e
      ON e.partnerId = a.partnerId
    WHERE a.exposureMinor <> COALESCE(e.total, 0)`;
}
