import { expect, test } from "vitest";

import { listApprovals } from "#app/domain/ordering/approval-queries.server.ts";
import { getDashboard } from "#app/domain/ordering/dashboard-queries.server.ts";
import { orderToFollow } from "#app/domain/ordering/order-feed.server.ts";
import { placeHold } from "#app/domain/ordering/place-hold.server.ts";
import { setBuyerLimit } from "#app/domain/ordering/set-buyer-limit.server.ts";
import { getPartnerTerms } from "#app/domain/partners/queries.server.ts";
import { money } from "#app/platform/money.ts";
import { anAccount } from "#tests/factories/access.ts";
import { aCart, anOfferedArticle, setListPrice, stopOffering } from "#tests/factories/carts.ts";
import { aBuyer, anOrder, type Buyer } from "#tests/factories/ordering.ts";
import { memberActor, staffActor } from "#tests/factories/partners.ts";

/** A colleague of the buyer whose every order needs approval. */
async function aLimitedColleague(buyer: Buyer): Promise<Buyer> {
  const { userId, name } = await anAccount({ role: "buyer", partnerId: buyer.partnerId });
  const limit = { perOrder: money(0, "GBP"), perMonth: null };
  await setBuyerLimit(memberActor(buyer.partnerId, "owner"), { userId, limit });
  return { ...buyer, actor: { ...memberActor(buyer.partnerId, "buyer"), userId, name } };
}

const today = async (buyer: Buyer) => getDashboard(buyer.actor, await getPartnerTerms(buyer.partnerId));

test("approvals are those of colleagues; the own order is listed and cannot be answered", async () => {
  const owner = await aBuyer({ role: "owner" });
  const colleague = await aLimitedColleague(owner);
  const sku = await anOfferedArticle({ price: 1_000 });
  const { orderId, number } = await anOrder(colleague, { [sku]: 3 });
  expect(await listApprovals(owner.actor)).toMatchObject([
    { orderId, number, total: money(3_000, "GBP"), lines: 1, breaches: [{ limit: "per-order" }], canApprove: true },
  ]);
  const self = { ...memberActor(owner.partnerId, "approver"), userId: colleague.actor.userId };
  expect(await listApprovals(self)).toMatchObject([{ orderId, canApprove: false }]);
  expect(await listApprovals((await aBuyer({ role: "owner" })).actor)).toEqual([]);
  await expect(listApprovals(colleague.actor)).rejects.toMatchObject({ code: "not-permitted" });
});

test("home says what needs this member: approvals, orders on hold, a cart with problems and changed prices", async () => {
  const owner = await aBuyer({ role: "owner", credit: "100.00" });
  const colleague = await aLimitedColleague(owner);
  const [hammer, saw] = [await anOfferedArticle({ price: 1_000 }), await anOfferedArticle({ price: 1_000 })];
  await anOrder(colleague, { [hammer]: 1 });
  const held = await anOrder(owner, { [hammer]: 2 });
  await placeHold(staffActor("order_desk"), { orderId: held.orderId, reason: "Check", shownToDealer: false });
  const cartId = await aCart(owner.actor, { [hammer]: 1, [saw]: 1 });
  await stopOffering(saw);
  await setListPrice(hammer, 1_200);

  expect(await today(owner)).toMatchObject({
    approvals: [{ canApprove: true }],
    cart: { cartId, lines: 2, counts: { problems: 1, changedPrices: 1 } },
    held: { rows: [{ number: held.number }], total: 1 },
    open: { total: 1 },
    credit: { limit: money(10_000, "GBP"), available: money(8_000, "GBP"), blocked: false },
  });
  expect((await today(colleague)).approvals).toEqual([]);
});

test("a viewer's home has neither cart nor credit", async () => {
  const buyer = await aBuyer();
  const viewer = { ...buyer, actor: memberActor(buyer.partnerId, "viewer") };
  expect(await today(viewer)).toMatchObject({ cart: null, credit: null, suggestions: [], approvals: [] });
});

test("what is bought in a rhythm is suggested when its time has come, in the usual quantity, as far as it is offered", async () => {
  const buyer = await aBuyer();
  const [due, early, gone, twice] = [
    await anOfferedArticle({ quantityMultiple: 5, minQuantity: 5 }),
    await anOfferedArticle(),
    await anOfferedArticle(),
    await anOfferedArticle(),
  ];
  const buy = async (sku: string, daysAgo: readonly number[], quantity: number) => {
    for (const days of daysAgo) {
      await anOrder(buyer, { [sku]: quantity }, { at: new Date(Date.now() - days * 86_400_000) });
    }
  };
  await buy(due, [130, 100, 70, 40], 15);
  await buy(early, [95, 65, 35, 5], 2);
  await buy(gone, [130, 100, 70, 40], 2);
  await buy(twice, [100, 60], 2);
  await stopOffering(gone);
  const { suggestions } = await today(buyer);
  expect(suggestions).toMatchObject([
    { sku: due, quantity: 15, rhythm: { purchases: 4, everyDays: 30, lastDaysAgo: 40 } },
  ]);
});

test("who follows an order is told each time it changes, until they leave; a stranger follows nothing", async () => {
  const buyer = await aBuyer();
  const { orderId } = await anOrder(buyer, { [await anOfferedArticle()]: 1 });
  await expect(orderToFollow((await aBuyer()).actor, orderId)).rejects.toMatchObject({ code: "not-found" });

  const told: number[] = [];
  const follow = await orderToFollow(buyer.actor, orderId);
  const leave = follow((version) => told.push(version));
  await placeHold(staffActor("order_desk"), { orderId, reason: "Check", shownToDealer: false });
  await expect.poll(() => told.length, { timeout: 8_000 }).toBe(1);
  leave();
});
