import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  cancelOutstanding,
  canMoveTo,
  fulfilmentOf,
  type LineQuantities,
  type LineState,
  moveUnits,
  type OrderStatus,
  openOf,
  orderStatuses,
  orderTotal,
  outstandingOf,
  outstandingValue,
  statusByFulfilment,
} from "#app/domain/ordering/order.ts";
import { money } from "#app/platform/money.ts";

function lineOf(ordered: number, rest: Partial<LineQuantities> = {}): LineQuantities {
  return { ordered, allocated: 0, backordered: 0, shipped: 0, cancelled: 0, ...rest };
}

describe("the way of an order", () => {
  test("an order that has shipped cannot be cancelled, only short-closed", () => {
    expect(canMoveTo("partially_shipped", "cancelled")).toBe(false);
    expect(canMoveTo("partially_shipped", "short_closed")).toBe(true);
    expect(canMoveTo("shipped", "cancelled")).toBe(false);
  });

  test("nothing is confirmed from a hold without having been submitted again", () => {
    expect(canMoveTo("on_hold", "confirmed")).toBe(false);
    expect(canMoveTo("on_hold", "submitted")).toBe(true);
    expect(canMoveTo("submitted", "confirmed")).toBe(true);
  });

  test("an order that waits for approval is never confirmed past the holds", () => {
    expect(orderStatuses.filter((to) => canMoveTo("pending_approval", to))).toEqual([
      "declined",
      "submitted",
      "cancelled",
    ]);
  });

  test("declined, completed and cancelled are ends", () => {
    const ends: readonly OrderStatus[] = ["declined", "completed", "cancelled"];
    for (const end of ends) expect(orderStatuses.some((to) => canMoveTo(end, to))).toBe(false);
  });
});

describe("the units of a line", () => {
  test("always add up, and none is negative, whatever happens to them", () => {
    const states: readonly LineState[] = ["open", "backordered", "allocated", "shipped", "cancelled"];
    const step = fc.record({
      from: fc.constantFrom(...states),
      to: fc.constantFrom(...states),
      quantity: fc.integer({ min: -3, max: 40 }),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.array(step, { maxLength: 30 }), (ordered, steps) => {
        let line = lineOf(ordered);
        for (const { from, to, quantity } of steps) {
          const before = line;
          try {
            line = moveUnits(line, from, to, quantity);
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError);
            expect(line).toBe(before);
          }
          const parts = [openOf(line), line.backordered, line.allocated, line.shipped, line.cancelled];
          expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(ordered);
          expect(line.shipped).toBeGreaterThanOrEqual(before.shipped);
          expect(line.cancelled).toBeGreaterThanOrEqual(before.cancelled);
        }
        const closed = cancelOutstanding(line);
        expect(outstandingOf(closed)).toBe(0);
        expect(closed.shipped + closed.cancelled).toBe(ordered);
      }),
    );
  });

  test("what has shipped stays shipped", () => {
    expect(() => moveUnits(lineOf(5, { shipped: 5 }), "shipped", "cancelled", 1)).toThrow(RangeError);
  });

  test("only what is set aside can ship", () => {
    expect(() => moveUnits(lineOf(5), "open", "shipped", 1)).toThrow(RangeError);
    expect(moveUnits(lineOf(5, { allocated: 3 }), "allocated", "shipped", 2)).toMatchObject({
      allocated: 1,
      shipped: 2,
    });
  });
});

describe("what the lines say about the order", () => {
  test("a cancelled remainder counts as nothing to come", () => {
    const lines = [lineOf(4, { shipped: 3, cancelled: 1 }), lineOf(2, { cancelled: 2 })];
    expect(fulfilmentOf(lines)).toBe("full");
    expect(statusByFulfilment(lines)).toBe("shipped");
  });

  test("one unit under way makes it partial", () => {
    const lines = [lineOf(4, { shipped: 1, allocated: 3 }), lineOf(2, { backordered: 2 })];
    expect(statusByFulfilment(lines)).toBe("partially_shipped");
    expect(statusByFulfilment([lineOf(2)])).toBe("confirmed");
  });

  test("the total is the sum of unit price times quantity, and the outstanding value leaves out what is gone", () => {
    const unit = money(125, "EUR");
    const lines = [
      { ...lineOf(4, { shipped: 3, cancelled: 1 }), unit },
      { ...lineOf(10, { allocated: 5, backordered: 2 }), unit },
    ];
    expect(orderTotal(lines, "EUR")).toEqual(money(14 * 125, "EUR"));
    expect(outstandingValue(lines, "EUR")).toEqual(money(10 * 125, "EUR"));
  });
});
