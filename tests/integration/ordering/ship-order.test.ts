import { expect, test } from "vitest";

import type { OrderId, OrderLineId, Sku, WarehouseId } from "#app/domain/ids.ts";
import { cancelOrder } from "#app/domain/ordering/cancel-order.server.ts";
import { completeOrder, completeShippedOrders } from "#app/domain/ordering/complete-order.server.ts";
import { DEALER_CANCEL_HOURS, RECEIVED_AFTER_DAYS } from "#app/domain/ordering/limits.ts";
import { type ShipOrder, shipOrder } from "#app/domain/ordering/ship-order.server.ts";
import { shortCloseOrder } from "#app/domain/ordering/short-close-order.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aCreditLimit, accountsOffTheirEntries, exposureOf } from "#tests/factories/billing.ts";
import { anOfferedArticle } from "#tests/factories/carts.ts";
import { aWarehouse, levelOf, levelsOffTheirMovements, stockOf } from "#tests/factories/inventory.ts";
import {
  aBuyer,
  allocatedOf,
  anOrder,
  holdsOf,
  ordersThatDoNotAddUp,
  statusOf,
  unitsOf,
} from "#tests/factories/ordering.ts";
import { memberActor, staffActor } from "#tests/factories/partners.ts";

const desk = staffActor("order_desk");

/** A shipment of some units of an order's lines, from the one warehouse unless told. */
async function shipmentOf(
  orderId: OrderId,
  units: Readonly<Record<string, number>>,
  from?: WarehouseId,
): Promise<ShipOrder> {
  const order = await db.salesOrder.findUniqueOrThrow({ where: { id: orderId }, include: { lines: true } });
  const warehouseId = from ?? ((await db.warehouse.findFirstOrThrow({ orderBy: { id: "asc" } })).id as WarehouseId);
  const lines = order.lines
    .filter(({ sku }) => sku in units)
    .map(({ id, sku }) => ({ lineId: id as OrderLineId, quantity: units[sku] ?? 0 }));
  return { orderId, version: order.version, warehouseId, lines, carrier: "Northline", trackingNumber: "NL-1" };
}

async function everythingAddsUp(): Promise<void> {
  expect(await ordersThatDoNotAddUp()).toEqual([]);
  expect(await levelsOffTheirMovements()).toEqual([]);
  expect(await accountsOffTheirEntries()).toEqual([]);
}

test("an order ships in two parts: the goods leave the shelf, the credit stays used", async () => {
  const hammer = await anOfferedArticle({ price: 1_000, stock: 10 });
  const saw = await anOfferedArticle({ price: 500, stock: 10 });
  const buyer = await aBuyer();
  const { orderId } = await anOrder(buyer, { [hammer]: 4, [saw]: 6 });
  const warehouseId = (await db.warehouse.findFirstOrThrow()).id as WarehouseId;

  const first = await shipOrder(desk, await shipmentOf(orderId, { [hammer]: 4, [saw]: 1 }));
  expect(first).toMatchObject({ status: "partially_shipped", number: expect.stringMatching(/^SH-\d{6}$/) });
  expect(await unitsOf(orderId)).toEqual({
    [hammer]: { ordered: 4, shipped: 4 },
    [saw]: { ordered: 6, allocated: 5, shipped: 1 },
  });
  expect(await levelOf(saw, warehouseId)).toMatchObject({ onHand: 9, allocated: 5 });

  const second = await shipOrder(desk, await shipmentOf(orderId, { [saw]: 5 }));
  expect(second.status).toBe("shipped");
  expect(await exposureOf(buyer.partnerId)).toBe(7_000);
  expect(await db.shipment.count({ where: { orderId } })).toBe(2);
  await everythingAddsUp();
});

test("a line from two warehouses leaves each with what it holds there", async () => {
  const sku = await anOfferedArticle({ stock: 3 });
  const first = (await db.warehouse.findFirstOrThrow()).id as WarehouseId;
  const second = await aWarehouse();
  await stockOf(sku, 5, { warehouseId: second });
  const { orderId } = await anOrder(await aBuyer(), { [sku]: 8 });

  await expect(shipOrder(desk, await shipmentOf(orderId, { [sku]: 4 }, first))).rejects.toMatchObject({
    code: "shipment-too-large",
    facts: { sku, held: 3 },
  });
  await shipOrder(desk, await shipmentOf(orderId, { [sku]: 3 }, first));
  await shipOrder(desk, await shipmentOf(orderId, { [sku]: 5 }, second));
  expect(await statusOf(orderId)).toBe("shipped");
  await everythingAddsUp();
});

test("a ship form sent twice ships once", async () => {
  const sku = await anOfferedArticle();
  const { orderId } = await anOrder(await aBuyer(), { [sku]: 10 });
  const form = await shipmentOf(orderId, { [sku]: 5 });
  const outcomes = await Promise.allSettled([shipOrder(desk, form), shipOrder(desk, form)]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "changed-meanwhile" } });
  expect(await unitsOf(orderId)).toEqual({ [sku]: { ordered: 10, allocated: 5, shipped: 5 } });
});

test("the first shipment makes an onboarding partner an active one", async () => {
  const sku = await anOfferedArticle();
  const { partnerId, ...buyer } = await aBuyer({ standing: "onboarding" });
  const { orderId } = await anOrder(buyer, { [sku]: 1 });
  await shipOrder(desk, await shipmentOf(orderId, { [sku]: 1 }));
  expect((await db.partner.findUniqueOrThrow({ where: { id: partnerId } })).standing).toBe("active");
});

test("beyond the credit limit nothing ships: the order goes on a credit hold", async () => {
  const sku = await anOfferedArticle({ price: 1_000 });
  const buyer = await aBuyer({ credit: "100.00" });
  const { orderId } = await anOrder(buyer, { [sku]: 5 });
  await aCreditLimit(buyer.partnerId, "10.00");

  await expect(shipOrder(desk, await shipmentOf(orderId, { [sku]: 5 }))).rejects.toMatchObject({ code: "credit-held" });
  expect(await holdsOf(orderId)).toEqual(["credit"]);
  await expect(shipOrder(desk, await shipmentOf(orderId, { [sku]: 5 }))).rejects.toMatchObject({
    code: "order-on-hold",
  });
  expect(await unitsOf(orderId)).toEqual({ [sku]: { ordered: 5, allocated: 5 } });
  await everythingAddsUp();
});

test("nothing ships that is not there, of an order that ships complete nothing before all is", async () => {
  const sku = await anOfferedArticle({ stock: 4 });
  const waiting = await anOrder(await aBuyer(), { [sku]: 6 });
  await expect(shipOrder(desk, await shipmentOf(waiting.orderId, { [sku]: 0 }))).rejects.toMatchObject({
    code: "nothing-to-ship",
  });
  await expect(shipOrder(desk, await shipmentOf(waiting.orderId, { [sku]: 5 }))).rejects.toMatchObject({
    code: "shipment-too-large",
  });
  await db.salesOrder.update({ where: { id: waiting.orderId }, data: { shipComplete: true } });
  await expect(shipOrder(desk, await shipmentOf(waiting.orderId, { [sku]: 4 }))).rejects.toMatchObject({
    code: "ships-complete",
  });
});

test("who does not work the desk ships nothing; a line of another order does not count", async () => {
  const sku = await anOfferedArticle();
  const buyer = await aBuyer();
  const { orderId } = await anOrder(buyer, { [sku]: 2 });
  const other = await anOrder(buyer, { [sku]: 2 });
  const form = await shipmentOf(orderId, { [sku]: 2 });
  await expect(shipOrder(staffActor("sales"), form)).rejects.toMatchObject({ code: "not-permitted" });
  await expect(shipOrder(memberActor(buyer.partnerId) as never, form)).rejects.toMatchObject({ code: "not-permitted" });
  const { lines } = await shipmentOf(other.orderId, { [sku]: 2 });
  await expect(shipOrder(desk, { ...form, lines })).rejects.toMatchObject({ code: "shipment-too-large" });
});

test("cancelling gives goods and credit back at once, and the goods go to who waits", async () => {
  const sku = await anOfferedArticle({ price: 1_000, stock: 5 });
  const buyer = await aBuyer();
  const { orderId } = await anOrder(buyer, { [sku]: 5 });
  const ended = await cancelOrder(buyer.actor, { orderId, reason: "Wrong size" });
  expect(ended).toMatchObject({ lines: 1, units: 5, releasedUnits: 5, value: { minor: 5_000 } });
  expect(await statusOf(orderId)).toBe("cancelled");
  expect(await unitsOf(orderId)).toEqual({ [sku]: { ordered: 5, cancelled: 5 } });
  expect(await allocatedOf(sku)).toBe(0);
  expect(await exposureOf(buyer.partnerId)).toBe(0);
  expect(await db.outboxEvent.count({ where: { name: "stock.became-available" } })).toBeGreaterThan(0);
  await everythingAddsUp();
});

test("the dealer's own time to cancel ends; the order desk can until goods leave", async () => {
  const sku = await anOfferedArticle();
  const buyer = await aBuyer();
  const placedAt = new Date("2026-03-02T10:00:00Z");
  const late = new Date(placedAt.getTime() + DEALER_CANCEL_HOURS * 3_600_000);
  const { orderId } = await anOrder(buyer, { [sku]: 2 }, { at: placedAt });
  await expect(cancelOrder(buyer.actor, { orderId, reason: "x" }, late)).rejects.toMatchObject({
    code: "ask-order-desk",
  });
  await cancelOrder(desk, { orderId, reason: "Dealer called" }, late);

  const gone = await anOrder(buyer, { [sku]: 2 });
  await shipOrder(desk, await shipmentOf(gone.orderId, { [sku]: 1 }));
  await expect(cancelOrder(desk, { orderId: gone.orderId, reason: "x" })).rejects.toMatchObject({
    code: "order-has-shipped",
  });
  await expect(cancelOrder(buyer.actor, { orderId, reason: "x" })).rejects.toMatchObject({ code: "order-moved-on" });
});

test("cancel and ship at once: one wins and the units add up", async () => {
  const sku = await anOfferedArticle({ stock: 9 });
  const { orderId } = await anOrder(await aBuyer(), { [sku]: 3 });
  const form = await shipmentOf(orderId, { [sku]: 3 });
  const outcomes = await Promise.allSettled([
    shipOrder(desk, form),
    cancelOrder(desk, { orderId, reason: "x", version: form.version }),
  ]);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await everythingAddsUp();
});

test("another partner's order is not there to be cancelled or received; a viewer cancels nothing", async () => {
  const sku = await anOfferedArticle();
  const buyer = await aBuyer();
  const { orderId } = await anOrder(buyer, { [sku]: 1 });
  const stranger = (await aBuyer()).actor;
  await expect(cancelOrder(stranger, { orderId, reason: "x" })).rejects.toMatchObject({ code: "not-found" });
  await expect(completeOrder(stranger, { orderId })).rejects.toMatchObject({ code: "not-found" });
  const viewer = memberActor(buyer.partnerId, "viewer");
  await expect(cancelOrder(viewer, { orderId, reason: "x" })).rejects.toMatchObject({ code: "not-permitted" });
});

test("short-closing ends the rest of an order that has shipped in part", async () => {
  const sku = await anOfferedArticle({ price: 1_000, stock: 6 });
  const buyer = await aBuyer();
  const { orderId } = await anOrder(buyer, { [sku]: 10 });
  await expect(shortCloseOrder(desk, { orderId, reason: "x" })).rejects.toMatchObject({ code: "nothing-shipped" });
  await shipOrder(desk, await shipmentOf(orderId, { [sku]: 4 }));
  const ended = await shortCloseOrder(desk, { orderId, reason: "Discontinued" });
  expect(ended).toMatchObject({ lines: 1, units: 6, releasedUnits: 2, value: { minor: 6_000 } });
  expect(await unitsOf(orderId)).toEqual({ [sku]: { ordered: 10, shipped: 4, cancelled: 6 } });
  expect(await exposureOf(buyer.partnerId)).toBe(4_000);
  await expect(shortCloseOrder(desk, { orderId, reason: "x" })).rejects.toMatchObject({ code: "order-moved-on" });
  await expect(shortCloseOrder(staffActor("finance"), { orderId, reason: "x" })).rejects.toMatchObject({
    code: "not-permitted",
  });
  await everythingAddsUp();
});

test("the dealer confirms receipt once everything has shipped, and once only", async () => {
  const sku = await anOfferedArticle();
  const buyer = await aBuyer();
  const { orderId } = await anOrder(buyer, { [sku]: 2 });
  await shipOrder(desk, await shipmentOf(orderId, { [sku]: 1 }));
  await expect(completeOrder(buyer.actor, { orderId })).rejects.toMatchObject({ code: "order-moved-on" });
  await shipOrder(desk, await shipmentOf(orderId, { [sku]: 1 }));
  const outcomes = await Promise.allSettled([
    completeOrder(buyer.actor, { orderId }),
    completeOrder(buyer.actor, { orderId }),
  ]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await statusOf(orderId)).toBe("completed");
  expect(await db.shipment.count({ where: { orderId, deliveredAt: null } })).toBe(0);
});

test("what shipped long ago counts as received, what shipped lately does not", async () => {
  const sku = await anOfferedArticle();
  const old = await anOrder(await aBuyer(), { [sku]: 1 });
  const young = await anOrder(await aBuyer(), { [sku]: 1 });
  const now = new Date();
  const longAgo = new Date(now.getTime() - (RECEIVED_AFTER_DAYS + 1) * 86_400_000);
  await shipOrder(desk, await shipmentOf(old.orderId, { [sku]: 1 }), longAgo);
  await shipOrder(desk, await shipmentOf(young.orderId, { [sku]: 1 }), now);
  expect(await completeShippedOrders(now)).toBe(1);
  expect(await completeShippedOrders(now)).toBe(0);
  expect([await statusOf(old.orderId), await statusOf(young.orderId)]).toEqual(["completed", "shipped"]);
});

test("a count that found less on the shelf than was promised stops the shipment as a whole", async () => {
  const sku: Sku = await anOfferedArticle({ stock: 5 });
  const { orderId } = await anOrder(await aBuyer(), { [sku]: 5 });
  await db.stockLevel.updateMany({ where: { sku }, data: { onHand: 3 } });
  await expect(shipOrder(desk, await shipmentOf(orderId, { [sku]: 5 }))).rejects.toMatchObject({
    code: "stock-would-be-negative",
  });
  expect(await unitsOf(orderId)).toEqual({ [sku]: { ordered: 5, allocated: 5 } });
});
