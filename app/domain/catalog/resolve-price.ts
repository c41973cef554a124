import type { Day } from "#app/platform/dates.ts";
import { lessPercent, type Money } from "#app/platform/money.ts";

import type { PriceListId, Sku } from "../ids.ts";

/** Whom a list is for, in the order in which lists win (domain rules §6). */
export const priceLevels = ["contract", "partner", "tier", "region", "default"] as const;
/** What a price covers, most specific first. */
export const priceScopes = ["sku", "product", "category", "all"] as const;

export type PriceLevel = (typeof priceLevels)[number];

/** Whom a list of a level is for. */
export function audienceOf(level: PriceLevel): "everyone" | "tier" | "region" | "partner" {
  if (level === "default") return "everyone";
  return level === "contract" ? "partner" : level;
}
export type PriceScope = (typeof priceScopes)[number];

export type PriceRequest = {
  readonly sku: Sku;
  readonly quantity: number;
  readonly currency: string;
  readonly day: Day;
};

/** A row of a price list that covers the SKU. Either `unit` or `discountBp` is set. */
export type PriceCandidate = {
  readonly id: string;
  readonly priceListId: PriceListId;
  readonly listCode: string;
  readonly listName: string;
  readonly level: PriceLevel;
  readonly priority: number;
  readonly currency: string;
  readonly startsOn: Day | null;
  /** The last day on which it holds. */
  readonly endsOn: Day | null;
  readonly scope: PriceScope;
  /** For a category: 0 is the product's own, 1 its parent … Otherwise 0. */
  readonly distance: number;
  readonly minQuantity: number;
  readonly unit: Money | null;
  /** Off the default list's price for the same quantity. */
  readonly discountBp: number | null;
};

/** Why a candidate did not make the price. */
export type LostBecause =
  | "other-currency"
  | "not-yet-valid"
  | "expired"
  | "quantity-not-reached"
  | "no-list-price"
  | "not-above-zero"
  | "lower-level"
  | "less-specific"
  | "smaller-break"
  | "lower-priority"
  | "earlier-start"
  | "later-made";

/** Why the price is what it is. Plain JSON: it is stored on order lines and rendered by components/catalog/price-reason. */
export type PriceReason = {
  readonly day: Day;
  readonly quantity: number;
  readonly level: PriceLevel;
  readonly listCode: string;
  readonly listName: string;
  readonly scope: PriceScope;
  readonly minQuantity: number;
  readonly discountBp: number | null;
  /** What the discount was taken from, where there was one. */
  readonly base: Money | null;
  readonly lost: readonly LostCandidate[];
};

export type LostCandidate = {
  readonly listCode: string;
  readonly listName: string;
  readonly level: PriceLevel;
  readonly scope: PriceScope;
  readonly minQuantity: number;
  /** What it would have made of the price; null where it could make none. */
  readonly unit: Money | null;
  readonly because: LostBecause;
};

/** From `minQuantity` units on, one costs `unit`. */
export type PriceBreak = { readonly minQuantity: number; readonly unit: Money };

export type PriceResolution =
  | {
      readonly ok: true;
      readonly unit: Money;
      readonly priceListId: PriceListId;
      readonly reason: PriceReason;
      /** The price at every quantity where it changes, from the smallest that has one. */
      readonly breaks: readonly PriceBreak[];
      /** The default list's price for the same quantity: what a dealer without terms would pay. */
      readonly listUnit: Money | null;
    }
  | { readonly ok: false; readonly why: "no-price" };

/**
 * The price of one unit, by domain rules §6: of the candidates that hold on the day, in the currency and for the quantity,
 * the first level with a price wins; within it the most specific scope, the highest break reached, the list's priority,
 * the latest start, the smallest id. No price is "not purchasable", never zero. The order of the candidates is irrelevant.
 */
export function resolvePrice(request: PriceRequest, candidates: readonly PriceCandidate[]): PriceResolution {
  const contest = judge(request, candidates);
  const { winner } = contest;
  if (!winner) return { ok: false, why: "no-price" };
  return {
    ok: true,
    unit: winner.unit,
    priceListId: winner.candidate.priceListId,
    reason: reasonFor(request, contest, winner),
    breaks: breaksOf(request, candidates),
    listUnit: contest.listUnit,
  };
}

type Priced = { readonly candidate: PriceCandidate; readonly unit: Money };
type Loser = { readonly candidate: PriceCandidate; readonly unit: Money | null; readonly because: LostBecause };
type Contest = {
  readonly winner: Priced | undefined;
  readonly losers: readonly Loser[];
  readonly listUnit: Money | null;
};

function judge(request: PriceRequest, candidates: readonly PriceCandidate[]): Contest {
  const listUnit = listPrice(request, candidates);
  const priced: Priced[] = [];
  const losers: Loser[] = [];
  for (const candidate of candidates) {
    const unit = unitOf(candidate, listUnit);
    const because = disqualification(request, candidate, unit);
    if (because || !unit) losers.push({ candidate, unit, because: because ?? "no-list-price" });
    else priced.push({ candidate, unit });
  }
  const [winner, ...beaten] = priced.toSorted((a, b) => compare(a.candidate, b.candidate));
  return {
    winner,
    listUnit,
    losers: winner
      ? [...beaten.map((one) => ({ ...one, because: beatenBy(winner.candidate, one.candidate) })), ...losers]
      : losers,
  };
}

/** The best fixed price of the default level: also what discounts are taken from. */
function listPrice(request: PriceRequest, candidates: readonly PriceCandidate[]): Money | null {
  const [best] = candidates
    .filter(
      (candidate) => candidate.level === "default" && disqualification(request, candidate, candidate.unit) === null,
    )
    .toSorted(compare);
  return best?.unit ?? null;
}

function unitOf(candidate: PriceCandidate, listUnit: Money | null): Money | null {
  if (candidate.unit) return candidate.unit;
  return listUnit && candidate.discountBp !== null ? lessPercent(listUnit, candidate.discountBp) : null;
}

function disqualification(request: PriceRequest, candidate: PriceCandidate, unit: Money | null): LostBecause | null {
  if (candidate.currency !== request.currency) return "other-currency";
  if (candidate.startsOn !== null && request.day < candidate.startsOn) return "not-yet-valid";
  if (candidate.endsOn !== null && request.day > candidate.endsOn) return "expired";
  if (candidate.minQuantity > request.quantity) return "quantity-not-reached";
  if (!unit) return "no-list-price";
  return unit.minor > 0 ? null : "not-above-zero";
}

type Rule = {
  readonly because: LostBecause;
  readonly order: (a: PriceCandidate, b: PriceCandidate) => number;
};

// Each rule says who stands first, and what the other is told.
const precedence: readonly Rule[] = [
  { because: "lower-level", order: (a, b) => priceLevels.indexOf(a.level) - priceLevels.indexOf(b.level) },
  {
    because: "less-specific",
    order: (a, b) => priceScopes.indexOf(a.scope) - priceScopes.indexOf(b.scope) || a.distance - b.distance,
  },
  { because: "smaller-break", order: (a, b) => b.minQuantity - a.minQuantity },
  { because: "lower-priority", order: (a, b) => b.priority - a.priority },
  { because: "earlier-start", order: (a, b) => inOrder(b.startsOn ?? "", a.startsOn ?? "") },
  { because: "later-made", order: (a, b) => inOrder(a.id, b.id) },
];

function compare(a: PriceCandidate, b: PriceCandidate): number {
  for (const { order } of precedence) {
    const difference = order(a, b);
    if (difference !== 0) return difference;
  }
  return 0;
}

function beatenBy(winner: PriceCandidate, loser: PriceCandidate): LostBecause {
  return precedence.find(({ order }) => order(winner, loser) < 0)?.because ?? "later-made";
}

function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The winners at every quantity where a candidate begins, without steps that change nothing. */
function breaksOf(request: PriceRequest, candidates: readonly PriceCandidate[]): readonly PriceBreak[] {
  const quantities = [...new Set([1, ...candidates.map(({ minQuantity }) => minQuantity)])].toSorted((a, b) => a - b);
  const breaks: PriceBreak[] = [];
  for (const minQuantity of quantities) {
    const unit = judge({ ...request, quantity: minQuantity }, candidates).winner?.unit;
    if (unit && unit.minor !== breaks.at(-1)?.unit.minor) breaks.push({ minQuantity, unit });
  }
  return breaks;
}

function reasonFor(request: PriceRequest, { losers, listUnit }: Contest, { candidate }: Priced): PriceReason {
  return {
    day: request.day,
    quantity: request.quantity,
    level: candidate.level,
    listCode: candidate.listCode,
    listName: candidate.listName,
    scope: candidate.scope,
    minQuantity: candidate.minQuantity,
    discountBp: candidate.discountBp,
    base: candidate.discountBp === null ? null : listUnit,
    lost: losers
      .toSorted((a, b) => compare(a.candidate, b.candidate))
      .map(({ candidate: { listCode, listName, level, scope, minQuantity }, unit, because }) => ({
        listCode,
        listName,
        level,
        scope,
        minQuantity,
        unit,
        because,
      })),
  };
}
