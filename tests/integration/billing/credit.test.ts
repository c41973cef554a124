import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkCredit } from "#app/domain/billing/check-credit.server.ts";
import { overrideCredit } from "#app/domain/billing/override-credit.server.ts";
import { recordPayment } from "#app/domain/billing/record-payment.server.ts";
import { releaseCredit } from "#app/domain/billing/release-credit.server.ts";
import { reserveCredit } from "#app/domain/billing/reserve-credit.server.ts";
import { setCreditBlock } from "#app/domain/billing/set-credit-block.server.ts";
import { setCreditLimit } from "#app/domain/billing/set-credit-limit.server.ts";
import { newId, type OrderId, type PartnerId } from "#app/domain/ids.ts";
import { db, inTransaction } from "#app/platform/db.server.ts";
import { money } from "#app/platform/money.ts";
import { aCreditLimit, accountsOffTheirEntries, exposureOf } from "#tests/factories/billing.ts";
import { aPartner, memberActor, staffActor } from "#tests/factories/partners.ts";

const now = new Date("2026-11-22T10:00:00Z");
const finance = staffActor("finance");
const gbp = (minor: number) => money(minor, "GBP");

function reserve(partnerId: PartnerId, orderId: OrderId, minor: number) {
  const request = { partnerId, orderId, amount: gbp(minor), actorId: null };
  return inTransaction((tx) => reserveCredit(tx, request, now));
}

function release(partnerId: PartnerId, orderId: OrderId, minor: number) {
  const request = { partnerId, orderId, amount: gbp(minor), reason: "Cancelled" };
  return inTransaction((tx) => releaseCredit(tx, request, now));
}

function check(partnerId: PartnerId, orderId: OrderId) {
  return inTransaction((tx) => checkCredit(tx, { partnerId, orderId }));
}

describe("reserving", () => {
  test("counts an order within the limit", async () => {
    const [{ partnerId }, orderId] = [await aPartner(), newId("ord")];
    await aCreditLimit(partnerId, "100.00");
    expect(await reserve(partnerId, orderId, 6_000)).toMatchObject({ outcome: "pass", available: gbp(4_000) });
    expect(await exposureOf(partnerId)).toBe(6_000);
  });

  test("asked twice for the same order reserves once, and a larger order reserves the difference", async () => {
    const [{ partnerId }, orderId] = [await aPartner(), newId("ord")];
    await aCreditLimit(partnerId, "100.00");
    await reserve(partnerId, orderId, 6_000);
    expect(await reserve(partnerId, orderId, 6_000)).toMatchObject({ outcome: "pass" });
    expect(await exposureOf(partnerId)).toBe(6_000);
    await reserve(partnerId, orderId, 7_500);
    expect(await exposureOf(partnerId)).toBe(7_500);
  });

  test("writes nothing for an order that must wait, so that a smaller one still fits", async () => {
    const { partnerId } = await aPartner();
    await aCreditLimit(partnerId, "100.00");
    expect(await reserve(partnerId, newId("ord"), 10_001)).toMatchObject({ outcome: "hold", short: gbp(1) });
    expect(await exposureOf(partnerId)).toBe(0);
    expect(await reserve(partnerId, newId("ord"), 9_000)).toMatchObject({ outcome: "pass" });
  });

  test("holds every order of a partner without an account", async () => {
    const { partnerId } = await aPartner();
    expect(await reserve(partnerId, newId("ord"), 1)).toMatchObject({ outcome: "hold", limit: gbp(0) });
    expect(await db.creditAccount.count()).toBe(0);
  });

  test("30 orders at once: those that fit pass, and the exposure never exceeds the limit", async () => {
    const { partnerId } = await aPartner();
    await aCreditLimit(partnerId, "100.00");
    const decisions = await Promise.all(Array.from({ length: 30 }, () => reserve(partnerId, newId("ord"), 900)));
    expect(decisions.filter(({ outcome }) => outcome === "pass")).toHaveLength(11);
    expect(await exposureOf(partnerId)).toBe(9_900);
    expect(await accountsOffTheirEntries()).toEqual([]);
  });
});

describe("releasing", () => {
  test("gives back a part, and never more than the order holds", async () => {
    const [{ partnerId }, orderId] = [await aPartner(), newId("ord")];
    await aCreditLimit(partnerId, "100.00");
    await reserve(partnerId, orderId, 6_000);
    await release(partnerId, orderId, 1_000);
    expect(await exposureOf(partnerId)).toBe(5_000);
    await release(partnerId, orderId, 9_000);
    await release(partnerId, orderId, 9_000);
    expect(await exposureOf(partnerId)).toBe(0);
  });

  test("of an order that was on hold gives nothing back", async () => {
    const [{ partnerId }, orderId] = [await aPartner(), newId("ord")];
    await aCreditLimit(partnerId, "10.00");
    await reserve(partnerId, orderId, 5_000);
    await release(partnerId, orderId, 5_000);
    expect(await exposureOf(partnerId)).toBe(0);
  });
});

describe("before shipping", () => {
  test("an order within the limit goes, until the limit is lowered or the account is blocked", async () => {
    const [{ partnerId }, orderId] = [await aPartner(), newId("ord")];
    await aCreditLimit(partnerId, "100.00");
    await reserve(partnerId, orderId, 6_000);
    expect(await check(partnerId, orderId)).toMatchObject({ outcome: "pass" });

    await aCreditLimit(partnerId, "50.00");
    expect(await check(partnerId, orderId)).toMatchObject({ outcome: "hold", why: "over-limit", short: gbp(1_000) });
    await aCreditLimit(partnerId, "100.00");
    await setCreditBlock(finance, { partnerId, blocked: true, reason: "Insolvency notice" }, now);
    expect(await check(partnerId, orderId)).toMatchObject({ outcome: "hold", why: "blocked" });
    await setCreditBlock(finance, { partnerId, blocked: false, reason: "Cleared" }, now);
    expect(await check(partnerId, orderId)).toMatchObject({ outcome: "pass" });
  });
});

describe("an override", () => {
  const grant = (partnerId: PartnerId, orderId: OrderId, upTo: number, actor = finance) => {
    const request = { partnerId, orderId, orderValue: gbp(5_000), upTo: gbp(upTo), reason: "Director's word" };
    return inTransaction((tx) => overrideCredit(tx, actor, request, now));
  };

  test("lets one order pass beyond the limit, and no other", async () => {
    const [{ partnerId }, orderId] = [await aPartner(), newId("ord")];
    await aCreditLimit(partnerId, "10.00");
    await grant(partnerId, orderId, 5_000);
    expect(await reserve(partnerId, orderId, 5_000)).toMatchObject({ outcome: "pass", why: "overridden" });
    expect(await exposureOf(partnerId)).toBe(5_000);
    expect(await check(partnerId, orderId)).toMatchObject({ outcome: "pass", why: "overridden" });
    expect(await reserve(partnerId, newId("ord"), 1)).toMatchObject({ outcome: "hold" });
  });

  test("also for a partner without an account, which then has one with limit 0", async () => {
    const [{ partnerId }, orderId] = [await aPartner(), newId("ord")];
    await grant(partnerId, orderId, 5_000);
    expect(await reserve(partnerId, orderId, 5_000)).toMatchObject({ outcome: "pass" });
    expect(await db.creditAccount.findUnique({ where: { partnerId } })).toMatchObject({ limitMinor: 0n });
    expect(await accountsOffTheirEntries()).toEqual([]);
  });

  test("is capped: not below the order, and not for an order that grew", async () => {
    const [{ partnerId }, orderId] = [await aPartner(), newId("ord")];
    await expect(grant(partnerId, orderId, 4_999)).rejects.toMatchObject({
      code: "override-too-small",
      facts: { needed: "50.00" },
    });
    await grant(partnerId, orderId, 5_500);
    expect(await reserve(partnerId, orderId, 5_501)).toMatchObject({ outcome: "hold" });
  });

  test("is finance's to grant, with both reason and name in the audit, and never against a block", async () => {
    const [{ partnerId }, orderId] = [await aPartner(), newId("ord")];
    await expect(grant(partnerId, orderId, 5_000, staffActor("order_desk"))).rejects.toMatchObject({ status: 403 });
    await grant(partnerId, orderId, 5_000);
    expect(await db.auditEntry.findFirst({ where: { action: "credit.overridden" } })).toMatchObject({
      subjectId: orderId,
      actorId: finance.userId,
      reason: "Director's word",
    });
    await setCreditBlock(finance, { partnerId, blocked: true, reason: "Insolvency notice" }, now);
    await expect(grant(partnerId, orderId, 9_000)).rejects.toMatchObject({ code: "credit-blocked" });
  });
});

describe("the account", () => {
  test("keeps each limit with who set it and why", async () => {
    const { partnerId } = await aPartner();
    const set = (limit: string) =>
      setCreditLimit(finance, { partnerId, limit, toleranceBp: 500, reason: "Review" }, now);
    await set("250.00");
    await set("250.00");
    await set("300.00");
    const entries = await db.creditEntry.findMany({
      where: { partnerId, kind: "limit_set" },
      orderBy: { limitMinor: "asc" },
    });
    expect(entries.map(({ limitMinor, actorId, reason }) => [limitMinor, actorId, reason])).toEqual([
      [25_000n, finance.userId, "Review"],
      [30_000n, finance.userId, "Review"],
    ]);
    await expect(set("1.005")).rejects.toMatchObject({ code: "not-a-number" });
  });

  test("is not opened by the order desk, sales or the partner itself", async () => {
    const { partnerId } = await aPartner();
    for (const actor of [staffActor("order_desk"), staffActor("sales"), memberActor(partnerId)]) {
      const input = { partnerId, limit: "1.00", toleranceBp: 0, reason: "No" };
      await expect(setCreditLimit(actor, input, now)).rejects.toMatchObject({ status: 403 });
      await expect(setCreditBlock(actor, { partnerId, blocked: true, reason: "No" }, now)).rejects.toMatchObject({
        status: 403,
      });
      await expect(recordPayment(actor, { partnerId, amount: "1.00", reference: "No" }, now)).rejects.toMatchObject({
        status: 403,
      });
    }
    await expect(
      setCreditLimit(finance, { partnerId: newId("par"), limit: "1.00", toleranceBp: 0, reason: "Who" }, now),
    ).rejects.toMatchObject({ code: "not-found" });
  });

  test("a payment lowers what is owed, once for each reference", async () => {
    const [{ partnerId }, orderId] = [await aPartner(), newId("ord")];
    await aCreditLimit(partnerId, "100.00");
    await reserve(partnerId, orderId, 6_000);
    const pay = (reference: string) => recordPayment(finance, { partnerId, amount: "20.00", reference }, now);
    const outcomes = await Promise.allSettled([pay("BACS 77"), pay("BACS 77")]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await exposureOf(partnerId)).toBe(4_000);
    await expect(pay("BACS 77")).rejects.toMatchObject({ code: "payment-recorded" });
    await pay("BACS 78");
    expect(await exposureOf(partnerId)).toBe(2_000);
  });
});

test("whatever happens at once, exposure is the sum of the entries and within the limit", async () => {
  const step = fc.record({
    kind: fc.constantFrom("reserve", "release", "pay"),
    order: fc.nat(3),
    minor: fc.integer({ min: 1, max: 4_000 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const { partnerId } = await aPartner();
      await aCreditLimit(partnerId, "100.00");
      const orders = [newId("ord"), newId("ord"), newId("ord"), newId("ord")];
      await Promise.all(
        steps.map(({ kind, order, minor }, at) => {
          const orderId = orders[order] as OrderId;
          if (kind === "reserve") return reserve(partnerId, orderId, minor);
          if (kind === "release") return release(partnerId, orderId, minor);
          const amount = (minor / 100).toFixed(2);
          return recordPayment(finance, { partnerId, amount, reference: `Payment ${at}` }, now);
        }),
      );
      expect(await accountsOffTheirEntries()).toEqual([]);
      expect(await exposureOf(partnerId)).toBeLessThanOrEqual(10_000);
    }),
    { numRuns: 20, seed: 20261122 },
  );
}, 60_000);
