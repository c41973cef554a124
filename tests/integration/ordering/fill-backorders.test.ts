import { beforeEach, expect, test } from "vitest";

import type { Sku, WarehouseId } from "#app/domain/ids.ts";
import { rescheduleIncoming } from "#app/domain/inventory/reschedule-incoming.server.ts";
import { allocateOrder } from "#app/domain/ordering/allocate-order.server.ts";
import { cancelOrder } from "#app/domain/ordering/cancel-order.server.ts";
import { fillBackorders } from "#app/domain/ordering/fill-backorders.server.ts";
import { STARVATION_DAYS } from "#app/domain/ordering/limits.ts";
import { placeHold } from "#app/domain/ordering/place-hold.server.ts";
import { type Day, parseDay } from "#app/platform/dates.ts";
import { db } from "#app/platform/db.server.ts";
import { anOfferedArticle } from "#tests/factories/carts.ts";
import { incomingOf, levelsOffTheirMovements, stockOf } from "#tests/factories/inventory.ts";
import { aBuyer, allocatedOf, anOrder, ordersThatDoNotAddUp, settle, unitsOf } from "#tests/factories/ordering.ts";
import { aTier, memberActor, staffActor } from "#tests/factories/partners.ts";

const desk = staffActor("order_desk");
let sku: Sku;
let warehouseId: WarehouseId;

beforeEach(async () => {
  sku = await anOfferedArticle({ stock: 0 });
  warehouseId = (await db.warehouse.findFirstOrThrow()).id as WarehouseId;
});

function hoursAgo(hours: number): Date {
  return new Date(Date.now() - hours * 3_600_000);
}

async function reasonOf(orderId: string): Promise<unknown> {
  return (await db.orderLine.findFirstOrThrow({ where: { orderId } })).skipReason;
}

test("goods that arrive go to the best tier, then the earliest wish, then the earliest order, and the rest learn why", async () => {
  const gold = await aTier({ rank: 1 });
  const silver = await aTier({ rank: 2 });
  const late = await anOrder(await aBuyer({ tierId: silver }), { [sku]: 10 }, { at: hoursAgo(1) });
  const early = await anOrder(await aBuyer({ tierId: silver }), { [sku]: 10 }, { at: hoursAgo(30) });
  const best = await anOrder(await aBuyer({ tierId: gold }), { [sku]: 10 }, { at: hoursAgo(0) });

  await stockOf(sku, 14, { warehouseId });
  await settle();

  expect(await unitsOf(best.orderId)).toEqual({ [sku]: { ordered: 10, allocated: 10 } });
  expect(await unitsOf(early.orderId)).toEqual({ [sku]: { ordered: 10, allocated: 4, backordered: 6 } });
  expect(await unitsOf(late.orderId)).toEqual({ [sku]: { ordered: 10, backordered: 10 } });
  expect(await reasonOf(early.orderId)).toEqual({ code: "earlier-claims", given: 10, orders: 1 });
  expect(await reasonOf(late.orderId)).toEqual({ code: "earlier-claims", given: 14, orders: 2 });
  expect(await ordersThatDoNotAddUp()).toEqual([]);
  expect(await levelsOffTheirMovements()).toEqual([]);
});

test("running it again, or twice at once, gives out nothing twice", async () => {
  const orders = [];
  for (let at = 0; at < 4; at++) orders.push(await anOrder(await aBuyer(), { [sku]: 5 }, { at: hoursAgo(at) }));
  await stockOf(sku, 12, { warehouseId });
  const now = new Date();
  await Promise.all([fillBackorders([sku], now), fillBackorders([sku], now)]);
  expect(await allocatedOf(sku)).toBe(12);
  expect(await fillBackorders([sku], now)).toEqual({ units: 0 });
  expect(await ordersThatDoNotAddUp()).toEqual([]);
});

test("an order that ships complete waits for all it lacks, then takes all of it", async () => {
  const other = await anOfferedArticle({ stock: 0 });
  const { orderId } = await anOrder(await aBuyer(), { [sku]: 2, [other]: 3 }, { shipComplete: true });
  await stockOf(sku, 2, { warehouseId });
  await settle();
  expect(await unitsOf(orderId)).toMatchObject({ [sku]: { backordered: 2 }, [other]: { backordered: 3 } });
  expect(await reasonOf(orderId)).toEqual({ code: "waits-for-whole-order", missing: [other] });

  await stockOf(other, 3, { warehouseId });
  await settle();
  expect(await unitsOf(orderId)).toEqual({
    [sku]: { ordered: 2, allocated: 2 },
    [other]: { ordered: 3, allocated: 3 },
  });
});

test("whoever has waited too long is served before a better tier", async () => {
  const gold = await aTier({ rank: 1 });
  const starved = await anOrder(await aBuyer(), { [sku]: 5 }, { at: hoursAgo(STARVATION_DAYS * 24 + 1) });
  const best = await anOrder(await aBuyer({ tierId: gold }), { [sku]: 5 });
  await stockOf(sku, 5, { warehouseId });
  await settle();
  expect(await unitsOf(starved.orderId)).toEqual({ [sku]: { ordered: 5, allocated: 5 } });
  expect(await unitsOf(best.orderId)).toEqual({ [sku]: { ordered: 5, backordered: 5 } });
});

test("an order on hold is passed over and says so", async () => {
  const held = await anOrder(await aBuyer(), { [sku]: 5 }, { at: hoursAgo(3) });
  const free = await anOrder(await aBuyer(), { [sku]: 5 });
  await placeHold(desk, { orderId: held.orderId, reason: "Check", shownToDealer: false });
  await stockOf(sku, 5, { warehouseId });
  await settle();
  expect(await unitsOf(free.orderId)).toEqual({ [sku]: { ordered: 5, allocated: 5 } });
  expect(await reasonOf(held.orderId)).toEqual({ code: "order-on-hold" });
});

test("goods of a cancelled order go to who waits", async () => {
  await stockOf(sku, 5, { warehouseId });
  const first = await anOrder(await aBuyer(), { [sku]: 5 });
  const second = await anOrder(await aBuyer(), { [sku]: 3 });
  await cancelOrder(desk, { orderId: first.orderId, reason: "Dealer called" });
  await settle();
  expect(await unitsOf(second.orderId)).toEqual({ [sku]: { ordered: 3, allocated: 3 } });
});

test("supply that is announced or moves changes the promise, once, and tells whose order it is", async () => {
  const { orderId } = await anOrder(await aBuyer(), { [sku]: 5 });
  const incomingId = await incomingOf(sku, 50, { warehouseId, dueOn: "2099-05-01" });
  await settle();
  expect(await promiseOf(orderId)).toBe("2099-05-01");

  const dueOn = parseDay("2099-06-01") as Day;
  await rescheduleIncoming(staffActor(), { incomingId, quantity: 50, dueOn, confirmed: true, reference: null });
  await settle();
  await settle();
  expect(await promiseOf(orderId)).toBe("2099-06-01");
  const changes = await db.auditEntry.findMany({ where: { subjectId: orderId, action: "order.promise-changed" } });
  expect(changes).toHaveLength(2);
  expect(changes.at(-1)?.after).toEqual({ lines: [{ sku, from: "2099-05-01", to: "2099-06-01" }] });
});

test("a person may serve one order ahead of the others, and the audit keeps it", async () => {
  const first = await anOrder(await aBuyer(), { [sku]: 5 }, { at: hoursAgo(9) });
  const urgent = await anOrder(await aBuyer(), { [sku]: 5 });
  await stockOf(sku, 5, { warehouseId });
  expect(await allocateOrder(desk, { orderId: urgent.orderId })).toEqual({ units: 5 });
  await settle();
  expect(await unitsOf(first.orderId)).toMatchObject({ [sku]: { backordered: 5 } });
  expect(await db.auditEntry.findFirstOrThrow({ where: { action: "order.allocated" } })).toMatchObject({
    subjectId: urgent.orderId,
    actorId: desk.userId,
    after: { units: 5, by: "person" },
  });
  await expect(allocateOrder(desk, { orderId: first.orderId })).rejects.toMatchObject({ code: "nothing-to-allocate" });
});

test("allocating is the order desk's, and not for held or ended orders", async () => {
  const buyer = await aBuyer();
  const { orderId } = await anOrder(buyer, { [sku]: 5 });
  await expect(allocateOrder(staffActor("sales"), { orderId })).rejects.toMatchObject({ code: "not-permitted" });
  await expect(allocateOrder(memberActor(buyer.partnerId) as never, { orderId })).rejects.toMatchObject({
    code: "not-permitted",
  });
  await placeHold(desk, { orderId, reason: "x", shownToDealer: false });
  await expect(allocateOrder(desk, { orderId })).rejects.toMatchObject({ code: "order-on-hold" });
  await cancelOrder(desk, { orderId, reason: "x" });
  await expect(allocateOrder(desk, { orderId })).rejects.toMatchObject({ code: "order-moved-on" });
});

async function promiseOf(orderId: string): Promise<string | undefined> {
  const line = await db.orderLine.findFirstOrThrow({ where: { orderId } });
  return line.promisedOn?.toISOString().slice(0, 10);
}
