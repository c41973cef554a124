import { expect, test } from "vitest";

import { parsePriceLines, priceRowProblem, validityState } from "#app/domain/catalog/price-list.ts";

const row = { scope: "sku", target: "KW-1", minQuantity: 1 } as const;

test("pasted lines are read however a spreadsheet or a mail separates them", () => {
  const { prices, unreadable } = parsePriceLines(
    ["kw-1\t12.50", "KW-2;9,99;10", "", "KW-3  1,234.00   100+", "ＫＷ－４ 8", "KW-5 10% 5"].join("\r\n"),
    "EUR",
  );
  expect(unreadable).toEqual([]);
  expect(
    prices.map(({ line, sku, unit, discountBp, minQuantity }) => [line, sku, unit?.minor, discountBp, minQuantity]),
  ).toEqual([
    [1, "KW-1", 1_250, null, 1],
    [2, "KW-2", 999, null, 10],
    [4, "KW-3", 123_400, null, 100],
    [5, "KW-4", 800, null, 1],
    [6, "KW-5", undefined, 1_000, 5],
  ]);
});

test("a line that makes no price is told with its number", () => {
  const { prices, unreadable } = parsePriceLines(
    "KW-1 free\nKW-2 0\nKW-3 1.005\nKW-4\nKW-5 5 0\nKW-6 1 2 3\nKW-7 0%",
    "EUR",
  );
  expect(prices).toEqual([]);
  expect(unreadable.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test("a row is a price above zero or a discount below all of it, and the default list has no discounts", () => {
  expect(priceRowProblem("tier", { ...row, unitMinor: 1, discountBp: null })).toBeNull();
  expect(priceRowProblem("tier", { ...row, unitMinor: null, discountBp: 9_999 })).toBeNull();
  expect(priceRowProblem("tier", { ...row, unitMinor: 0, discountBp: null })).toBe("amount");
  expect(priceRowProblem("tier", { ...row, unitMinor: null, discountBp: 10_000 })).toBe("amount");
  expect(priceRowProblem("tier", { ...row, minQuantity: 0, unitMinor: 1, discountBp: null })).toBe("quantity");
  expect(priceRowProblem("default", { ...row, unitMinor: null, discountBp: 500 })).toBe("default-discount");
});

test("a list is coming, running on its first and last day, and past", () => {
  const days = { startsOn: "2026-03-01", endsOn: "2026-03-31" };
  expect(["2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01"].map((today) => validityState(days, today))).toEqual([
    "coming",
    "running",
    "running",
    "past",
  ]);
  expect(validityState({ startsOn: null, endsOn: null }, "2026-03-01")).toBe("running");
});
