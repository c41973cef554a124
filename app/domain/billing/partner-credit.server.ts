import { db } from "#app/platform/db.server.ts";
import { money } from "#app/platform/money.ts";

import type { PartnerActor } from "../access/actor.ts";
import type { PartnerTerms } from "../partners/partner-terms.ts";
import type { CreditPosition } from "./credit.ts";

/** Where the actor's own partner stands: what a checkout says beforehand. Without an account the limit is 0. */
export async function getPartnerCredit({ partnerId }: PartnerActor, terms: PartnerTerms): Promise<CreditPosition> {
  const account = await db.creditAccount.findUnique({ where: { partnerId } });
  const currency = account?.currency ?? terms.currency;
  return {
    limit: money(account?.limitMinor ?? 0, currency),
    toleranceBp: account?.toleranceBp ?? 0,
    exposure: money(account?.exposureMinor ?? 0, currency),
    blocked: account?.blocked ?? false,
  };
}
