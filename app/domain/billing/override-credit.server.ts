import type { Tx } from "#app/platform/db.server.ts";
import { type Money, money, moneyToDecimal } from "#app/platform/money.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { OrderId, PartnerId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { lockAccount } from "./internal/lock-account.server.ts";
import { postEntry } from "./internal/post-entry.server.ts";

/**
 * Lets one order pass beyond the limit, up to `upTo` of its own value; a second grant replaces the first. Joins the
 * release of the order's credit hold, which then asks `reserveCredit` again. Refuses `override-too-small` where the
 * order is worth more, and `credit-blocked` where finance has stopped the account.
 */
export async function overrideCredit(
  tx: Tx,
  actor: Actor,
  request: {
    readonly partnerId: PartnerId;
    readonly orderId: OrderId;
    readonly orderValue: Money;
    readonly upTo: Money;
    readonly reason: string;
  },
  now: Date,
): Promise<void> {
  authorize(has(actor, "credit.override"), "credit.override");
  const { partnerId, orderId, orderValue, upTo, reason } = request;
  if (upTo.minor < orderValue.minor) {
    throw refusal("override-too-small", { needed: moneyToDecimal(orderValue), currency: orderValue.currency });
  }

  const account = await lockAccount(tx, partnerId);
  if (account.blocked) throw refusal("credit-blocked");
  // The override hangs on the account: where there is none, one with limit 0 begins here.
  if (!account.exists) await postEntry(tx, firstLimit(partnerId, upTo.currency, actor.userId), now);

  const granted = {
    upToMinor: upTo.minor,
    reason,
    grantedById: actor.userId ?? "system",
    grantedByName: actor.name,
    grantedAt: now,
  };
  await tx.creditOverride.upsert({
    where: { orderId },
    create: { orderId, partnerId, ...granted },
    update: granted,
  });
  await recordAudit(
    tx,
    { actor, action: "credit.overridden", subject: orderId, partnerId, reason, after: { upTo } },
    now,
  );
}

function firstLimit(partnerId: PartnerId, currency: string, actorId: string | null) {
  const zero = money(0, currency);
  return { partnerId, kind: "limit_set" as const, amount: zero, limit: zero, actorId };
}
