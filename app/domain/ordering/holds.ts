import type { Money } from "#app/platform/money.ts";

import type { CreditDecision } from "../billing/credit.ts";
import type { Sku } from "../ids.ts";
import { PRICE_REVIEW_DISCOUNT_BP } from "./limits.ts";
import type { HoldKind } from "./order.ts";

/** Why a rule held an order. Plain JSON: it is stored with the hold and put into words by components/ordering/hold-reason. */
export type HoldFacts =
  | { readonly code: "credit-over-limit"; readonly short: Money; readonly exposure: Money; readonly limit: Money }
  | { readonly code: "credit-blocked" }
  | { readonly code: "price-far-below-list"; readonly thresholdBp: number; readonly lines: readonly LowPrice[] }
  /** Goods that were there at submission have gone since, and the article or the partner allows no back-order. */
  | { readonly code: "stock-gone"; readonly lines: readonly { readonly sku: Sku; readonly missing: number }[] }
  /** The partner was suspended or terminated while the order was open. */
  | { readonly code: "partner-standing"; readonly standing: "suspended" | "terminated" };

export type LowPrice = {
  readonly sku: Sku;
  readonly unit: Money;
  readonly listUnit: Money;
  readonly discountBp: number;
};

/** A hold that a rule asks for. */
export type HoldRequest = { readonly kind: HoldKind; readonly facts: HoldFacts };

type PricedLine = { readonly sku: Sku; readonly unit: Money; readonly listUnit: Money | null };

/** A price so far below the default list's that a person looks at it first; null where none is. */
export function priceReview(lines: readonly PricedLine[]): HoldRequest | null {
  const low = lines.flatMap(({ sku, unit, listUnit }) => {
    if (!listUnit || listUnit.minor <= 0) return [];
    const discountBp = Math.round(((listUnit.minor - unit.minor) * 10_000) / listUnit.minor);
    return discountBp > PRICE_REVIEW_DISCOUNT_BP ? [{ sku, unit, listUnit, discountBp }] : [];
  });
  if (low.length === 0) return null;
  return {
    kind: "price",
    facts: { code: "price-far-below-list", thresholdBp: PRICE_REVIEW_DISCOUNT_BP, lines: low },
  };
}

/** The hold that a credit decision asks for; null where it lets the order pass. */
export function creditHold({ outcome, why, short, exposure, limit }: CreditDecision): HoldRequest | null {
  if (outcome !== "hold") return null;
  return {
    kind: "credit",
    facts: why === "blocked" ? { code: "credit-blocked" } : { code: "credit-over-limit", short, exposure, limit },
  };
}
