import type { Tx } from "#app/platform/db.server.ts";
import { money } from "#app/platform/money.ts";

import type { OrderId, PartnerId } from "../ids.ts";
import { type CreditDecision, creditDecision, withOverride } from "./credit.ts";
import { lockAccount } from "./internal/lock-account.server.ts";
import { heldByOrder, overrideFor } from "./internal/order-credit.server.ts";

/**
 * Whether an order that holds its credit may still go ahead, before a shipment: the limit may have been lowered or the
 * account blocked since. Reserves nothing. An override of the order counts up to its amount.
 */
export async function checkCredit(
  tx: Tx,
  { partnerId, orderId }: { readonly partnerId: PartnerId; readonly orderId: OrderId },
): Promise<CreditDecision> {
  const account = await lockAccount(tx, partnerId);
  const held = await heldByOrder(tx, partnerId, orderId, account.currency);
  const upTo = await overrideFor(tx, partnerId, orderId, account.currency);
  return withOverride(creditDecision(account, money(0, account.currency)), held, upTo);
}
