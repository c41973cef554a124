import { expect, test } from "vitest";
import type { WarehouseId } from "#app/domain/ids.ts";
import { stockException, totalsOf } from "#app/domain/inventory/stock-state.ts";

const level = (onHand: number, allocated: number, safety: number) => ({
  warehouseId: "war_1" as WarehouseId,
  onHand,
  allocated,
  safety,
});

test("the worst that is wrong with an article's stock is what the list says", () => {
  expect(stockException([level(5, 8, 0), level(100, 0, 0)])).toBe("over_promised");
  expect(stockException([level(5, 3, 4), level(100, 0, 0)])).toBe("below_safety");
  expect(stockException([level(5, 5, 0), level(0, 0, 0)])).toBe("none_free");
  expect(stockException([])).toBe("none_free");
  expect(stockException([level(5, 3, 1)])).toBeNull();
});

test("the sums over all warehouses", () => {
  expect(totalsOf([level(5, 8, 1), level(100, 10, 4)])).toEqual({
    onHand: 105,
    allocated: 18,
    safety: 5,
    available: 82,
  });
});
