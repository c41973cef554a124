import type { Tx } from "#app/platform/db.server.ts";
import { type Money, money } from "#app/platform/money.ts";

import type { OrderId, PartnerId } from "../../ids.ts";

/** What an order counts for in its partner's exposure: its reservations less what was given back. */
export async function heldByOrder(tx: Tx, partnerId: PartnerId, orderId: OrderId, currency: string): Promise<Money> {
  const { _sum } = await tx.creditEntry.aggregate({ where: { partnerId, orderId }, _sum: { amountMinor: true } });
  return money(_sum.amountMinor ?? 0n, currency);
}

/** The order value up to which finance let it pass; null without an override. */
export async function overrideFor(
  tx: Tx,
  partnerId: PartnerId,
  orderId: OrderId,
  currency: string,
): Promise<Money | null> {
  const row = await tx.creditOverride.findFirst({ where: { partnerId, orderId }, select: { upToMinor: true } });
  return row ? money(row.upToMinor, currency) : null;
}
