import { beforeEach, expect, test } from "vitest";

import type { MemberActor } from "#app/domain/access/actor.ts";
import { permissionsOf } from "#app/domain/access/permissions.ts";
import type { Sku } from "#app/domain/ids.ts";
import { approveOrder } from "#app/domain/ordering/approve-order.server.ts";
import { declineOrder } from "#app/domain/ordering/decline-order.server.ts";
import { submitOrder } from "#app/domain/ordering/submit-order.server.ts";
import { db } from "#app/platform/db.server.ts";
import { anAccount } from "#tests/factories/access.ts";
import { exposureOf } from "#tests/factories/billing.ts";
import { anOfferedArticle, cartContents, setListPrice } from "#tests/factories/carts.ts";
import {
  aBuyer,
  anOrder,
  type Buyer,
  holdsOf,
  ordersThatDoNotAddUp,
  type PlacedOrder,
  statusOf,
  unitsOf,
} from "#tests/factories/ordering.ts";
import { memberActor, staffActor } from "#tests/factories/partners.ts";

let buyer: Buyer;
let approver: MemberActor;
let sku: Sku;

beforeEach(async () => {
  buyer = await aBuyer({ role: "approver" });
  sku = await anOfferedArticle({ price: 1_000, stock: 20 });
  const colleague = await anAccount({ role: "approver", partnerId: buyer.partnerId });
  approver = { ...memberActor(buyer.partnerId, "approver"), userId: colleague.userId, name: colleague.name };
  const { actor, partnerId } = buyer;
  await db.buyerLimit.create({ data: { userId: actor.userId, partnerId, perOrderMinor: 100, updatedAt: new Date() } });
});

function aPendingOrder(quantity = 5): Promise<PlacedOrder> {
  return anOrder(buyer, { [sku]: quantity });
}

test("a colleague approves: the order is confirmed at the prices of its submission", async () => {
  const { orderId } = await aPendingOrder();
  await setListPrice(sku, 9_999);
  expect(await approveOrder(approver, { orderId })).toEqual({ status: "confirmed" });
  expect(await unitsOf(orderId)).toEqual({ [sku]: { ordered: 5, allocated: 5 } });
  expect(await exposureOf(buyer.partnerId)).toBe(5_000);
  expect((await db.salesOrder.findUniqueOrThrow({ where: { id: orderId } })).approvedById).toBe(approver.userId);
  expect(await ordersThatDoNotAddUp()).toEqual([]);
});

test("nobody approves or declines their own order, whatever their role", async () => {
  const { orderId } = await aPendingOrder();
  await expect(approveOrder(buyer.actor, { orderId })).rejects.toMatchObject({ code: "own-approval" });
  await expect(declineOrder(buyer.actor, { orderId, reason: "No" })).rejects.toMatchObject({ code: "own-approval" });
});

test("a colleague without the right, and staff at their own desk, do not approve", async () => {
  const { orderId } = await aPendingOrder();
  const colleague = memberActor(buyer.partnerId, "buyer");
  await expect(approveOrder(colleague, { orderId })).rejects.toMatchObject({ code: "not-permitted" });
  await expect(approveOrder(staffActor("admin"), { orderId })).rejects.toMatchObject({ code: "not-permitted" });
});

test("another partner's order does not exist", async () => {
  const { orderId } = await aPendingOrder();
  const stranger = memberActor((await aBuyer()).partnerId, "owner");
  await expect(approveOrder(stranger, { orderId })).rejects.toMatchObject({ code: "not-found" });
  await expect(declineOrder(stranger, { orderId, reason: "No" })).rejects.toMatchObject({ code: "not-found" });
});

test("approve and decline at once: one wins, the other is told", async () => {
  const { orderId } = await aPendingOrder();
  const outcomes = await Promise.allSettled([
    approveOrder(approver, { orderId }),
    approveOrder(approver, { orderId }),
    declineOrder(approver, { orderId, reason: "Too many" }),
  ]);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const outcome of outcomes) {
    if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "order-moved-on" });
  }
  expect(["confirmed", "declined"]).toContain(await statusOf(orderId));
});

test("a declined order gives its cart back, which makes a new order", async () => {
  const placed = await aPendingOrder();
  const { cartId } = await db.salesOrder.findUniqueOrThrow({ where: { id: placed.orderId } });
  await declineOrder(approver, { orderId: placed.orderId, reason: "Half is enough" });

  const declined = await db.salesOrder.findUniqueOrThrow({ where: { id: placed.orderId } });
  expect(declined).toMatchObject({ status: "declined", declineReason: "Half is enough", cartId: null });
  expect(await cartContents(cartId as `car_${string}`)).toEqual({ [sku]: 5 });
  const again = await submitOrder(buyer.actor, { cartId: cartId as `car_${string}`, shipToId: buyer.shipToId });
  expect(again.orderId).not.toBe(placed.orderId);
});

test("what was sold out meanwhile opens a stock hold and keeps what was there", async () => {
  await db.variant.update({ where: { sku }, data: { backorderAllowed: false } });
  const { orderId } = await aPendingOrder(15);
  await anOrder(await aBuyer(), { [sku]: 12 });

  expect(await approveOrder(approver, { orderId })).toEqual({ status: "on_hold" });
  expect(await holdsOf(orderId)).toEqual(["stock"]);
  expect(await unitsOf(orderId)).toEqual({ [sku]: { ordered: 15, allocated: 8, open: 7 } });
  expect(await ordersThatDoNotAddUp()).toEqual([]);
});

test("an order of a partner that was blocked meanwhile is not approved", async () => {
  const { orderId } = await aPendingOrder();
  await db.partner.update({ where: { id: buyer.partnerId }, data: { standing: "blocked" } });
  await expect(approveOrder(approver, { orderId })).rejects.toMatchObject({ code: "partner-blocked" });
});

test("where no colleague can approve, the brand's order desk does", async () => {
  await db.user.deleteMany({ where: { partnerId: buyer.partnerId } });
  const { orderId } = await aPendingOrder();
  expect(permissionsOf("staff", "marketing")).not.toContain("desk.work");
  await expect(approveOrder(staffActor("marketing"), { orderId })).rejects.toMatchObject({ code: "not-permitted" });
  expect(await approveOrder(staffActor("order_desk"), { orderId })).toEqual({ status: "confirmed" });
});
