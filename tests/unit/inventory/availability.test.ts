import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newId, type Sku } from "#app/domain/ids.ts";
import {
  type Availability,
  availableBy,
  freeNow,
  promiseFor,
  shownPromise,
  shownStock,
} from "#app/domain/inventory/availability.ts";
import type { Day } from "#app/platform/dates.ts";

const today = "2026-11-22" as Day;

function having(
  shelves: readonly number[],
  { incoming = [], backordered = 0 }: { incoming?: readonly [string, number][]; backordered?: number } = {},
): Availability {
  const byWarehouse = shelves.map((available) => ({ warehouseId: newId("war"), available }));
  return {
    sku: "A" as Sku,
    available: shelves.reduce((sum, shelf) => sum + shelf, 0),
    byWarehouse,
    incoming: incoming.map(([dueOn, quantity]) => ({ dueOn: dueOn as Day, quantity })),
    backordered,
  };
}

const allowed = { backorderAllowed: true };

describe("a promise", () => {
  test("takes from the shelves of all warehouses at once", () => {
    expect(promiseFor(7, having([3, 5]), allowed, today)).toEqual({ now: 7, later: [], short: 0 });
  });

  test("gives the rest the days on which supply is due", () => {
    const stock = having([2], {
      incoming: [
        ["2026-12-01", 3],
        ["2026-12-09", 10],
      ],
    });
    expect(promiseFor(9, stock, allowed, today)).toEqual({
      now: 2,
      later: [
        { quantity: 3, on: "2026-12-01" },
        { quantity: 4, on: "2026-12-09" },
      ],
      short: 0,
    });
  });

  test("adds up arrivals of one day", () => {
    const stock = having([0], {
      incoming: [
        ["2026-12-01", 3],
        ["2026-12-01", 4],
      ],
    });
    expect(promiseFor(6, stock, allowed, today).later).toEqual([{ quantity: 6, on: "2026-12-01" }]);
  });

  test("has no day for what no supply covers", () => {
    expect(promiseFor(5, having([1]), allowed, today)).toEqual({
      now: 1,
      later: [{ quantity: 4, on: null }],
      short: 0,
    });
  });

  test("has no day for supply that is late", () => {
    const stock = having([0], { incoming: [["2026-11-01", 50]] });
    expect(promiseFor(5, stock, allowed, today).later).toEqual([{ quantity: 5, on: null }]);
  });

  test("serves what waits already before anyone new", () => {
    const stock = having([4], { incoming: [["2026-12-01", 10]], backordered: 6 });
    expect(promiseFor(5, stock, allowed, today)).toEqual({
      now: 0,
      later: [{ quantity: 5, on: "2026-12-01" }],
      short: 0,
    });
    expect(promiseFor(9, stock, allowed, today).later).toEqual([
      { quantity: 8, on: "2026-12-01" },
      { quantity: 1, on: null },
    ]);
  });

  test("a shelf in the red takes nothing from another's shelf, but supply makes it good first", () => {
    const stock = having([5, -3], { incoming: [["2026-12-01", 4]] });
    expect(promiseFor(6, stock, allowed, today)).toEqual({
      now: 5,
      later: [{ quantity: 1, on: "2026-12-01" }],
      short: 0,
    });
    expect(promiseFor(7, stock, allowed, today).later).toEqual([
      { quantity: 1, on: "2026-12-01" },
      { quantity: 1, on: null },
    ]);
  });

  test("without back-orders promises the shelf and says what is short", () => {
    const stock = having([2], { incoming: [["2026-12-01", 10]] });
    expect(promiseFor(5, stock, { backorderAllowed: false }, today)).toEqual({ now: 2, later: [], short: 3 });
  });

  test("always adds up to the quantity and never promises a unit twice", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -20, max: 50 }), { maxLength: 4 }),
        fc.array(fc.tuple(fc.constantFrom("2026-11-01", "2026-12-01", "2026-12-08"), fc.integer({ min: 1, max: 30 })), {
          maxLength: 4,
        }),
        fc.nat(40),
        fc.integer({ min: 1, max: 120 }),
        fc.boolean(),
        (shelves, incoming, backordered, quantity, backorderAllowed) => {
          const stock = having(shelves, { incoming: incoming.toSorted(([a], [b]) => (a < b ? -1 : 1)), backordered });
          const { now, later, short } = promiseFor(quantity, stock, { backorderAllowed }, today);
          const dated = later.filter(({ on }) => on !== null);
          expect(now + later.reduce((sum, part) => sum + part.quantity, 0) + short).toBe(quantity);
          expect(now).toBeLessThanOrEqual(freeNow(stock));
          for (const { on } of dated) {
            const until = dated.filter((part) => (part.on ?? "") <= (on ?? ""));
            const promised = now + until.reduce((sum, part) => sum + part.quantity, 0);
            expect(promised).toBeLessThanOrEqual(availableBy(on as Day, stock, today));
          }
        },
      ),
    );
  });
});

describe("what a partner sees of stock", () => {
  test("the number, where its policy says exact, and never below zero", () => {
    expect(shownStock(having([37, -2]), "exact")).toEqual({ kind: "exact", quantity: 37 });
    expect(shownStock(having([-5]), "exact")).toEqual({ kind: "exact", quantity: 0 });
  });

  test("a band and nothing else", () => {
    const bands = [-1, 0, 1, 9, 10, 49, 50, 249, 250, 9_000].map((free) => shownStock(having([free]), "band"));
    expect(bands).toEqual([
      { kind: "band", from: 0, to: 0 },
      { kind: "band", from: 0, to: 0 },
      { kind: "band", from: 1, to: 9 },
      { kind: "band", from: 1, to: 9 },
      { kind: "band", from: 10, to: 49 },
      { kind: "band", from: 10, to: 49 },
      { kind: "band", from: 50, to: 249 },
      { kind: "band", from: 50, to: 249 },
      { kind: "band", from: 250, to: null },
      { kind: "band", from: 250, to: null },
    ]);
  });

  test("yes or no and nothing else", () => {
    expect(shownStock(having([3]), "yes_no")).toEqual({ kind: "yes_no", inStock: true });
    expect(shownStock(having([3], { backordered: 3 }), "yes_no")).toEqual({ kind: "yes_no", inStock: false });
  });

  test("two stocks of one band look the same, and so do promises on them that turn out the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 49 }), fc.integer({ min: 10, max: 49 }), (one, other) => {
        expect(shownStock(having([one]), "band")).toEqual(shownStock(having([other]), "band"));
        const promises = [one, other].map((shelf) => promiseFor(60, having([shelf]), allowed, today));
        expect(shownPromise(promises[0]!, "band")).toEqual(shownPromise(promises[1]!, "band"));
      }),
    );
  });

  test("a promise in numbers where numbers may be seen, else how it turns out and when it is complete", () => {
    const stock = having([2], { incoming: [["2026-12-01", 3]] });
    const part = promiseFor(4, stock, allowed, today);
    expect(shownPromise(part, "exact")).toEqual({ kind: "split", ...part });
    expect(shownPromise(part, "band")).toEqual({ kind: "outcome", outcome: "part", completeOn: "2026-12-01" });
    expect(shownPromise(promiseFor(2, stock, allowed, today), "yes_no")).toMatchObject({ outcome: "now" });
    expect(shownPromise(promiseFor(3, having([0]), allowed, today), "yes_no")).toMatchObject({ outcome: "later" });
    const never = promiseFor(3, stock, { backorderAllowed: false }, today);
    expect(shownPromise(never, "band")).toEqual({ kind: "outcome", outcome: "short", completeOn: null });
  });
});
