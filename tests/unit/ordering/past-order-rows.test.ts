import fc from "fast-check";
import { expect, test } from "vitest";

import type { Sku } from "#app/domain/ids.ts";
import { matchReturn, newUnits, unitCounter } from "#app/domain/ordering/past-order-rows.ts";

const sku = "A" as Sku;

test("the same line twice in an order is two lines, also when another order stands between them", () => {
  const unitsBefore = unitCounter();
  const row = { number: "O1", sku, unitMinor: 100, quantity: 6 };
  expect(unitsBefore(row)).toBe(0);
  expect(unitsBefore({ ...row, number: "O2" })).toBe(0);
  expect(unitsBefore(row)).toBe(6);
  expect(unitsBefore({ ...row, unitMinor: 90 })).toBe(0);
});

test("a counter forgets orders of long ago, so that its memory does not grow with the file", () => {
  const unitsBefore = unitCounter();
  unitsBefore({ number: "first", sku, unitMinor: 1, quantity: 5 });
  for (let at = 0; at < 1_000; at++) unitsBefore({ number: `O${at}`, sku, unitMinor: 1, quantity: 5 });
  expect(unitsBefore({ number: "first", sku, unitMinor: 1, quantity: 5 })).toBe(0);
});

test("however often a file breaks off and is read again, each unit is taken in once", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 }),
      fc.array(fc.nat(12), { maxLength: 4 }),
      (quantities, breaks) => {
        let stored = 0;
        for (const end of [...breaks, quantities.length]) {
          const unitsBefore = unitCounter();
          for (const quantity of quantities.slice(0, end)) {
            const before = unitsBefore({ number: "O1", sku, unitMinor: 1, quantity });
            stored += newUnits({ quantity, unitsBefore: before }, stored);
          }
        }
        expect(stored).toBe(quantities.reduce((sum, quantity) => sum + quantity, 0));
      },
    ),
  );
});

test("what comes back is taken from the newest earlier lines, and the rest from none", () => {
  const day = (date: string): Date => new Date(`2026-01-${date}`);
  const lines = [
    { lineId: "old", orderedAt: day("01"), left: 5 },
    { lineId: "new", orderedAt: day("10"), left: 2 },
    { lineId: "empty", orderedAt: day("09"), left: 0 },
    { lineId: "later", orderedAt: day("20"), left: 9 },
  ];
  expect(matchReturn(8, day("15"), lines)).toEqual([
    { lineId: "new", quantity: 2 },
    { lineId: "old", quantity: 5 },
    { lineId: null, quantity: 1 },
  ]);
  expect(matchReturn(2, day("15"), lines)).toEqual([{ lineId: "new", quantity: 2 }]);
});
