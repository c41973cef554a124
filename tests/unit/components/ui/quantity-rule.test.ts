import fc from "fast-check";
import { expect, test } from "vitest";

import { firstAllowed, nextAllowed } from "#app/components/ui/quantity-rule.ts";

test("the first quantity reaches the minimum in whole multiples", () => {
  expect(firstAllowed({})).toBe(1);
  expect(firstAllowed({ min: 10, multiple: 4 })).toBe(12);
  expect(firstAllowed({ multiple: 6 })).toBe(6);
});

test("a step goes to the next quantity that can be ordered", () => {
  expect(nextAllowed(12, { min: 10, multiple: 4 }, "up")).toBe(16);
  expect(nextAllowed(13, { min: 10, multiple: 4 }, "up")).toBe(16);
  expect(nextAllowed(13, { min: 10, multiple: 4 }, "down")).toBe(12);
  expect(nextAllowed(0, { min: 10, multiple: 4 }, "up")).toBe(12);
});

test("steps stay between the ends of the rule", () => {
  expect(nextAllowed(12, { min: 10, multiple: 4 }, "down")).toBe(12);
  expect(nextAllowed(36, { multiple: 4, max: 39 }, "up")).toBe(36);
});

test("whatever was typed, a step leads to a quantity the rule allows", () => {
  const rule = fc.record({ min: fc.integer({ min: 1, max: 500 }), multiple: fc.integer({ min: 1, max: 100 }) });
  fc.assert(
    fc.property(rule, fc.nat(100_000), fc.constantFrom("up" as const, "down" as const), (rule, typed, direction) => {
      const next = nextAllowed(typed, rule, direction);
      expect(next % rule.multiple).toBe(0);
      expect(next).toBeGreaterThanOrEqual(rule.min);
    }),
  );
});
