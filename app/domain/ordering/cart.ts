import { type Money, money, sumMoney, timesQuantity } from "#app/platform/money.ts";
import { nearestQuantity, type QuantityProblem, type QuantityRule, quantityProblem } from "../catalog/quantity-rule.ts";
import type { PriceBreak, PriceReason, PriceResolution } from "../catalog/resolve-price.ts";
import type { CartId } from "../ids.ts";
import { type ShownPromise, type StockPromise, shownPromise } from "../inventory/availability.ts";
import type { StockDisplay } from "../partners/partner-terms.ts";

export const cartStatuses = ["open", "ordered", "discarded"] as const;
export type CartStatus = (typeof cartStatuses)[number];

/** Where lines go: into an open cart of the partner, or into a new one of this name ("" for none). */
export type IntoCart = { readonly cartId: CartId } | { readonly newCartName: string };

/** What a line is judged by: any `Offer` of the storefront fits. */
export type LineOffer = {
  readonly article: { readonly rule: QuantityRule };
  readonly price: PriceResolution;
  readonly promise: StockPromise;
};

/** Why a line cannot be ordered as it stands. `fix` is the quantity that would do; null where only removing it helps. */
export type LineProblem =
  | { readonly code: "not-offered"; readonly fix: null }
  | { readonly code: "no-price"; readonly fix: null }
  | { readonly code: QuantityProblem["code"]; readonly rule: QuantityRule; readonly fix: number }
  | { readonly code: "short"; readonly fix: number | null };

/** "12 more and one costs …": the next price break and what is missing to reach it in an allowed quantity. */
export type BreakHint = { readonly more: number; readonly unit: Money };

export type AssessedLine = {
  readonly unit: Money | null;
  /** The default list's price, where it differs from the partner's own. */
  readonly listUnit: Money | null;
  readonly total: Money | null;
  readonly reason: PriceReason | null;
  readonly breakHint: BreakHint | null;
  /** The price at every quantity where it changes. */
  readonly breaks: readonly PriceBreak[];
  /** The unit price that a member was shown before, where it is another now. */
  readonly seenUnit: Money | null;
  readonly promise: ShownPromise | null;
  readonly problem: LineProblem | null;
};

/**
 * What a cart line comes to today: its price with the reason, what it promises and what stops it from being ordered.
 * `offer` is undefined where the partner may not buy the article, which is the same as an article that does not exist.
 */
export function assessLine(
  line: { readonly quantity: number; readonly seenUnit: Money | null },
  offer: LineOffer | undefined,
  display: StockDisplay,
): AssessedLine {
  if (!offer) return { ...nothing, problem: { code: "not-offered", fix: null } };
  const { price, promise } = offer;
  const unit = price.ok ? price.unit : null;
  return {
    unit,
    listUnit: price.ok && price.listUnit && price.listUnit.minor !== price.unit.minor ? price.listUnit : null,
    total: unit && timesQuantity(unit, line.quantity),
    reason: price.ok ? price.reason : null,
    breakHint: price.ok ? breakHint(offer.article.rule, line.quantity, price) : null,
    breaks: price.ok ? price.breaks : [],
    seenUnit: unit && line.seenUnit && hasChanged(line.seenUnit, unit) ? line.seenUnit : null,
    promise: shownPromise(promise, display),
    problem: problemOf(line.quantity, offer, display),
  };
}

const nothing = {
  unit: null,
  listUnit: null,
  total: null,
  reason: null,
  breakHint: null,
  breaks: [],
  seenUnit: null,
  promise: null,
} as const;

/** The sum of the lines that have a price. */
export function cartTotal(lines: readonly Pick<AssessedLine, "total">[], currency: string): Money {
  return sumMoney(
    lines.flatMap(({ total }) => total ?? []),
    currency,
  );
}

/** Why the quantity of an article cannot be ordered, the gravest reason first. */
export function problemOf(quantity: number, offer: LineOffer, display: StockDisplay): LineProblem | null {
  const { rule } = offer.article;
  if (!offer.price.ok) return { code: "no-price", fix: null };
  const broken = quantityProblem(rule, quantity);
  if (broken) return { code: broken.code, rule, fix: broken.nearest };
  if (offer.promise.short > 0) {
    const had = quantity - offer.promise.short;
    return { code: "short", fix: display === "exact" ? largestWithin(rule, had) : null };
  }
  return null;
}

/** The next break above a quantity that makes one piece cheaper; null where there is none within the maximum. */
export function breakHint(
  rule: QuantityRule,
  quantity: number,
  price: Extract<PriceResolution, { ok: true }>,
): BreakHint | null {
  const next = price.breaks.find(({ minQuantity, unit }) => minQuantity > quantity && unit.minor < price.unit.minor);
  if (!next) return null;
  const reached = nearestQuantity(rule, next.minQuantity);
  return reached >= next.minQuantity ? { more: reached - quantity, unit: next.unit } : null;
}

/** The unit price at a quantity; null below the first that has one. */
export function unitAt(breaks: readonly PriceBreak[], quantity: number): Money | null {
  return breaks.findLast(({ minQuantity }) => minQuantity <= quantity)?.unit ?? null;
}

/** A price of a cart line as its column holds it. */
export function seenUnit(minor: bigint | null, currency: string): Money | null {
  return minor === null ? null : money(minor, currency);
}

function hasChanged(seen: Money, unit: Money): boolean {
  return seen.currency === unit.currency && seen.minor !== unit.minor;
}

/** The most that the rule allows of what can be had; null where it allows nothing that small. */
function largestWithin(rule: QuantityRule, had: number): number | null {
  const rounded = had - (had % rule.quantityMultiple);
  return rounded > 0 && quantityProblem(rule, rounded) === null ? rounded : null;
}
