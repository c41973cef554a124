import { expect, test } from "vitest";

import { axisTop } from "#app/components/ui/axis.ts";
import { sparklinePoints } from "#app/components/ui/sparkline.tsx";

test.each([
  [0, 2],
  [2, 2],
  [7, 8],
  [11, 20],
  [548, 600],
  [61_000, 80_000],
  [99_999, 100_000],
])("an axis for values up to %d ends at %d", (highest, top) => {
  expect(axisTop(highest)).toBe(top);
});

test("a sparkline runs from left to right, the highest value on top", () => {
  const [first, second, third] = sparklinePoints([1, 3, 2]);
  expect(first!.x).toBeLessThan(second!.x);
  expect(second!.y).toBeLessThan(third!.y);
  expect(third!.y).toBeLessThan(first!.y);
});

test("equal values are a level line, and one value is a point", () => {
  expect(new Set(sparklinePoints([4, 4, 4]).map(({ y }) => y)).size).toBe(1);
  expect(sparklinePoints([4])).toHaveLength(1);
  expect(sparklinePoints([])).toEqual([]);
});
