import { expect, test } from "vitest";

import type { Sku } from "#app/domain/ids.ts";
import { differencesSince, readSeen, seenText } from "#app/domain/ordering/checkout.ts";
import { money } from "#app/platform/money.ts";

const line = (sku: string, quantity: number, unit: number) => ({ sku: sku as Sku, quantity, unit: money(unit, "GBP") });

test("what was shown comes back as it was, whatever letters a SKU has", () => {
  const lines = [line("KW-1:2 %/ä", 3, 1_250), line("锤子", 1, 5)];
  expect(readSeen(seenText(lines))).toEqual([
    { sku: "KW-1:2 %/ä", quantity: 3, unitMinor: 1_250 },
    { sku: "锤子", quantity: 1, unitMinor: 5 },
  ]);
});

test("text that makes no sense is left out", () => {
  expect(readSeen("")).toEqual([]);
  expect(readSeen("nonsense A:1 A:1:x %E0%A4%A:2:3")).toEqual([{ sku: "%E0%A4%A", quantity: 2, unitMinor: 3 }]);
});

test("a changed price, a changed quantity, a new line and one that went are told apart", () => {
  const seen = readSeen(
    seenText([line("SAME", 1, 100), line("DEARER", 2, 100), line("MORE", 2, 100), line("GONE", 9, 100)]),
  );
  const now = [line("SAME", 1, 100), line("DEARER", 2, 110), line("MORE", 5, 100), line("NEW", 1, 70)];
  expect(differencesSince(seen, now, "GBP")).toEqual([
    { sku: "DEARER", was: { quantity: 2, unit: money(100, "GBP") }, now: { quantity: 2, unit: money(110, "GBP") } },
    { sku: "MORE", was: { quantity: 2, unit: money(100, "GBP") }, now: { quantity: 5, unit: money(100, "GBP") } },
    { sku: "NEW", was: null, now: { quantity: 1, unit: money(70, "GBP") } },
    { sku: "GONE", was: { quantity: 9, unit: money(100, "GBP") }, now: null },
  ]);
});
