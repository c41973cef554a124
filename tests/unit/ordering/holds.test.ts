import { expect, test } from "vitest";

import type { Sku } from "#app/domain/ids.ts";
import { creditHold, priceReview } from "#app/domain/ordering/holds.ts";
import { PRICE_REVIEW_DISCOUNT_BP } from "#app/domain/ordering/limits.ts";
import { money } from "#app/platform/money.ts";

function line(unit: number, listUnit: number | null) {
  return { sku: "A" as Sku, unit: money(unit, "EUR"), listUnit: listUnit === null ? null : money(listUnit, "EUR") };
}

test("a price is looked at when it is more than the threshold below the list, not at it", () => {
  const atThreshold = 10_000 - PRICE_REVIEW_DISCOUNT_BP;
  expect(priceReview([line(atThreshold, 10_000)])).toBeNull();
  expect(priceReview([line(atThreshold - 1, 10_000), line(9_999, 10_000)])).toMatchObject({
    kind: "price",
    facts: { code: "price-far-below-list", lines: [{ discountBp: PRICE_REVIEW_DISCOUNT_BP + 1 }] },
  });
});

test("without a list price there is nothing to compare", () => {
  expect(priceReview([line(1, null), line(0, 0)])).toBeNull();
});

test("credit holds an order beyond the limit or blocked, and says which", () => {
  const figures = {
    exposure: money(120, "EUR"),
    limit: money(100, "EUR"),
    available: money(-20, "EUR"),
    short: money(20, "EUR"),
  };
  expect(creditHold({ outcome: "warn", why: "over-limit", ...figures })).toBeNull();
  expect(creditHold({ outcome: "hold", why: "over-limit", ...figures })?.facts).toMatchObject({
    code: "credit-over-limit",
    short: money(20, "EUR"),
  });
  expect(creditHold({ outcome: "hold", why: "blocked", ...figures })?.facts).toEqual({ code: "credit-blocked" });
});
