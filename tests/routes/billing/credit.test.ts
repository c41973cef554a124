import { describe, expect, test } from "vitest";
import { reserveCredit } from "#app/domain/billing/reserve-credit.server.ts";
import { setCreditBlock } from "#app/domain/billing/set-credit-block.server.ts";
import { newId, type PartnerId } from "#app/domain/ids.ts";
import { db, inTransaction } from "#app/platform/db.server.ts";
import { money } from "#app/platform/money.ts";
import { loader as listLoader } from "#app/routes/staff/credit/credit.tsx";
import { loader as accountLoader } from "#app/routes/staff/credit/credit-account.tsx";
import { action as limitAction } from "#app/routes/staff/credit/credit-limit.tsx";
import { action as paymentAction } from "#app/routes/staff/credit/credit-payment.tsx";
import { anAccount, requestBy, sessionCookieOf } from "#tests/factories/access.ts";
import { aCreditLimit, exposureOf } from "#tests/factories/billing.ts";
import { aPartner, staffActor } from "#tests/factories/partners.ts";
import { callRoute } from "#tests/support/call-route.ts";

async function owe(partnerId: PartnerId, minor: number): Promise<void> {
  const request = { partnerId, orderId: newId("ord"), amount: money(minor, "GBP"), actorId: null };
  await inTransaction((tx) => reserveCredit(tx, request, new Date()));
}

async function financeCookie(): Promise<string> {
  return sessionCookieOf(await anAccount({ role: "finance" }));
}

function post(cookie: string, fields: Record<string, string>): Request {
  const headers = { Cookie: cookie, "Accept-Language": "en" };
  return new Request("http://portal.test/staff/credit", { method: "POST", headers, body: new URLSearchParams(fields) });
}

describe("the list of credit", () => {
  test("puts blocked accounts first, then who is furthest beyond the limit, and those without one last", async () => {
    const [calm, over, none, blocked] = [
      await aPartner({ name: "Calm" }),
      await aPartner({ name: "Over" }),
      await aPartner({ name: "None" }),
      await aPartner({ name: "Blocked" }),
    ];
    await aCreditLimit(calm.partnerId, "100.00");
    await owe(calm.partnerId, 4_000);
    await aCreditLimit(over.partnerId, "100.00");
    await owe(over.partnerId, 9_000);
    await aCreditLimit(over.partnerId, "50.00");
    await setCreditBlock(staffActor("finance"), { partnerId: blocked.partnerId, blocked: true, reason: "Insolvency" });

    const { body } = await callRoute(listLoader, { request: requestBy(await financeCookie()), params: {} });
    const { rows, counts } = JSON.parse(body) as { rows: { name: string; useBp: number | null }[]; counts: object };
    expect(rows.map(({ name, useBp }) => [name, useBp])).toEqual([
      ["Blocked", null],
      ["Over", 18_000],
      ["Calm", 4_000],
      ["None", null],
    ]);
    expect(counts).toEqual({ all: 4, over_limit: 1, blocked: 1, no_limit: 2 });
    expect(none.partnerId).toBeDefined();
  });
});

describe("an account", () => {
  test("explains its exposure by parts that add up to it, and by a ledger with a running balance", async () => {
    const { partnerId } = await aPartner();
    await aCreditLimit(partnerId, "100.00");
    await owe(partnerId, 3_000);
    await owe(partnerId, 4_000);
    const cookie = await financeCookie();
    const paid = post(cookie, { amount: "25.00", reference: "BACS 1" });
    expect((await callRoute(paymentAction, { request: paid, params: { partnerId } })).status).toBe(302);

    const { body } = await callRoute(accountLoader, { request: requestBy(cookie), params: { partnerId } });
    const { credit, parts, entries } = JSON.parse(body);
    const open = parts.orders.map((part: { open: { minor: number } }) => part.open.minor);
    expect(open).toEqual([500, 4_000]);
    expect(credit.exposure.minor).toBe(4_500);
    expect(entries.rows.map((row: { balance: { minor: number } }) => row.balance.minor)).toEqual([
      4_500, 7_000, 3_000, 0,
    ]);
  });

  test("takes a limit as it is written, and says what is wrong with one that is not", async () => {
    const { partnerId } = await aPartner();
    const cookie = await financeCookie();
    const set = (limit: string, tolerance = "5") =>
      callRoute(limitAction, { request: post(cookie, { limit, tolerance, reason: "Review" }), params: { partnerId } });
    for (const wrong of ["", "-5", "12,50", "1e9", "NaN", "1.005"]) expect((await set(wrong)).status).toBe(400);
    expect((await set("100.00", "101")).status).toBe(400);
    expect((await set("100.00", "2.5")).status).toBe(302);
    expect(await db.creditAccount.findUnique({ where: { partnerId } })).toMatchObject({
      limitMinor: 10_000n,
      toleranceBp: 250,
    });
    expect(await exposureOf(partnerId)).toBe(0);
  });
});
