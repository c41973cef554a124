import { expect, test } from "vitest";

import type { HoldId, OrderId } from "#app/domain/ids.ts";
import { cancelOrder } from "#app/domain/ordering/cancel-order.server.ts";
import { placeHold } from "#app/domain/ordering/place-hold.server.ts";
import { releaseHold } from "#app/domain/ordering/release-hold.server.ts";
import { shipOrder } from "#app/domain/ordering/ship-order.server.ts";
import { setStanding } from "#app/domain/partners/set-standing.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aCreditLimit, accountsOffTheirEntries, exposureOf } from "#tests/factories/billing.ts";
import { anOfferedArticle } from "#tests/factories/carts.ts";
import {
  aBuyer,
  allocatedOf,
  anOrder,
  holdsOf,
  ordersThatDoNotAddUp,
  settle,
  statusOf,
  unitsOf,
} from "#tests/factories/ordering.ts";
import { memberActor, staffActor } from "#tests/factories/partners.ts";

const desk = staffActor("order_desk");
const finance = staffActor("finance");

async function holdOf(orderId: OrderId, kind: string): Promise<HoldId> {
  return (await db.orderHold.findFirstOrThrow({ where: { orderId, kind, releasedAt: null } })).id as HoldId;
}

test("a manual hold stops a confirmed order, which keeps its goods, and releasing it lets it go on", async () => {
  const sku = await anOfferedArticle();
  const { orderId } = await anOrder(await aBuyer(), { [sku]: 3 });
  await placeHold(desk, { orderId, reason: "Address looks wrong", shownToDealer: false });
  expect(await statusOf(orderId)).toBe("on_hold");
  expect(await allocatedOf(sku)).toBe(3);

  const holdId = await holdOf(orderId, "manual");
  expect(await releaseHold(desk, { orderId, holdId, reason: "Confirmed by phone" })).toEqual({ status: "confirmed" });
  expect(await allocatedOf(sku)).toBe(3);
  const hold = await db.orderHold.findUniqueOrThrow({ where: { id: holdId } });
  expect(hold).toMatchObject({ releasedById: desk.userId, releaseReason: "Confirmed by phone" });
  const confirmed = await db.outboxEvent.count({ where: { name: "order.confirmed" } });
  expect(confirmed).toBe(1);
});

test("holds are a set: the order goes on when the last is released, and not before", async () => {
  const sku = await anOfferedArticle({ price: 1_000 });
  const buyer = await aBuyer({ credit: "10.00" });
  const { orderId } = await anOrder(buyer, { [sku]: 2 });
  await placeHold(desk, { orderId, reason: "New dealer", shownToDealer: true });
  expect(await holdsOf(orderId)).toEqual(["credit", "manual"]);

  await releaseHold(desk, { orderId, holdId: await holdOf(orderId, "manual"), reason: "Known" });
  expect(await statusOf(orderId)).toBe("on_hold");
  await aCreditLimit(buyer.partnerId, "100.00");
  await releaseHold(finance, { orderId, holdId: await holdOf(orderId, "credit"), reason: "Limit raised" });
  expect(await statusOf(orderId)).toBe("confirmed");
  expect(await unitsOf(orderId)).toEqual({ [sku]: { ordered: 2, allocated: 2 } });
  expect(await exposureOf(buyer.partnerId)).toBe(2_000);
});

test("a credit hold is asked again, and only an override lets the order pass beyond the limit", async () => {
  const sku = await anOfferedArticle({ price: 1_000 });
  const buyer = await aBuyer({ credit: "10.00" });
  const { orderId } = await anOrder(buyer, { [sku]: 3 });
  const release = { orderId, holdId: await holdOf(orderId, "credit"), reason: "Good customer" };

  await expect(releaseHold(desk, release)).rejects.toMatchObject({ code: "not-permitted" });
  await expect(releaseHold(finance, release)).rejects.toMatchObject({
    code: "credit-exceeded",
    facts: { short: "20.00 GBP" },
  });
  await expect(releaseHold(finance, { ...release, overrideUpTo: "20.00" })).rejects.toMatchObject({
    code: "override-too-small",
  });
  expect(await releaseHold(finance, { ...release, overrideUpTo: "30.00" })).toEqual({
    status: "confirmed",
  });

  expect(await exposureOf(buyer.partnerId)).toBe(3_000);
  expect(await db.creditOverride.findUniqueOrThrow({ where: { orderId } })).toMatchObject({
    upToMinor: 3_000n,
    reason: "Good customer",
    grantedById: finance.userId,
  });
  const { version } = await db.salesOrder.findUniqueOrThrow({ where: { id: orderId } });
  const line = await db.orderLine.findFirstOrThrow({ where: { orderId }, include: { allocations: true } });
  const warehouseId = line.allocations[0]?.warehouseId as `war_${string}`;
  await shipOrder(desk, {
    orderId,
    version,
    warehouseId,
    lines: [{ lineId: line.id as `lin_${string}`, quantity: 3 }],
  });
  expect(await statusOf(orderId)).toBe("shipped");
  expect(await accountsOffTheirEntries()).toEqual([]);
});

test("two release the same hold at once: one does, the other is told, goods are set aside once", async () => {
  const sku = await anOfferedArticle({ price: 1_000, stock: 10 });
  const { orderId } = await anOrder(await aBuyer({ credit: null }), { [sku]: 4 });
  const release = { orderId, holdId: await holdOf(orderId, "credit"), reason: "ok", overrideUpTo: "40.00" };
  const outcomes = await Promise.allSettled([releaseHold(finance, release), releaseHold(staffActor(), release)]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "hold-released" } });
  expect(await allocatedOf(sku)).toBe(4);
  expect(await ordersThatDoNotAddUp()).toEqual([]);
});

test("releasing a stock hold back-orders what is missing", async () => {
  const sku = await anOfferedArticle({ price: 1_000, stock: 5, backorderAllowed: false });
  const { orderId } = await anOrder(await aBuyer({ credit: null }), { [sku]: 4 });
  await anOrder(await aBuyer(), { [sku]: 3 });
  const credit = { orderId, holdId: await holdOf(orderId, "credit"), reason: "ok", overrideUpTo: "40.00" };
  expect(await releaseHold(finance, credit)).toEqual({ status: "on_hold" });
  expect(await unitsOf(orderId)).toEqual({ [sku]: { ordered: 4, allocated: 2, open: 2 } });

  const stock = { orderId, holdId: await holdOf(orderId, "stock"), reason: "They will wait" };
  expect(await releaseHold(desk, stock)).toEqual({ status: "confirmed" });
  expect(await unitsOf(orderId)).toEqual({ [sku]: { ordered: 4, allocated: 2, backordered: 2 } });
});

test("a price hold that was released is not opened again", async () => {
  const sku = await anOfferedArticle({ price: 1_000 });
  const { orderId } = await anOrder(await aBuyer(), { [sku]: 1 });
  await db.orderLine.updateMany({ where: { orderId }, data: { listUnitMinor: 9_000 } });
  await placeHold(desk, { orderId, reason: "Check", shownToDealer: false });
  await releaseHold(desk, { orderId, holdId: await holdOf(orderId, "manual"), reason: "ok" });
  expect(await holdsOf(orderId)).toEqual([]);
});

test("a hold of another order, an ended order and a member's try are refused", async () => {
  const sku = await anOfferedArticle();
  const buyer = await aBuyer();
  const { orderId } = await anOrder(buyer, { [sku]: 1 });
  const other = await anOrder(buyer, { [sku]: 1 });
  await placeHold(desk, { orderId: other.orderId, reason: "x", shownToDealer: false });
  const holdId = await holdOf(other.orderId, "manual");
  await expect(releaseHold(desk, { orderId, holdId, reason: "x" })).rejects.toMatchObject({ code: "not-found" });

  await cancelOrder(desk, { orderId, reason: "Dealer called" });
  const place = { orderId, reason: "x", shownToDealer: false };
  await expect(placeHold(desk, place)).rejects.toMatchObject({ code: "order-moved-on" });
  await expect(placeHold(staffActor("sales"), place)).rejects.toMatchObject({ code: "not-permitted" });
  const member = memberActor(buyer.partnerId, "owner") as never;
  await expect(placeHold(member, place)).rejects.toMatchObject({ code: "not-permitted" });
});

test("an outdated page cannot hold", async () => {
  const sku = await anOfferedArticle();
  const { orderId } = await anOrder(await aBuyer(), { [sku]: 1 });
  await expect(placeHold(desk, { orderId, reason: "x", shownToDealer: false, version: 1 })).rejects.toMatchObject({
    code: "changed-meanwhile",
  });
});

test("when a partner is suspended, what nothing is set aside for yet is held for a decision", async () => {
  const sku = await anOfferedArticle({ stock: 2 });
  const buyer = await aBuyer();
  const served = await anOrder(buyer, { [sku]: 2 });
  const waiting = await anOrder(buyer, { [sku]: 5 });
  await setStanding(staffActor(), { partnerId: buyer.partnerId, to: "suspended", reason: "Unpaid" });
  await settle();
  await settle();
  expect(await statusOf(served.orderId)).toBe("confirmed");
  expect(await holdsOf(waiting.orderId)).toEqual(["manual"]);
  expect(await db.orderHold.findFirstOrThrow()).toMatchObject({
    facts: { code: "partner-standing", standing: "suspended" },
  });
});
