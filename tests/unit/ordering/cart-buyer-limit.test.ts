import { expect, test } from "vitest";

import { breachesOf } from "#app/domain/ordering/buyer-limit.ts";
import { money } from "#app/platform/money.ts";

const usd = (minor: number) => money(minor, "USD");
const limit = { perOrder: usd(100_000), perMonth: usd(250_000) };

test("an order of exactly the limit needs no approval, one cent more does", () => {
  expect(breachesOf(limit, usd(100_000), usd(0))).toEqual([]);
  expect(breachesOf(limit, usd(100_001), usd(0))).toEqual([
    { limit: "per-order", allowed: usd(100_000), reached: usd(100_001) },
  ]);
});

test("the month counts what was ordered before and this order", () => {
  expect(breachesOf(limit, usd(50_000), usd(200_000))).toEqual([]);
  expect(breachesOf(limit, usd(50_000), usd(200_001))).toEqual([
    { limit: "per-month", allowed: usd(250_000), reached: usd(250_001) },
  ]);
});

test("both limits can be passed at once, and no limit never is", () => {
  expect(breachesOf(limit, usd(300_000), usd(0))).toHaveLength(2);
  expect(breachesOf({ perOrder: null, perMonth: null }, usd(9_999_999_999), usd(1))).toEqual([]);
  expect(breachesOf({ perOrder: usd(0), perMonth: null }, usd(1), usd(0))).toHaveLength(1);
});
