import { expect, test } from "vitest";

import type { OnBehalfActor } from "#app/domain/access/actor.ts";
import { onBehalfPermissions } from "#app/domain/access/permissions.ts";
import type { AddressId, CartId } from "#app/domain/ids.ts";
import { submitOrder } from "#app/domain/ordering/submit-order.server.ts";
import { parseDay } from "#app/platform/dates.ts";
import { db } from "#app/platform/db.server.ts";
import { money } from "#app/platform/money.ts";
import { anAccount } from "#tests/factories/access.ts";
import { exposureOf } from "#tests/factories/billing.ts";
import { aCart, anOfferedArticle, cartContents, setListPrice, stopOffering } from "#tests/factories/carts.ts";
import { incomingOf } from "#tests/factories/inventory.ts";
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

const today = new Date("2026-03-02T10:00:00Z");

test("a cart becomes a confirmed order: goods set aside, credit held, the cart gone", async () => {
  const hammer = await anOfferedArticle({ price: 1_250, stock: 40 });
  const saw = await anOfferedArticle({ price: 800 });
  const buyer = await aBuyer();
  const cartId = await aCart(buyer.actor, { [hammer]: 4, [saw]: 10 });

  const placed = await submitOrder(
    buyer.actor,
    { cartId, shipToId: buyer.shipToId, poNumber: "PO-7", note: "Rear gate", requestedOn: parseDay("2026-03-20")! },
    today,
  );

  expect(placed).toMatchObject({ status: "confirmed", number: expect.stringMatching(/^SO-\d{6}$/) });
  expect(await unitsOf(placed.orderId)).toEqual({
    [hammer]: { ordered: 4, allocated: 4 },
    [saw]: { ordered: 10, allocated: 10 },
  });
  expect(await exposureOf(buyer.partnerId)).toBe(4 * 1_250 + 10 * 800);
  const order = await db.salesOrder.findUniqueOrThrow({ where: { id: placed.orderId } });
  expect(order).toMatchObject({
    netMinor: 13_000n,
    poNumber: "PO-7",
    note: "Rear gate",
    source: "portal",
    placedById: buyer.actor.userId,
    shipTo: { recipient: "Goods in", city: "Leeds" },
  });
  expect((await db.cart.findUniqueOrThrow({ where: { id: cartId } })).status).toBe("ordered");
  expect(await ordersThatDoNotAddUp()).toEqual([]);
});

test("submitting twice, at once or later, makes one order", async () => {
  const sku = await anOfferedArticle();
  const { actor, shipToId } = await aBuyer();
  const cartId = await aCart(actor, { [sku]: 3 });

  const both = await Promise.all([1, 2, 3].map(() => submitOrder(actor, { cartId, shipToId })));
  const later = await submitOrder(actor, { cartId, shipToId });

  expect(new Set([...both, later].map(({ orderId }) => orderId)).size).toBe(1);
  expect(await db.salesOrder.count()).toBe(1);
  expect(await allocatedOf(sku)).toBe(3);
});

test("prices, names and the reason are frozen: what changes afterwards changes no order", async () => {
  const sku = await anOfferedArticle({ price: 1_000, name: "Claw hammer" });
  const { orderId } = await anOrder(await aBuyer(), { [sku]: 2 });
  await setListPrice(sku, 5_000);

  const line = await db.orderLine.findFirstOrThrow({ where: { orderId } });
  expect(line).toMatchObject({ unitMinor: 1_000n, lineMinor: 2_000n, listUnitMinor: 1_000n, nameEn: "Claw hammer" });
  expect(line.priceReason).toMatchObject({ listCode: "LIST", level: "default", quantity: 2 });
});

test("a buyer who saw another total is told, and nothing is ordered", async () => {
  const sku = await anOfferedArticle({ price: 1_000 });
  const { actor, shipToId } = await aBuyer();
  const cartId = await aCart(actor, { [sku]: 2 });
  await setListPrice(sku, 1_100);

  await expect(submitOrder(actor, { cartId, shipToId, acceptPrices: money(2_000, "GBP") })).rejects.toMatchObject({
    code: "changed-meanwhile",
  });
  await submitOrder(actor, { cartId, shipToId, acceptPrices: money(2_200, "GBP") });
});

test("what cannot be ordered is refused with its SKUs, and the cart stays as it is", async () => {
  const { actor, shipToId } = await aBuyer();
  const gone = await anOfferedArticle();
  const packed = await anOfferedArticle({ quantityMultiple: 6 });
  const scarce = await anOfferedArticle({ stock: 1, backorderAllowed: false });
  const cases = [
    [{ [packed]: 7 }, { code: "quantity-rule", facts: { skus: [packed] } }],
    [{ [scarce]: 2 }, { code: "stock-short", facts: { skus: [scarce] } }],
    [{ [gone]: 1 }, { code: "sku-not-offered", facts: { skus: [gone] } }],
  ] as const;
  for (const [lines, refused] of cases) {
    const cartId = await aCart(actor, lines);
    if (gone in lines) await stopOffering(gone);
    await expect(submitOrder(actor, { cartId, shipToId })).rejects.toMatchObject(refused);
    expect(await cartContents(cartId)).toEqual(lines);
  }
  await expect(submitOrder(actor, { cartId: await aCart(actor), shipToId })).rejects.toMatchObject({
    code: "cart-empty",
  });
  expect(await db.salesOrder.count()).toBe(0);
});

test("another partner's cart and address do not exist", async () => {
  const sku = await anOfferedArticle();
  const mine = await aBuyer();
  const other = await aBuyer();
  const cartId = await aCart(mine.actor, { [sku]: 1 });
  await expect(submitOrder(other.actor, { cartId, shipToId: other.shipToId })).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(submitOrder(mine.actor, { cartId, shipToId: other.shipToId })).rejects.toMatchObject({
    code: "address-required",
  });
  const unknown = "car_00000000000000000000000000" as CartId;
  const nowhere = "adr_00000000000000000000000000" as AddressId;
  await expect(submitOrder(mine.actor, { cartId: unknown, shipToId: nowhere })).rejects.toMatchObject({
    code: "not-found",
  });
});

test("who may not place orders, and partners who are stopped, place none", async () => {
  const sku = await anOfferedArticle();
  const { partnerId, actor, shipToId } = await aBuyer();
  const cartId = await aCart(actor, { [sku]: 1 });
  await expect(submitOrder(memberActor(partnerId, "sales"), { cartId, shipToId })).rejects.toMatchObject({
    code: "not-permitted",
  });
  for (const [standing, code] of [
    ["blocked", "partner-blocked"],
    ["suspended", "partner-suspended"],
  ] as const) {
    await db.partner.update({ where: { id: partnerId }, data: { standing } });
    await expect(submitOrder(actor, { cartId, shipToId })).rejects.toMatchObject({ code });
  }
});

test("a line that is short waits with a date where article and partner allow it", async () => {
  const sku = await anOfferedArticle({ stock: 4 });
  const warehouseId = (await db.warehouse.findFirstOrThrow()).id as `war_${string}`;
  await incomingOf(sku, 100, { warehouseId, dueOn: "2026-04-15" });
  const { orderId, status } = await anOrder(await aBuyer(), { [sku]: 10 }, { at: today });

  expect(status).toBe("confirmed");
  expect(await unitsOf(orderId)).toEqual({ [sku]: { ordered: 10, allocated: 4, backordered: 6 } });
  const line = await db.orderLine.findFirstOrThrow({ where: { orderId } });
  expect(line.promisedOn?.toISOString()).toBe("2026-04-15T00:00:00.000Z");

  const patient = await aBuyer({ backorderAllowed: false });
  await expect(anOrder(patient, { [sku]: 1 })).rejects.toMatchObject({ code: "stock-short" });
});

test("an order that ships complete takes nothing until all of it is there", async () => {
  const there = await anOfferedArticle({ stock: 50 });
  const short = await anOfferedArticle({ stock: 1 });
  const { orderId } = await anOrder(await aBuyer(), { [there]: 5, [short]: 2 }, { shipComplete: true });
  expect(await unitsOf(orderId)).toEqual({
    [there]: { ordered: 5, backordered: 5 },
    [short]: { ordered: 2, backordered: 2 },
  });
  const whole = await anOrder(await aBuyer(), { [there]: 5 }, { shipComplete: true });
  expect(await unitsOf(whole.orderId)).toEqual({ [there]: { ordered: 5, allocated: 5 } });
});

test("who orders behind a back-order gets only what is beyond it", async () => {
  const sku = await anOfferedArticle({ stock: 3 });
  const first = await anOrder(await aBuyer(), { [sku]: 8 });
  expect(await unitsOf(first.orderId)).toMatchObject({ [sku]: { backordered: 5 } });
  await db.stockLevel.updateMany({ where: { sku }, data: { onHand: { increment: 4 } } });
  const second = await anOrder(await aBuyer(), { [sku]: 2 });
  expect(await unitsOf(second.orderId)).toEqual({ [sku]: { ordered: 2, backordered: 2 } });
});

test("beyond the credit limit the order is held, with how far beyond, and takes neither goods nor credit", async () => {
  const sku = await anOfferedArticle({ price: 1_000 });
  const buyer = await aBuyer({ credit: "50.00" });
  const { orderId, status } = await anOrder(buyer, { [sku]: 6 });
  expect(status).toBe("on_hold");
  expect(await holdsOf(orderId)).toEqual(["credit"]);
  const hold = await db.orderHold.findFirstOrThrow({ where: { orderId } });
  expect(hold.facts).toMatchObject({ code: "credit-over-limit", short: money(1_000, "GBP") });
  expect(await unitsOf(orderId)).toEqual({ [sku]: { ordered: 6, open: 6 } });
  expect(await exposureOf(buyer.partnerId)).toBe(0);
  expect((await anOrder(buyer, { [sku]: 5 })).status).toBe("confirmed");
});

test("parallel orders of one partner cannot pass its credit limit together", async () => {
  const sku = await anOfferedArticle({ price: 1_000 });
  const { actor, partnerId, shipToId } = await aBuyer({ credit: "25.00" });
  const carts: CartId[] = [];
  for (let at = 0; at < 4; at++) carts.push(await aCart(actor, { [sku]: 1 }, `Cart ${at}`));
  const placed = await Promise.all(carts.map((cartId) => submitOrder(actor, { cartId, shipToId })));
  expect(placed.map(({ status }) => status).toSorted()).toEqual(["confirmed", "confirmed", "on_hold", "on_hold"]);
  expect(await exposureOf(partnerId)).toBe(2_000);
});

test("a price far below the list is looked at first; a partner without an account is held for credit, too", async () => {
  const sku = await anOfferedArticle({ price: 1_000 });
  const { partnerId, ...buyer } = await aBuyer({ credit: null });
  const priceListId = await aContractPrice(partnerId, sku, 300);
  const { orderId } = await anOrder(buyer, { [sku]: 1 });
  expect(await holdsOf(orderId)).toEqual(["credit", "price"]);
  const price = await db.orderHold.findFirstOrThrow({ where: { orderId, kind: "price" } });
  expect(price.facts).toMatchObject({ lines: [{ sku, discountBp: 7_000 }] });
  expect(await db.orderLine.findFirstOrThrow({ where: { orderId } })).toMatchObject({ priceListId });
});

test("beyond the buyer's limit it waits for a colleague; what waits counts for the next", async () => {
  const sku = await anOfferedArticle({ price: 1_000 });
  const buyer = await aBuyer();
  const { partnerId, actor } = buyer;
  await anAccount({ role: "approver", partnerId });
  await limitOf(actor.userId, partnerId, { perOrder: 5_000, perMonth: 8_000 });

  const big = await anOrder(buyer, { [sku]: 6 }, { at: today });
  expect(big.status).toBe("pending_approval");
  expect(await db.salesOrder.findUniqueOrThrow({ where: { id: big.orderId } })).toMatchObject({
    approvalAsked: [{ limit: "per-order", allowed: money(5_000, "GBP"), reached: money(6_000, "GBP") }],
    approvalEscalated: false,
  });
  expect(await unitsOf(big.orderId)).toEqual({ [sku]: { ordered: 6, open: 6 } });
  expect(await exposureOf(partnerId)).toBe(0);

  const small = await anOrder(buyer, { [sku]: 3 }, { at: today });
  expect(small.status).toBe("pending_approval");
  const nextMonth = await anOrder(buyer, { [sku]: 3 }, { at: new Date("2026-04-01T10:00:00Z") });
  expect(nextMonth.status).toBe("confirmed");
});

test("two orders at once do not both fit into what is left of a month", async () => {
  const sku = await anOfferedArticle({ price: 1_000 });
  const { actor, partnerId, shipToId } = await aBuyer();
  await limitOf(actor.userId, partnerId, { perOrder: null, perMonth: 5_000 });
  const carts = [await aCart(actor, { [sku]: 3 }, "a"), await aCart(actor, { [sku]: 3 }, "b")];
  const placed = await Promise.all(carts.map((cartId) => submitOrder(actor, { cartId, shipToId })));
  expect(placed.map(({ status }) => status).toSorted()).toEqual(["confirmed", "pending_approval"]);
});

test("staff who order for a partner stand in the audit with both identities and have no buyer's limit", async () => {
  const sku = await anOfferedArticle({ price: 1_000 });
  const { partnerId, shipToId } = await aBuyer();
  const desk = staffActor("order_desk");
  const actor: OnBehalfActor = { ...desk, partnerId, onBehalf: true, permissions: new Set(onBehalfPermissions) };
  await limitOf(actor.userId, partnerId, { perOrder: 1, perMonth: 1 });
  const { orderId, status } = await anOrder({ actor, shipToId }, { [sku]: 1 });
  expect(status).toBe("confirmed");
  expect(
    await db.auditEntry.findFirstOrThrow({ where: { subjectId: orderId, action: "order.submitted" } }),
  ).toMatchObject({
    actorId: desk.userId,
    actorKind: "staff",
    onBehalfOfId: partnerId,
    partnerId,
  });
  expect(await db.salesOrder.findUniqueOrThrow({ where: { id: orderId } })).toMatchObject({
    source: "staff",
    onBehalf: true,
  });
});

test("everything that a submission says is said once, and the worker comes to rest", async () => {
  const sku = await anOfferedArticle();
  const { orderId } = await anOrder(await aBuyer(), { [sku]: 1 });
  const events = await db.outboxEvent.findMany({ where: { name: { startsWith: "order." } }, orderBy: { id: "asc" } });
  expect(events.map(({ name }) => name).toSorted()).toEqual(["order.confirmed", "order.submitted"]);
  await settle();
  expect(await statusOf(orderId)).toBe("confirmed");
});

async function aContractPrice(partnerId: string, sku: string, unitMinor: number): Promise<string> {
  const at = new Date();
  const list = { code: `C-${partnerId}`, name: "Contract", currency: "GBP", level: "contract", audienceId: partnerId };
  const { id } = await db.priceList.create({
    data: {
      id: "pri_01J00000000000000000000000",
      ...list,
      createdAt: at,
      updatedAt: at,
      prices: { create: { id: "prc_01J00000000000000000000000", scope: "sku", target: sku, unitMinor, updatedAt: at } },
    },
  });
  return id;
}

async function limitOf(
  userId: string,
  partnerId: string,
  { perOrder, perMonth }: { perOrder: number | null; perMonth: number | null },
): Promise<void> {
  const data = { perOrderMinor: perOrder, perMonthMinor: perMonth, updatedAt: new Date() };
  await db.buyerLimit.create({ data: { userId, partnerId, ...data } });
}
