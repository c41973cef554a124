import fc from "fast-check";
import { expect, test } from "vitest";
import { newId, type Sku, type WarehouseId } from "#app/domain/ids.ts";
import { adjustStock } from "#app/domain/inventory/adjust-stock.server.ts";
import { allocateStock } from "#app/domain/inventory/allocate-stock.server.ts";
import { countStock } from "#app/domain/inventory/count-stock.server.ts";
import { importStock } from "#app/domain/inventory/import-stock.server.ts";
import { issueStock } from "#app/domain/inventory/issue-stock.server.ts";
import { receiveStock } from "#app/domain/inventory/receive-stock.server.ts";
import { type HeldStock, releaseStock } from "#app/domain/inventory/release-stock.server.ts";
import { transferStock } from "#app/domain/inventory/transfer-stock.server.ts";
import { db, inTransaction } from "#app/platform/db.server.ts";
import { isDomainError } from "#app/platform/errors.ts";
import { anArticle, aWarehouse, levelsOffTheirMovements } from "#tests/factories/inventory.ts";
import { staffActor } from "#tests/factories/partners.ts";

const now = new Date("2026-11-22T10:00:00Z");
const actor = staffActor();

/** One thing that can happen to stock; `by` spreads its quantities. */
type Happening = {
  readonly kind: (typeof kinds)[number];
  readonly sku: number;
  readonly from: number;
  readonly by: number;
};

const kinds = ["receive", "adjust", "count", "import", "transfer", "allocate", "release", "ship"] as const;

const happening: fc.Arbitrary<Happening> = fc.record({
  kind: fc.constantFrom(...kinds),
  sku: fc.nat(2),
  from: fc.nat(1),
  by: fc.integer({ min: 1, max: 12 }),
});

test("whatever happens, one after the other or at once, levels are the sum of their movements and nothing is oversold", async () => {
  const skus = [await anArticle("LEDGER-1"), await anArticle("LEDGER-2"), await anArticle("LEDGER-3")];
  const warehouses = [await aWarehouse(), await aWarehouse()];

  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 4, maxLength: 16 }), fc.boolean(), async (happenings, atOnce) => {
      await db.stockMovement.deleteMany();
      await db.stockLevel.deleteMany();
      const held: HeldStock[] = [];
      for (const sku of skus) await receive(sku, warehouses[0] as WarehouseId, 20);

      const run = (what: Happening): Promise<void> => carryOut(what, skus, warehouses, held);
      if (atOnce) await Promise.all(happenings.map(run));
      else for (const what of happenings) await run(what);

      expect(await levelsOffTheirMovements()).toEqual([]);
      const levels = await db.stockLevel.findMany();
      for (const { onHand, allocated } of levels) {
        expect(onHand).toBeGreaterThanOrEqual(0);
        expect(allocated).toBeGreaterThanOrEqual(0);
      }
      const promised = levels.reduce((sum, { allocated }) => sum + allocated, 0);
      expect(promised).toBe(held.reduce((sum, { quantity }) => sum + quantity, 0));
    }),
    { numRuns: 25, seed: 20261122 },
  );
}, 90_000);

async function carryOut(
  { kind, sku: at, from, by }: Happening,
  skus: readonly Sku[],
  warehouses: readonly WarehouseId[],
  held: HeldStock[],
): Promise<void> {
  const sku = skus[at] as Sku;
  const warehouseId = warehouses[from] as WarehouseId;
  const other = warehouses[1 - from] as WarehouseId;
  const reason = "As it happened";
  try {
    if (kind === "receive") await receive(sku, warehouseId, by);
    if (kind === "adjust") {
      await adjustStock(actor, { operationId: newId("sto"), sku, warehouseId, change: by % 2 ? -by : by, reason });
    }
    if (kind === "count") await countStock(actor, { sku, warehouseId, counted: by, reason });
    if (kind === "import") {
      const levels = [{ sku, warehouseId, counted: by + 5 }];
      await inTransaction((tx) => importStock(tx, { levels, reason, referenceId: "imp", actorId: null }, now));
    }
    if (kind === "transfer") {
      const operationId = newId("sto");
      await transferStock(actor, { operationId, sku, fromId: warehouseId, toId: other, quantity: by, reason });
    }
    if (kind === "allocate") {
      const lines = skus.map((each) => ({ lineId: newId("lin"), sku: each, quantity: by }));
      const request = { referenceId: newId("ord"), lines, warehouses: [warehouseId] };
      held.push(...(await inTransaction((tx) => allocateStock(tx, request, now))));
    }
    if (kind === "release" || kind === "ship") await letGo(kind, held);
  } catch (error) {
    if (!isDomainError(error)) throw error;
  }
}

async function letGo(kind: "release" | "ship", held: HeldStock[]): Promise<void> {
  const share = held.shift();
  if (!share) return;
  const request = { referenceId: newId("ord"), allocations: [share] };
  try {
    await inTransaction((tx) => (kind === "ship" ? issueStock(tx, request, now) : releaseStock(tx, request, now)));
  } catch (error) {
    held.push(share);
    throw error;
  }
}

function receive(sku: Sku, warehouseId: WarehouseId, quantity: number): Promise<void> {
  const receipt = { operationId: newId("sto"), warehouseId, reference: null, settleExpected: true };
  return receiveStock(actor, { ...receipt, lines: [{ sku, quantity }] });
}
