import type { Tx } from "#app/platform/db.server.ts";
import { money } from "#app/platform/money.ts";

import type { PartnerId } from "../../ids.ts";
import { getPartnerTerms } from "../../partners/queries.server.ts";
import type { CreditPosition } from "../credit.ts";

export type LockedAccount = CreditPosition & { readonly currency: string; readonly exists: boolean };

/**
 * The partner's account, locked until the transaction ends: parallel orders decide one after the other. Where there is
 * none, an account with limit 0 in the partner's currency that is not stored yet.
 */
export async function lockAccount(tx: Tx, partnerId: PartnerId): Promise<LockedAccount> {
  const [row] = await tx.$queryRaw<AccountRow[]>`
    SELECT currency, limitMinor, toleranceBp, exposureMinor, blocked FROM CreditAccount
    WHERE partnerId = ${partnerId} FOR UPDATE`;
  if (!row) {
    const { currency } = await getPartnerTerms(partnerId, tx);
    const zero = money(0, currency);
    return { currency, limit: zero, toleranceBp: 0, exposure: zero, blocked: false, exists: false };
  }
  return {
    currency: row.currency,
    limit: money(row.limitMinor, row.currency),
    toleranceBp: row.toleranceBp,
    exposure: money(row.exposureMinor, row.currency),
    blocked: Boolean(row.blocked),
    exists: true,
  };
}

type AccountRow = {
  readonly currency: string;
  readonly limitMinor: bigint;
  readonly toleranceBp: number;
  readonly exposureMinor: bigint;
  readonly blocked: number | boolean;
};
