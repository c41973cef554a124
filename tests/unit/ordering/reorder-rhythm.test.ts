import { expect, test } from "vitest";

import { isDue, median, rhythmOf } from "#app/domain/ordering/reorder-rhythm.ts";

const on = (...days: readonly string[]) => days.map((day) => new Date(`${day}T10:00:00Z`));
const now = new Date("2026-11-22T08:00:00Z");

test("the rhythm is the median gap between purchases, not thrown by one long pause", () => {
  const purchases = on("2026-01-01", "2026-01-31", "2026-03-02", "2026-09-01", "2026-10-01");
  expect(rhythmOf(purchases, now)).toEqual({ purchases: 5, everyDays: 30, lastDaysAgo: 52 });
});

test("several purchases of one day are one, and their order does not matter", () => {
  const purchases = on("2026-10-20", "2026-10-01", "2026-10-20", "2026-10-10", "2026-10-30");
  expect(rhythmOf(purchases, now)).toMatchObject({ purchases: 4, everyDays: 10 });
});

test("fewer than four purchases make no rhythm", () => {
  expect(rhythmOf(on("2026-09-01", "2026-10-01", "2026-11-01"), now)).toBeNull();
  expect(rhythmOf([], now)).toBeNull();
});

test("it is due from the usual gap on, until it is clearly bought no more", () => {
  const rhythm = (lastDaysAgo: number) => ({ purchases: 5, everyDays: 30, lastDaysAgo });
  expect([29, 30, 90, 91].map((ago) => isDue(rhythm(ago)))).toEqual([false, true, true, false]);
});

test("the median of an even count is between its two middle ones", () => {
  expect([median([1, 9, 3]), median([4, 1, 3, 10]), median([])]).toEqual([3, 4, 0]);
});
