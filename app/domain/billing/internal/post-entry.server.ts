import type { Tx } from "#app/platform/db.server.ts";
import type { Money } from "#app/platform/money.ts";

import { newId, type OrderId, type PartnerId } from "../../ids.ts";
import type { CreditEntryKind } from "../credit.ts";

export type NewCreditEntry = {
  readonly partnerId: PartnerId;
  readonly kind: CreditEntryKind;
  /** What it adds to the exposure; negative for `release` and `payment`. */
  readonly amount: Money;
  /** The limit from here on, for `limit_set`. */
  readonly limit?: Money;
  readonly orderId?: OrderId;
  readonly reason?: string;
  readonly actorId: string | null;
};

/**
 * The only writer of exposure and limit: one entry, and the account moved by what it says. Makes the account (limit 0)
 * where there is none. The caller has locked the account.
 */
export async function postEntry(tx: Tx, entry: NewCreditEntry, now: Date): Promise<void> {
  const { partnerId, kind, amount, limit, orderId, reason, actorId } = entry;
  await tx.creditAccount.upsert({
    where: { partnerId },
    create: {
      partnerId,
      currency: amount.currency,
      limitMinor: limit?.minor ?? 0,
      exposureMinor: amount.minor,
      createdAt: now,
      updatedAt: now,
    },
    update: {
      exposureMinor: { increment: amount.minor },
      ...(limit ? { limitMinor: limit.minor } : {}),
      version: { increment: 1 },
      updatedAt: now,
    },
  });
  await tx.creditEntry.create({
    data: {
      id: newId("cre", now),
      partnerId,
      at: now,
      kind,
      amountMinor: amount.minor,
      limitMinor: limit?.minor ?? null,
      orderId: orderId ?? null,
      reason: reason ?? null,
      actorId,
    },
  });
}
