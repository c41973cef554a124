import fc from "fast-check";
import { expect, test } from "vitest";
import type { HoldId, OrderId, OrderLineId, Sku, WarehouseId } from "#app/domain/ids.ts";
import { allocateOrder } from "#app/domain/ordering/allocate-order.server.ts";
import { cancelOrder } from "#app/domain/ordering/cancel-order.server.ts";
import { completeOrder } from "#app/domain/ordering/complete-order.server.ts";
import { placeHold } from "#app/domain/ordering/place-hold.server.ts";
import { releaseHold } from "#app/domain/ordering/release-hold.server.ts";
import { shipOrder } from "#app/domain/ordering/ship-order.server.ts";
import { shortCloseOrder } from "#app/domain/ordering/short-close-order.server.ts";
import { db } from "#app/platform/db.server.ts";
import { isDomainError } from "#app/platform/errors.ts";
import { accountsOffTheirEntries } from "#tests/factories/billing.ts";
import { anOfferedArticle } from "#tests/factories/carts.ts";
import { levelsOffTheirMovements, stockOf } from "#tests/factories/inventory.ts";
import { aBuyer, anOrder, type Buyer, ordersThatDoNotAddUp, settle } from "#tests/factories/ordering.ts";
import { staffActor } from "#tests/factories/partners.ts";

const admin = staffActor("admin");

const steps = [
  "order",
  "hold",
  "release",
  "allocate",
  "ship",
  "cancel",
  "short-close",
  "complete",
  "receive",
  "settle",
] as const;

type Step = { readonly what: (typeof steps)[number]; readonly which: number; readonly quantity: number };
type World = { readonly buyers: readonly Buyer[]; readonly skus: readonly Sku[]; readonly warehouseId: WarehouseId };

test("whatever happens in whatever order: units, stock, credit and holds add up", { timeout: 120_000 }, async () => {
  const step = fc.record({
    what: fc.constantFrom(...steps),
    which: fc.nat(5),
    quantity: fc.integer({ min: 1, max: 9 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 24 }), async (walk) => {
      const world = await aWorld();
      for (const one of walk) await unlessRefused(() => take(world, one));
      await settle();
      expect(await ordersThatDoNotAddUp()).toEqual([]);
      expect(await levelsOffTheirMovements()).toEqual([]);
      expect(await accountsOffTheirEntries()).toEqual([]);
      expect(
        await db.stockLevel.findMany({ where: { OR: [{ allocated: { lt: 0 } }, { onHand: { lt: 0 } }] } }),
      ).toEqual([]);
    }),
    { numRuns: 5 },
  );
});

async function aWorld(): Promise<World> {
  const skus = [
    await anOfferedArticle({ stock: 12, price: 1_000 }),
    await anOfferedArticle({ stock: 3, price: 2_500 }),
    await anOfferedArticle({ stock: 6, price: 700, backorderAllowed: false }),
  ];
  const buyers = [await aBuyer(), await aBuyer({ credit: "150.00" })];
  const { id } = await db.warehouse.findFirstOrThrow({ orderBy: { id: "asc" } });
  return { skus, buyers, warehouseId: id as WarehouseId };
}

async function take({ buyers, skus, warehouseId }: World, { what, which, quantity }: Step): Promise<unknown> {
  const buyer = buyers[which % buyers.length]!;
  const sku = skus[which % skus.length]!;
  const orders = await db.salesOrder.findMany({
    where: { partnerId: { in: buyers.map(({ partnerId }) => partnerId) } },
    orderBy: { id: "asc" },
    include: { lines: { include: { allocations: true } }, holds: { where: { releasedAt: null } } },
  });
  const order = orders[which % Math.max(1, orders.length)];
  const orderId = order?.id as OrderId;

  if (what === "order") return anOrder(buyer, { [sku]: quantity, [skus[0]!]: 1 }, { shipComplete: which === 3 });
  if (what === "receive") return stockOf(sku, quantity, { warehouseId });
  if (what === "settle") return settle();
  if (!order) return;
  switch (what) {
    case "hold":
      return placeHold(admin, { orderId, reason: "x", shownToDealer: false });
    case "release": {
      const hold = order.holds[0];
      const overrideUpTo = hold?.kind === "credit" && quantity > 4 ? "9999.00" : undefined;
      return hold && releaseHold(admin, { orderId, holdId: hold.id as HoldId, reason: "x", overrideUpTo });
    }
    case "allocate":
      return allocateOrder(admin, { orderId });
    case "ship": {
      const lines = order.lines
        .filter(({ allocations }) => allocations.length > 0)
        .map(({ id, allocations }) => ({
          lineId: id as OrderLineId,
          quantity: Math.min(quantity, allocations[0]?.quantity ?? 0),
        }));
      return shipOrder(admin, { orderId, version: order.version, warehouseId, lines });
    }
    case "cancel":
      return cancelOrder(admin, { orderId, reason: "x" });
    case "short-close":
      return shortCloseOrder(admin, { orderId, reason: "x" });
    case "complete":
      return completeOrder(buyers.find(({ partnerId }) => partnerId === order.partnerId)!.actor, { orderId });
  }
}

async function unlessRefused(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isDomainError(error)) throw error;
  }
}
