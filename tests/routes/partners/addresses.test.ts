import { describe, expect, test } from "vitest";
import type { PartnerId } from "#app/domain/ids.ts";
import { addAddress } from "#app/domain/partners/manage-addresses.server.ts";
import { paths } from "#app/paths.ts";
import { db } from "#app/platform/db.server.ts";
import { action as addAction } from "#app/routes/portal/addresses/address-add.tsx";
import { action as defaultAction } from "#app/routes/portal/addresses/address-default.ts";
import { action as retireAction } from "#app/routes/portal/addresses/address-retire.ts";
import { loader as listLoader } from "#app/routes/portal/addresses/addresses.tsx";
import { anAccount, sessionCookieOf } from "#tests/factories/access.ts";
import { aPartner, staffActor } from "#tests/factories/partners.ts";
import { callRoute } from "#tests/support/call-route.ts";

const typed = {
  kind: "ship_to",
  label: "Depot",
  recipient: "Hammer & Sons",
  line1: "1 Mill Lane",
  city: "Leeds",
  country: "GB",
};

async function cookieOf(role: "owner" | "buyer", partnerId: PartnerId): Promise<string> {
  return sessionCookieOf(await anAccount({ role, partnerId }));
}

function request(cookie: string, fields?: Record<string, string>): Request {
  const url = "http://portal.test/portal/addresses";
  const headers = { Cookie: cookie };
  return fields
    ? new Request(url, { method: "POST", headers, body: new URLSearchParams(fields) })
    : new Request(url, { headers });
}

describe("a dealer's address book", () => {
  test("is kept by its owner", async () => {
    const { partnerId } = await aPartner();
    const owner = await cookieOf("owner", partnerId);
    const added = await callRoute(addAction, { request: request(owner, typed), params: {} });
    expect(added).toMatchObject({ status: 302, location: paths.portal.addresses() });
    const { id: addressId } = await db.address.findFirstOrThrow({ where: { partnerId, isDefault: true } });
    expect((await callRoute(retireAction, { request: request(owner, {}), params: { addressId } })).status).toBe(302);
    expect(await db.address.count({ where: { partnerId, status: "active" } })).toBe(0);
  });

  test("keeps what was typed where something is missing", async () => {
    const { partnerId } = await aPartner();
    const owner = await cookieOf("owner", partnerId);
    const answer = await callRoute(addAction, { request: request(owner, { ...typed, city: "" }), params: {} });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain("1 Mill Lane");
  });

  test("is read by everyone else of the dealer, who may change nothing", async () => {
    const { partnerId } = await aPartner();
    const addressId = await addAddress(staffActor(), {
      ...{ partnerId, kind: "ship_to", line2: null, province: null, postalCode: null, phone: null },
      ...{ label: "Depot", recipient: "Hammer & Sons", line1: "1 Mill Lane", city: "Leeds", country: "GB" },
    });
    const buyer = await cookieOf("buyer", partnerId);
    const list = await callRoute(listLoader, { request: request(buyer), params: {} });
    expect(JSON.parse(list.body)).toMatchObject({ shipTo: [{ label: "Depot" }], can: { keep: false } });
    for (const action of [addAction, defaultAction, retireAction]) {
      expect((await callRoute(action, { request: request(buyer, typed), params: { addressId } })).status).toBe(403);
    }
  });
});
