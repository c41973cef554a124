import { beforeEach, describe, expect, test } from "vitest";
import type { PartnerId } from "#app/domain/ids.ts";
import { db } from "#app/platform/db.server.ts";
import { action as addAction } from "#app/routes/staff/partners/partner-add.tsx";
import { action as editAction } from "#app/routes/staff/partners/partner-edit.tsx";
import { action as standingAction } from "#app/routes/staff/partners/partner-standing.tsx";
import { loader as listLoader } from "#app/routes/staff/partners/partners.tsx";
import { loader as exportLoader } from "#app/routes/staff/partners/partners-export.ts";
import { anAccount, requestBy, sessionCookieOf } from "#tests/factories/access.ts";
import { aPartner, aRegion, aTier } from "#tests/factories/partners.ts";
import { callRoute } from "#tests/support/call-route.ts";

let cookie: string;

beforeEach(async () => {
  cookie = await sessionCookieOf(await anAccount({ role: "channel_manager" }));
});

function post(path: string, fields: Record<string, string>): Request {
  const headers = { Cookie: cookie, "Accept-Language": "en" };
  return new Request(new URL(path, "http://portal.test"), {
    method: "POST",
    headers,
    body: new URLSearchParams(fields),
  });
}

const typed = {
  name: "Hammer & Sons",
  code: "ham-1",
  currency: "GBP",
  country: "United Kingdom",
  tierId: "",
  email: "",
};

describe("the form of a dealer", () => {
  test("adds one with what was chosen; what was left empty is none", async () => {
    const tierId = await aTier();
    const fields = { ...typed, tierId, backorderAllowed: "on" };
    const answer = await callRoute(addAction, { request: post("/staff/partners/add", fields), params: {} });
    expect(answer).toMatchObject({ status: 302, location: expect.stringMatching(/^\/staff\/partners\/par_/) });
    expect(await db.partner.findUnique({ where: { code: "HAM-1" } })).toMatchObject({
      country: "GB",
      tierId,
      regionId: null,
      email: null,
      backorderAllowed: true,
      stockDisplay: null,
    });
  });

  test.each([
    ["a code with spaces", { code: "HAM 1" }, 400],
    ["a currency nobody has", { currency: "XXX" }, 400],
    ["no name", { name: " " }, 400],
    ["a tier that is no tier", { tierId: "par_01K0000000000000000000000A" }, 400],
    ["a tier that does not exist", { tierId: "tie_01K0000000000000000000000A" }, 400],
    ["an e-mail that is none", { email: "hammer" }, 400],
  ])("refuses %s and adds nobody", async (_, wrong, status) => {
    const request = post("/staff/partners/add", { ...typed, ...wrong });
    expect((await callRoute(addAction, { request, params: {} })).status).toBe(status);
    expect(await db.partner.count()).toBe(0);
  });

  test("says so where the code is taken or someone else was faster", async () => {
    const { partnerId } = await aPartner({ code: "HAM-1" });
    const add = await callRoute(addAction, { request: post("/staff/partners/add", typed), params: {} });
    expect(add).toMatchObject({ status: 409, body: expect.stringContaining("already in use") });

    const params = { partnerId };
    const edit = () => callRoute(editAction, { request: post("/edit", { ...typed, version: "1" }), params });
    expect((await edit()).status).toBe(302);
    await db.partner.update({ where: { id: partnerId }, data: { name: "Changed by hand" } });
    expect(await edit()).toMatchObject({ status: 409, body: expect.stringContaining("Someone changed this") });
  });
});

test("a standing changes with a reason, and only along its table", async () => {
  const { partnerId } = await aPartner();
  const move = (fields: Record<string, string>) =>
    callRoute(standingAction, { request: post("/standing", fields), params: { partnerId } });
  expect((await move({ to: "blocked", reason: "" })).status).toBe(400);
  expect((await move({ to: "terminated", reason: "Closed" })).status).toBe(409);
  expect((await move({ to: "blocked", reason: "Papers missing" })).status).toBe(302);
  expect(await db.partner.findUnique({ where: { id: partnerId } })).toMatchObject({ standing: "blocked" });
});

describe("the list of dealers", () => {
  async function listed(query: string): Promise<string[]> {
    const request = requestBy(cookie, `/staff/partners${query}`);
    const answer = await callRoute(listLoader, { request, params: {} });
    return (JSON.parse(answer.body) as { rows: { name: string }[] }).rows.map(({ name }) => name);
  }

  test("is searched, narrowed and sorted, and its file has the same", async () => {
    const [tierId, regionId] = [await aTier({ code: "GOLD" }), await aRegion()];
    await aPartner({ name: "Adler", code: "D-3", tierId, country: "DE" });
    await aPartner({ name: "Brennan", code: "D-2", tierId, regionId, standing: "blocked" });
    await aPartner({ name: "Cork 100%", code: "D-1" });

    expect(await listed("")).toEqual(["Adler", "Brennan", "Cork 100%"]);
    expect(await listed("?sort=-name")).toEqual(["Cork 100%", "Brennan", "Adler"]);
    expect(await listed("?q=d-2")).toEqual(["Brennan"]);
    expect(await listed(`?tier=${tierId}&standing=active`)).toEqual(["Adler"]);
    expect(await listed(`?region=${regionId}`)).toEqual(["Brennan"]);

    const request = requestBy(cookie, `/staff/partners.csv?tier=${tierId}&sort=-name`);
    const { body } = await callRoute(exportLoader, { request, params: {} });
    const rows = body
      .trim()
      .split("\r\n")
      .map((line) => line.split(","));
    expect(rows.slice(1).map((row) => [row[0], row[1], row[2], row[5]])).toEqual([
      ["D-2", "Brennan", "Blocked", "United Kingdom"],
      ["D-3", "Adler", "Active", "Germany"],
    ]);
  });
});

test("a formula in a name is harmless in the file", async () => {
  await aPartner({ name: '=HYPERLINK("http://evil.test")', code: "EVIL" as PartnerId });
  const { body } = await callRoute(exportLoader, { request: requestBy(cookie, "/staff/partners.csv"), params: {} });
  expect(body).toContain("'=HYPERLINK");
});
