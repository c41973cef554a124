import { expect, test } from "vitest";

import type { Sku } from "#app/domain/ids.ts";
import type { AssessedLine } from "#app/domain/ordering/cart.ts";
import { compareWithToday, differencesFirst, sumPastLines } from "#app/domain/ordering/reorder.ts";
import { money } from "#app/platform/money.ts";

const past = (sku: string, quantity = 10, unit = 1_000) => ({ sku: sku as Sku, quantity, unit: money(unit, "USD") });
const today = (unit: number, problem: AssessedLine["problem"] = null) =>
  ({ unit: money(unit, "USD"), problem }) as AssessedLine;

test("the same price in the same quantity is no difference", () => {
  expect(compareWithToday(past("A"), today(1_000))).toEqual({ sku: "A", quantity: 10, proposed: 10, differences: [] });
});

test("a price that rose or fell is told with the old one and by how much", () => {
  expect(compareWithToday(past("A"), today(1_050)).differences).toEqual([
    { code: "price-up", was: money(1_000, "USD"), basisPoints: 500 },
  ]);
  expect(compareWithToday(past("A"), today(900)).differences).toEqual([
    { code: "price-down", was: money(1_000, "USD"), basisPoints: -1_000 },
  ]);
});

test("another currency is not compared, and a price of nothing has no percentage", () => {
  const euro = { ...past("A"), unit: money(900, "EUR") };
  expect(compareWithToday(euro, today(1_000)).differences).toEqual([]);
  expect(compareWithToday(past("A", 1, 0), today(5)).differences).toMatchObject([{ basisPoints: null }]);
});

test("a line with a problem is proposed as far as it can be had", () => {
  expect(compareWithToday(past("A"), today(1_000, { code: "short", fix: 4 })).proposed).toBe(4);
  expect(
    compareWithToday(past("A"), { ...today(1_000, { code: "not-offered", fix: null }), unit: null }).proposed,
  ).toBe(0);
});

test("what cannot be had stands first, then what needs another quantity, then prices, then the rest", () => {
  const lines = [
    compareWithToday(past("SAME"), today(1_000)),
    compareWithToday(past("DEARER"), today(1_100)),
    compareWithToday(past("SHORT"), today(1_000, { code: "short", fix: 4 })),
    compareWithToday(past("GONE"), { ...today(0, { code: "not-offered", fix: null }), unit: null }),
  ];
  expect(differencesFirst(lines).map(({ sku }) => sku)).toEqual(["GONE", "SHORT", "DEARER", "SAME"]);
});

test("several lines of one SKU become one", () => {
  expect(sumPastLines([past("A", 2), past("B", 1), past("A", 3)])).toMatchObject([
    { sku: "A", quantity: 5 },
    { sku: "B", quantity: 1 },
  ]);
});
