import { expect, test } from "vitest";

import type { Sku } from "#app/domain/ids.ts";
import { indexSkus, nearestSkus } from "#app/domain/ordering/nearest-skus.ts";

const index = indexSkus(["KW-1001", "KW-1010", "KW-2001-B", "00123", "SAW/250", "AB1"] as Sku[]);

test("separators, case, width and lost leading zeros do not matter", () => {
  expect(nearestSkus("kw 1001", index)).toEqual({ guesses: ["KW-1001"], certain: true });
  expect(nearestSkus("ＫＷ２００１Ｂ", index).guesses[0]).toBe("KW-2001-B");
  expect(nearestSkus("123", index).guesses[0]).toBe("00123");
  expect(nearestSkus("saw250", index).guesses[0]).toBe("SAW/250");
});

test("a letter that looks like a digit is read as one", () => {
  expect(nearestSkus("KW-IOO1", index).guesses[0]).toBe("KW-1001");
});

test("two wrong, missing or swapped letters are forgiven, the nearest first", () => {
  expect(nearestSkus("KW-1100", index)).toEqual({ guesses: ["KW-1010", "KW-1001"], certain: false });
  expect(nearestSkus("KW-201-B", index).guesses[0]).toBe("KW-2001-B");
  expect(nearestSkus("KWX-1001", index).guesses[0]).toBe("KW-1001");
});

test("what is near nothing has no guess", () => {
  expect(nearestSkus("HAMMER-9000", index).guesses).toEqual([]);
  expect(nearestSkus("", index).guesses).toEqual([]);
  expect(nearestSkus("-", index).guesses).toEqual([]);
  expect(nearestSkus("AC2", index).guesses).toEqual([]);
});

test("the common prefix of a large range does not hide the one that was meant", () => {
  const range = Array.from({ length: 5_000 }, (_, at) => `KW-${String(10_000 + at * 7)}` as Sku);
  expect(nearestSkus("KW-l7O14", indexSkus(range)).guesses[0]).toBe("KW-17014");
  expect(nearestSkus("KW-1701", indexSkus(range)).guesses).toContain("KW-17014");
});
