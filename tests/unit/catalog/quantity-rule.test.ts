import fc from "fast-check";
import { expect, test } from "vitest";

import { isSatisfiable, nearestQuantity, quantityProblem } from "#app/domain/catalog/quantity-rule.ts";

const dozens = { minQuantity: 24, quantityMultiple: 12, maxQuantity: 60 };

test("a quantity is held to minimum, multiple and maximum", () => {
  expect(quantityProblem(dozens, 36)).toBeNull();
  expect(quantityProblem(dozens, 12)).toEqual({ code: "below-minimum", nearest: 24 });
  expect(quantityProblem(dozens, 25)).toEqual({ code: "not-a-multiple", nearest: 36 });
  expect(quantityProblem(dozens, 72)).toEqual({ code: "above-maximum", nearest: 60 });
  expect(quantityProblem(dozens, 0)).toEqual({ code: "not-whole", nearest: 24 });
  expect(quantityProblem(dozens, 24.5)).toEqual({ code: "not-whole", nearest: 36 });
});

test("a minimum that is no multiple is raised to the next one", () => {
  expect(nearestQuantity({ minQuantity: 10, quantityMultiple: 4, maxQuantity: null }, 1)).toBe(12);
});

test("a rule that allows nothing is known as such", () => {
  expect(isSatisfiable({ minQuantity: 5, quantityMultiple: 10, maxQuantity: 8 })).toBe(false);
  expect(isSatisfiable(dozens)).toBe(true);
});

test("the nearest quantity of a rule that allows any is allowed", () => {
  const rule = fc.record({
    minQuantity: fc.integer({ min: 1, max: 100 }),
    quantityMultiple: fc.integer({ min: 1, max: 30 }),
    maxQuantity: fc.option(fc.integer({ min: 1, max: 200 })),
  });
  fc.assert(
    fc.property(rule, fc.integer({ min: -5, max: 300 }), (of, asked) => {
      fc.pre(isSatisfiable(of));
      expect(quantityProblem(of, nearestQuantity(of, asked))).toBeNull();
    }),
  );
});
