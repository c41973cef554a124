import { addMoney, type Money } from "#app/platform/money.ts";

/** What a member may order without a colleague's approval; null is "no limit". */
export type BuyerLimit = { readonly perOrder: Money | null; readonly perMonth: Money | null };

/** A limit that an order passes: how much is allowed, and how much it would come to with this order. */
export type LimitBreach = {
  readonly limit: "per-order" | "per-month";
  readonly allowed: Money;
  readonly reached: Money;
};

/**
 * The limits that an order of `amount` passes; none where it needs no approval. `spentThisMonth` is what the member has
 * ordered in the calendar month, orders that still wait for approval included and this one not (domain-rules §2). An order
 * that comes to exactly the limit is within it.
 */
export function breachesOf(limit: BuyerLimit, amount: Money, spentThisMonth: Money): readonly LimitBreach[] {
  const breaches: LimitBreach[] = [];
  const month = addMoney(spentThisMonth, amount);
  if (limit.perOrder && amount.minor > limit.perOrder.minor) {
    breaches.push({ limit: "per-order", allowed: limit.perOrder, reached: amount });
  }
  if (limit.perMonth && month.minor > limit.perMonth.minor) {
    breaches.push({ limit: "per-month", allowed: limit.perMonth, reached: month });
  }
  return breaches;
}
