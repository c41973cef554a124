import { addMoney, type Money, money, percentOf, subtractMoney } from "#app/platform/money.ts";

/** What an entry of the ledger does to the exposure: nothing, up, down, down. */
export type CreditEntryKind = "limit_set" | "reserve" | "release" | "payment";

/** Where an account stands, in one currency. Without an account the limit is 0. */
export type CreditPosition = {
  readonly limit: Money;
  /** How far beyond the limit an order may go with a warning, in basis points of the limit. */
  readonly toleranceBp: number;
  readonly exposure: Money;
  readonly blocked: boolean;
};

export type CreditOutcome = "pass" | "warn" | "hold";

export type CreditDecision = {
  readonly outcome: CreditOutcome;
  /** Why it is no plain pass; null where it is. `overridden` passes what would have been held. */
  readonly why: "over-limit" | "blocked" | "overridden" | null;
  /** With the amount decided on. */
  readonly exposure: Money;
  readonly limit: Money;
  /** Limit less exposure, with the amount decided on; negative beyond the limit. */
  readonly available: Money;
  /** How far beyond the limit it is; 0 within. */
  readonly short: Money;
};

/**
 * Whether `amount` may be owed on top of what is owed already. An amount of 0 asks whether things are in order as they
 * are. Nothing is owed more only by a partner within its limit and not blocked.
 */
export function creditDecision(position: CreditPosition, amount: Money): CreditDecision {
  const { limit, blocked } = position;
  const exposure = addMoney(position.exposure, amount);
  const available = subtractMoney(limit, exposure);
  const short = money(Math.max(0, -available.minor), limit.currency);
  const figures = { exposure, limit, available, short };

  if (blocked) return { outcome: "hold", why: "blocked", ...figures };
  if (short.minor === 0) return { outcome: "pass", why: null, ...figures };
  const tolerated = short.minor <= percentOf(limit, position.toleranceBp).minor;
  return { outcome: tolerated ? "warn" : "hold", why: "over-limit", ...figures };
}

/** A hold becomes a pass where finance let the order through: never against a block, never above the amount granted. */
export function withOverride(decision: CreditDecision, orderValue: Money, upTo: Money | null): CreditDecision {
  if (decision.outcome !== "hold" || decision.why === "blocked" || !upTo) return decision;
  return orderValue.minor <= upTo.minor ? { ...decision, outcome: "pass", why: "overridden" } : decision;
}

/** Share of the limit in use, in basis points, for bars: 10000 is all of it; null where there is no limit. */
export function limitUsedBp({ limit, exposure }: Pick<CreditPosition, "limit" | "exposure">): number | null {
  if (limit.minor === 0) return null;
  return Math.max(0, Math.round((exposure.minor * 10_000) / limit.minor));
}

/**
 * What is still open of what was owed (the oldest first) after a sum was paid that names no order: it settles the oldest
 * first. What was paid beyond everything is the balance.
 */
export function openAfterPayments<Owed extends { readonly held: Money }>(
  owed: readonly Owed[],
  paid: Money,
): { readonly open: readonly (Owed & { readonly open: Money })[]; readonly balance: Money } {
  let left = paid.minor;
  const open: (Owed & { open: Money })[] = [];
  for (const each of owed) {
    const settled = Math.min(left, each.held.minor);
    left -= settled;
    const rest = each.held.minor - settled;
    if (rest > 0) open.push({ ...each, open: money(rest, paid.currency) });
  }
  return { open, balance: money(left, paid.currency) };
}
