import { expect, test } from "vitest";

import { checkOut } from "#app/domain/ordering/check-out.server.ts";
import { getCheckout } from "#app/domain/ordering/checkout-queries.server.ts";
import { setBuyerLimit } from "#app/domain/ordering/set-buyer-limit.server.ts";
import { getPartnerTerms } from "#app/domain/partners/queries.server.ts";
import { parseDay } from "#app/platform/dates.ts";
import { db } from "#app/platform/db.server.ts";
import { money } from "#app/platform/money.ts";
import { anAccount } from "#tests/factories/access.ts";
import { aCart, anOfferedArticle, setListPrice } from "#tests/factories/carts.ts";
import { aBuyer, anOrder, type Buyer } from "#tests/factories/ordering.ts";
import { memberActor } from "#tests/factories/partners.ts";

const gbp = (minor: number) => money(minor, "GBP");

async function aFullCart(buyer: Buyer, price = 1_000) {
  const sku = await anOfferedArticle({ price });
  return { sku, cartId: await aCart(buyer.actor, { [sku]: 3 }) };
}

const asks = (buyer: Buyer, totalMinor: number) => ({
  shipToId: buyer.shipToId,
  poNumberAgain: false,
  shipComplete: false,
  totalMinor,
});

async function see(buyer: Buyer, cartId: Parameters<typeof getCheckout>[2]) {
  return getCheckout(buyer.actor, await getPartnerTerms(buyer.partnerId), cartId);
}

test("the checkout says beforehand where the order leaves the credit", async () => {
  const buyer = await aBuyer({ credit: "50.00" });
  const { cartId } = await aFullCart(buyer);
  expect(await see(buyer, cartId)).toMatchObject({
    cart: { total: gbp(3_000) },
    addresses: [{ id: buyer.shipToId }],
    credit: { outcome: "pass", available: gbp(2_000) },
    approval: null,
    pricesReviewed: 0,
  });
  await anOrder(buyer, { [await anOfferedArticle({ price: 4_000 })]: 1 });
  expect((await see(buyer, cartId)).credit).toMatchObject({ outcome: "hold", short: gbp(2_000) });
});

test("it names the limits an order passes and the colleagues who may approve", async () => {
  const buyer = await aBuyer();
  const owner = memberActor(buyer.partnerId, "owner");
  const member = await anAccount({ role: "buyer", partnerId: buyer.partnerId });
  const approver = await anAccount({ role: "approver", partnerId: buyer.partnerId });
  await setBuyerLimit(owner, { userId: member.userId, limit: { perOrder: gbp(2_500), perMonth: null } });
  const limited = { ...buyer, actor: { ...buyer.actor, userId: member.userId } };
  const { cartId } = await aFullCart(limited);
  expect((await see(limited, cartId)).approval).toEqual({
    breaches: [{ limit: "per-order", allowed: gbp(2_500), reached: gbp(3_000) }],
    approvers: [approver.name],
  });
});

test("a price far below the list is announced as something to be looked at", async () => {
  const buyer = await aBuyer();
  const { sku, cartId } = await aFullCart(buyer, 10_000);
  const at = new Date();
  await db.priceList.create({
    data: {
      id: "pri_01ARZ3NDEKTSV4RRFFQ69G5FAV",
      code: "OWN",
      name: "Own",
      currency: "GBP",
      level: "partner",
      audienceId: buyer.partnerId,
      createdAt: at,
      updatedAt: at,
      prices: {
        create: { id: "prc_01ARZ3NDEKTSV4RRFFQ69G5FAV", scope: "sku", target: sku, unitMinor: 1_000n, updatedAt: at },
      },
    },
  });
  expect((await see(buyer, cartId)).pricesReviewed).toBe(1);
});

test("sent twice at once, there is one order, and both are told of it", async () => {
  const buyer = await aBuyer();
  const { cartId } = await aFullCart(buyer);
  const order = { cartId, ...asks(buyer, 3_000), poNumber: "PO-7" };
  const [first, second] = await Promise.all([checkOut(buyer.actor, order), checkOut(buyer.actor, order)]);
  expect(second).toEqual(first);
  expect(await checkOut(buyer.actor, order)).toEqual(first);
  expect(await db.salesOrder.count()).toBe(1);
});

test("a PO number used before is warned of and can be confirmed, another dealer's is not", async () => {
  const buyer = await aBuyer();
  const stranger = await aBuyer();
  await anOrder(stranger, { [await anOfferedArticle()]: 1 }, { poNumber: "PO-7" });
  const earlier = await anOrder(buyer, { [await anOfferedArticle()]: 1 }, { poNumber: "PO-7" });
  const { cartId } = await aFullCart(buyer);
  const order = { cartId, ...asks(buyer, 3_000), poNumber: "PO-7" };
  await expect(checkOut(buyer.actor, order)).rejects.toMatchObject({
    code: "po-number-used",
    facts: { poNumber: "PO-7", orders: earlier.number },
  });
  expect(await checkOut(buyer.actor, { ...order, poNumberAgain: true })).toMatchObject({ number: expect.any(String) });
});

test("a price that changed since it was seen is refused, and nothing is ordered", async () => {
  const buyer = await aBuyer();
  const { sku, cartId } = await aFullCart(buyer);
  await setListPrice(sku, 1_100);
  await expect(checkOut(buyer.actor, { cartId, ...asks(buyer, 3_000) })).rejects.toMatchObject({
    code: "changed-meanwhile",
  });
  expect(await db.salesOrder.count()).toBe(0);
  expect(await checkOut(buyer.actor, { cartId, ...asks(buyer, 3_300) })).toMatchObject({ number: expect.any(String) });
});

test("yesterday cannot be asked for, today can", async () => {
  const buyer = await aBuyer();
  const { cartId } = await aFullCart(buyer);
  const now = new Date("2026-11-22T12:00:00Z");
  const order = { cartId, ...asks(buyer, 3_000) };
  const on = (day: string) => ({ ...order, requestedOn: parseDay(day) ?? undefined });
  await expect(checkOut(buyer.actor, on("2026-11-21"), now)).rejects.toMatchObject({ code: "requested-day-past" });
  const { orderId } = await checkOut(buyer.actor, on("2026-11-22"), now);
  expect(await db.salesOrder.findUnique({ where: { id: orderId } })).toMatchObject({
    requestedOn: new Date("2026-11-22T00:00:00Z"),
  });
});

test("another dealer's cart cannot be seen or ordered, nor sent to another dealer's address", async () => {
  const [buyer, stranger] = [await aBuyer(), await aBuyer()];
  const { cartId } = await aFullCart(buyer);
  await expect(see(stranger, cartId)).rejects.toMatchObject({ code: "not-found" });
  const order = { cartId, ...asks(stranger, 3_000) };
  await expect(checkOut(stranger.actor, order)).rejects.toMatchObject({ code: "not-found" });
  await expect(checkOut(buyer.actor, order)).rejects.toMatchObject({ code: "address-required" });
});

test("who places no orders does not come to the checkout", async () => {
  const buyer = await aBuyer();
  const { cartId } = await aFullCart(buyer);
  const sales = { ...buyer, actor: memberActor(buyer.partnerId, "sales") };
  await expect(see(sales, cartId)).rejects.toMatchObject({ code: "not-permitted" });
  await expect(checkOut(sales.actor, { cartId, ...asks(sales, 3_000) })).rejects.toMatchObject({
    code: "not-permitted",
  });
});
