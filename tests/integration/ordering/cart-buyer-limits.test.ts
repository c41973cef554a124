import { expect, test } from "vitest";

import { limitBreaches, limitsOfPartner } from "#app/domain/ordering/buyer-limits.server.ts";
import { setBuyerLimit } from "#app/domain/ordering/set-buyer-limit.server.ts";
import { submitOrder } from "#app/domain/ordering/submit-order.server.ts";
import { db } from "#app/platform/db.server.ts";
import { money } from "#app/platform/money.ts";
import { anAccount } from "#tests/factories/access.ts";
import { aCart, anOfferedArticle } from "#tests/factories/carts.ts";
import { aBuyer } from "#tests/factories/ordering.ts";
import { aPartner, memberActor, staffActor } from "#tests/factories/partners.ts";

const gbp = (minor: number) => money(minor, "GBP");

/** A member with these limits, and the owner who set them. */
async function aLimitedBuyer(perOrder: number | null, perMonth: number | null) {
  const buyer = await aBuyer();
  const owner = memberActor(buyer.partnerId, "owner");
  const { userId, name } = await anAccount({ role: "buyer", partnerId: buyer.partnerId });
  const limit = {
    perOrder: perOrder === null ? null : gbp(perOrder),
    perMonth: perMonth === null ? null : gbp(perMonth),
  };
  await setBuyerLimit(owner, { userId, limit });
  return { ...buyer, owner, limit, actor: { ...buyer.actor, userId, name } };
}

test("an owner sets a member's limits and changes them, and the audit has both", async () => {
  const { owner, actor, limit } = await aLimitedBuyer(10_000, 50_000);
  expect((await limitsOfPartner(owner.partnerId, "GBP")).get(actor.userId)).toEqual(limit);
  await setBuyerLimit(owner, { userId: actor.userId, limit: { perOrder: null, perMonth: gbp(60_000) } });
  expect((await limitsOfPartner(owner.partnerId, "GBP")).get(actor.userId)).toEqual({
    perOrder: null,
    perMonth: gbp(60_000),
  });
  expect(
    await db.auditEntry.findFirst({ where: { action: "buyer-limit.set" }, orderBy: { id: "desc" } }),
  ).toMatchObject({
    actorId: owner.userId,
    subjectId: actor.userId,
    before: { perOrderMinor: 10_000, perMonthMinor: 50_000 },
    after: { perOrderMinor: null, perMonthMinor: 60_000 },
  });
});

test("nobody sets their own limit, and a buyer sets none", async () => {
  const { owner, actor, limit } = await aLimitedBuyer(1, 1);
  await expect(setBuyerLimit(owner, { userId: owner.userId, limit })).rejects.toMatchObject({ code: "own-account" });
  await expect(setBuyerLimit(actor, { userId: owner.userId, limit })).rejects.toMatchObject({ code: "not-permitted" });
});

test("another dealer's member does not exist", async () => {
  const { actor, limit } = await aLimitedBuyer(1, 1);
  const stranger = memberActor((await aPartner()).partnerId, "owner");
  await expect(setBuyerLimit(stranger, { userId: actor.userId, limit })).rejects.toMatchObject({ code: "not-found" });
});

test("the month counts what was ordered in it, also what still waits for approval", async () => {
  const buyer = await aLimitedBuyer(null, 25_000);
  const sku = await anOfferedArticle({ price: 1_000 });
  const order = async (quantity: number, at: string) =>
    submitOrder(
      buyer.actor,
      { cartId: await aCart(buyer.actor, { [sku]: quantity }), shipToId: buyer.shipToId },
      new Date(at),
    );
  const clock = { now: new Date("2026-11-30T10:00:00Z"), today: "2026-11-30" as never, timeZone: "UTC" };
  await order(20, "2026-10-31T23:59:00Z");
  expect(await limitBreaches(buyer.actor, gbp(20_000), clock)).toEqual([]);
  expect(await order(20, "2026-11-02T09:00:00Z")).toMatchObject({ status: "confirmed" });
  expect(await order(10, "2026-11-03T09:00:00Z")).toMatchObject({ status: "pending_approval" });
  expect(await limitBreaches(buyer.actor, gbp(1), clock)).toEqual([
    { limit: "per-month", allowed: gbp(25_000), reached: gbp(30_001) },
  ]);
});

test("of two orders at once that fit the month only one by one, one asks for approval", async () => {
  const buyer = await aLimitedBuyer(null, 15_000);
  const sku = await anOfferedArticle({ price: 1_000 });
  const carts = [await aCart(buyer.actor, { [sku]: 10 }), await aCart(buyer.actor, { [sku]: 10 })];
  const placed = await Promise.all(
    carts.map((cartId) => submitOrder(buyer.actor, { cartId, shipToId: buyer.shipToId })),
  );
  expect(placed.map(({ status }) => status).toSorted()).toEqual(["confirmed", "pending_approval"]);
});

test("staff who order for the partner have no limit", async () => {
  const { actor } = await aLimitedBuyer(1, 1);
  const clock = { now: new Date(), today: "2026-11-30" as never, timeZone: "UTC" };
  const staff = { ...staffActor("sales"), userId: actor.userId, partnerId: actor.partnerId, onBehalf: true as const };
  expect(await limitBreaches(staff, gbp(9_999), clock)).toEqual([]);
});
