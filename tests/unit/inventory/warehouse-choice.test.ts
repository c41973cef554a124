import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { WarehouseId } from "#app/domain/ids.ts";
import { chooseWarehouses } from "#app/domain/inventory/warehouse-choice.ts";

const [own, region, other, far] = ["war_1", "war_2", "war_3", "war_4"] as WarehouseId[] as [
  WarehouseId,
  WarehouseId,
  WarehouseId,
  WarehouseId,
];

function stock(levels: Readonly<Record<string, number>>) {
  return Object.entries(levels).map(([warehouseId, available]) => ({
    warehouseId: warehouseId as WarehouseId,
    available,
  }));
}

describe("where goods are taken from", () => {
  test("the partner's own warehouse first, then its region's", () => {
    expect(chooseWarehouses(8, stock({ [region]: 20, [own]: 5 }), [own, region])).toEqual([
      { warehouseId: own, quantity: 5 },
      { warehouseId: region, quantity: 3 },
    ]);
  });

  test("a rank beats fewer parcels", () => {
    expect(chooseWarehouses(8, stock({ [own]: 1, [other]: 50 }), [own])).toEqual([
      { warehouseId: own, quantity: 1 },
      { warehouseId: other, quantity: 7 },
    ]);
  });

  test("among those without a rank, one parcel rather than two, then whoever has most", () => {
    expect(chooseWarehouses(8, stock({ [other]: 5, [far]: 9 }), [])).toEqual([{ warehouseId: far, quantity: 8 }]);
    expect(chooseWarehouses(12, stock({ [other]: 5, [far]: 9 }), [])).toEqual([
      { warehouseId: far, quantity: 9 },
      { warehouseId: other, quantity: 3 },
    ]);
  });

  test("between equals the smaller id, so that it is never chance", () => {
    expect(chooseWarehouses(3, stock({ [far]: 5, [other]: 5 }), [])).toEqual([{ warehouseId: other, quantity: 3 }]);
  });

  test("never takes from a shelf in the red, and takes exactly what is there", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -20, max: 60 })), {
          selector: ([id]) => id,
        }),
        fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 4 }),
        (quantity, levels, ranked) => {
          const shelves = levels.map(([id, available]) => ({ warehouseId: `war_${id}` as WarehouseId, available }));
          const shares = chooseWarehouses(
            quantity,
            shelves,
            ranked.map((id) => `war_${id}` as WarehouseId),
          );
          const there = shelves.reduce((sum, { available }) => sum + Math.max(0, available), 0);
          expect(shares.reduce((sum, share) => sum + share.quantity, 0)).toBe(Math.min(quantity, there));
          for (const share of shares) {
            const shelf = shelves.find(({ warehouseId }) => warehouseId === share.warehouseId);
            expect(share.quantity).toBeGreaterThan(0);
            expect(share.quantity).toBeLessThanOrEqual(shelf?.available ?? 0);
          }
        },
      ),
    );
  });
});
