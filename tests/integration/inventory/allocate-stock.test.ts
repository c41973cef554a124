import { describe, expect, test } from "vitest";
import { newId, type OrderLineId, type Sku, type WarehouseId } from "#app/domain/ids.ts";
import { allocateStock } from "#app/domain/inventory/allocate-stock.server.ts";
import { countStock } from "#app/domain/inventory/count-stock.server.ts";
import { issueStock } from "#app/domain/inventory/issue-stock.server.ts";
import { releaseStock } from "#app/domain/inventory/release-stock.server.ts";
import { db, inTransaction } from "#app/platform/db.server.ts";
import { anArticle, aWarehouse, levelOf, levelsOffTheirMovements, stockOf } from "#tests/factories/inventory.ts";
import { staffActor } from "#tests/factories/partners.ts";

const now = new Date("2026-11-22T10:00:00Z");

type Wanted = { readonly sku: Sku; readonly quantity: number };

function allocate(
  lines: readonly Wanted[],
  options: { warehouses?: readonly WarehouseId[]; wholeOnly?: boolean } = {},
) {
  const { warehouses = [], wholeOnly = false } = options;
  const withIds = lines.map((line) => ({ lineId: newId("lin") as OrderLineId, ...line }));
  const referenceId = newId("ord");
  return inTransaction((tx) => allocateStock(tx, { referenceId, lines: withIds, warehouses, wholeOnly }, now));
}

async function taken(lines: readonly Wanted[], options = {}): Promise<number> {
  return (await allocate(lines, options)).reduce((sum, { quantity }) => sum + quantity, 0);
}

describe("allocating", () => {
  test("promises what is there and leaves the shelf as it is", async () => {
    const [sku, warehouseId] = [await anArticle(), await aWarehouse()];
    await stockOf(sku, 10, { warehouseId });

    expect(await allocate([{ sku, quantity: 4 }])).toMatchObject([{ sku, warehouseId, quantity: 4 }]);
    expect(await levelOf(sku, warehouseId)).toEqual({ onHand: 10, allocated: 4, safety: 0 });
  });

  test("takes part where there is not enough, and nothing where there is nothing", async () => {
    const [short, none, warehouseId] = [await anArticle(), await anArticle(), await aWarehouse()];
    await stockOf(short, 3, { warehouseId });

    expect(
      await allocate([
        { sku: short, quantity: 5 },
        { sku: none, quantity: 1 },
      ]),
    ).toMatchObject([{ sku: short, quantity: 3 }]);
  });

  test("never takes safety stock", async () => {
    const [sku, warehouseId] = [await anArticle(), await aWarehouse()];
    await stockOf(sku, 10, { warehouseId, safety: 7 });
    expect(await taken([{ sku, quantity: 10 }])).toBe(3);
  });

  test("splits over warehouses in the partner's order", async () => {
    const [sku, near, far] = [await anArticle(), await aWarehouse(), await aWarehouse()];
    await stockOf(sku, 2, { warehouseId: near });
    await stockOf(sku, 50, { warehouseId: far });

    expect(await allocate([{ sku, quantity: 5 }], { warehouses: [near] })).toMatchObject([
      { warehouseId: near, quantity: 2 },
      { warehouseId: far, quantity: 3 },
    ]);
  });

  test("two lines of one SKU share what is there", async () => {
    const [sku, warehouseId] = [await anArticle(), await aWarehouse()];
    await stockOf(sku, 5, { warehouseId });
    expect(
      await allocate([
        { sku, quantity: 4 },
        { sku, quantity: 4 },
      ]),
    ).toMatchObject([{ quantity: 4 }, { quantity: 1 }]);
    expect((await levelOf(sku, warehouseId)).allocated).toBe(5);
  });

  test("an order that ships complete takes everything or nothing", async () => {
    const [there, short, warehouseId] = [await anArticle(), await anArticle(), await aWarehouse()];
    await stockOf(there, 10, { warehouseId });
    await stockOf(short, 1, { warehouseId });

    expect(
      await taken(
        [
          { sku: there, quantity: 2 },
          { sku: short, quantity: 2 },
        ],
        { wholeOnly: true },
      ),
    ).toBe(0);
    expect((await levelOf(there, warehouseId)).allocated).toBe(0);
    expect(
      await taken(
        [
          { sku: there, quantity: 2 },
          { sku: short, quantity: 1 },
        ],
        { wholeOnly: true },
      ),
    ).toBe(3);
  });

  test("50 at once for 10 units: exactly 10 are allocated, and the books agree", async () => {
    const [sku, warehouseId] = [await anArticle(), await aWarehouse()];
    await stockOf(sku, 10, { warehouseId });

    const got = await Promise.all(Array.from({ length: 50 }, () => taken([{ sku, quantity: 1 }])));
    expect(got.reduce((sum, quantity) => sum + quantity, 0)).toBe(10);
    expect(await levelOf(sku, warehouseId)).toEqual({ onHand: 10, allocated: 10, safety: 0 });
    expect(await levelsOffTheirMovements()).toEqual([]);
  });

  test("30 orders for the same goods named in opposite order all come through", async () => {
    const warehouseId = await aWarehouse();
    const skus = await Promise.all(["A", "B", "C", "D"].map((letter) => anArticle(`CROSS-${letter}`)));
    for (const sku of skus) await stockOf(sku, 100, { warehouseId });

    const orders = Array.from({ length: 30 }, (_, at) => {
      const lines = skus.map((sku) => ({ sku, quantity: 2 }));
      return taken(at % 2 === 0 ? lines : lines.toReversed());
    });
    expect(await Promise.all(orders)).toEqual(orders.map(() => 8));
    expect(await levelsOffTheirMovements()).toEqual([]);
  });
});

describe("what an order holds", () => {
  test("is given back for others, who are told", async () => {
    const [sku, warehouseId] = [await anArticle(), await aWarehouse()];
    await stockOf(sku, 5, { warehouseId });
    await taken([{ sku, quantity: 5 }]);
    await db.outboxEvent.deleteMany();

    await inTransaction((tx) =>
      releaseStock(tx, { referenceId: newId("ord"), allocations: [{ sku, warehouseId, quantity: 2 }] }, now),
    );
    expect(await levelOf(sku, warehouseId)).toEqual({ onHand: 5, allocated: 3, safety: 0 });
    expect(await db.outboxEvent.findMany({ select: { name: true, payload: true } })).toEqual([
      { name: "stock.became-available", payload: { skus: [sku] } },
    ]);
  });

  test("leaves shelf and promise together when it ships", async () => {
    const [sku, warehouseId] = [await anArticle(), await aWarehouse()];
    await stockOf(sku, 5, { warehouseId });
    await taken([{ sku, quantity: 4 }]);
    await inTransaction((tx) =>
      issueStock(tx, { referenceId: newId("shp"), allocations: [{ sku, warehouseId, quantity: 3 }] }, now),
    );
    expect(await levelOf(sku, warehouseId)).toEqual({ onHand: 2, allocated: 1, safety: 0 });
  });

  test("cannot ship what a count did not find", async () => {
    const [sku, warehouseId] = [await anArticle(), await aWarehouse()];
    await stockOf(sku, 5, { warehouseId });
    await taken([{ sku, quantity: 4 }]);
    await countStock(staffActor(), { sku, warehouseId, counted: 1, reason: "Yearly count" });

    const shipping = inTransaction((tx) =>
      issueStock(tx, { referenceId: newId("shp"), allocations: [{ sku, warehouseId, quantity: 4 }] }, now),
    );
    await expect(shipping).rejects.toMatchObject({ code: "stock-would-be-negative", facts: { sku, missing: 3 } });
    expect(await levelOf(sku, warehouseId)).toEqual({ onHand: 1, allocated: 4, safety: 0 });
  });

  test("more released than allocated is a bug and changes nothing", async () => {
    const [sku, warehouseId] = [await anArticle(), await aWarehouse()];
    await stockOf(sku, 5, { warehouseId });
    const releasing = inTransaction((tx) =>
      releaseStock(tx, { referenceId: newId("ord"), allocations: [{ sku, warehouseId, quantity: 1 }] }, now),
    );
    await expect(releasing).rejects.toThrow("More released than was allocated");
    expect(await levelOf(sku, warehouseId)).toEqual({ onHand: 5, allocated: 0, safety: 0 });
  });
});
