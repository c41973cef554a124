import { describe, expect, test } from "vitest";
import { type AddressId, newId, type PartnerId } from "#app/domain/ids.ts";
import {
  addAddress,
  editAddress,
  makeDefaultAddress,
  retireAddress,
} from "#app/domain/partners/manage-addresses.server.ts";
import { listAddresses } from "#app/domain/partners/queries.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aPartner, memberActor, staffActor } from "#tests/factories/partners.ts";

const fields = {
  label: "Main store",
  recipient: "Hammer & Sons",
  line1: "1 Mill Lane",
  line2: null,
  city: "Leeds",
  province: null,
  postalCode: "LS1 1AA",
  country: "GB",
  phone: null,
};
const kind = "ship_to" as const;

async function labels(partnerId: PartnerId): Promise<string[]> {
  const addresses = await listAddresses(partnerId, kind);
  return addresses.map(({ label, isDefault }) => (isDefault ? `${label} (default)` : label));
}

describe("addresses", () => {
  test("the first of a kind is the default, another can become it, and a retired one passes it on", async () => {
    const { partnerId } = await aPartner();
    const owner = memberActor(partnerId);
    const main = await addAddress(owner, { partnerId, kind, ...fields });
    const depot = await addAddress(owner, { partnerId, kind, ...fields, label: "Depot" });
    expect(await labels(partnerId)).toEqual(["Main store (default)", "Depot"]);

    await makeDefaultAddress(owner, { partnerId, addressId: depot });
    expect(await labels(partnerId)).toEqual(["Depot (default)", "Main store"]);
    await retireAddress(owner, { partnerId, addressId: depot });
    expect(await labels(partnerId)).toEqual(["Main store (default)"]);
    await expect(retireAddress(owner, { partnerId, addressId: depot })).rejects.toMatchObject({ code: "not-found" });
    await retireAddress(owner, { partnerId, addressId: main });
    expect(await labels(partnerId)).toEqual([]);
  });

  test("two people make different ones the default at once: one is", async () => {
    const { partnerId } = await aPartner();
    const owner = memberActor(partnerId);
    const ids: AddressId[] = [];
    for (const label of ["A", "B", "C"]) ids.push(await addAddress(owner, { partnerId, kind, ...fields, label }));
    await Promise.all(ids.map((addressId) => makeDefaultAddress(owner, { partnerId, addressId })));
    expect(await db.address.count({ where: { partnerId, kind, isDefault: true } })).toBe(1);
  });

  test("an edit leaves before and after in the audit", async () => {
    const { partnerId } = await aPartner();
    const addressId = await addAddress(staffActor(), { partnerId, kind, ...fields });
    await editAddress(staffActor(), { partnerId, addressId, ...fields, city: "York" });
    expect(await db.auditEntry.findFirst({ where: { action: "address.edited" } })).toMatchObject({
      partnerId,
      before: { city: "Leeds" },
      after: { city: "York" },
    });
  });

  test("another partner's do not exist, not even under one's own id", async () => {
    const [mine, theirs] = [await aPartner(), await aPartner()];
    const owner = memberActor(mine.partnerId);
    const addressId = await addAddress(staffActor(), { partnerId: theirs.partnerId, kind, ...fields });
    for (const partnerId of [mine.partnerId, theirs.partnerId]) {
      await expect(editAddress(owner, { partnerId, addressId, ...fields })).rejects.toMatchObject({ status: 404 });
      await expect(makeDefaultAddress(owner, { partnerId, addressId })).rejects.toMatchObject({ status: 404 });
      await expect(retireAddress(owner, { partnerId, addressId })).rejects.toMatchObject({ status: 404 });
    }
    await expect(addAddress(owner, { partnerId: theirs.partnerId, kind, ...fields })).rejects.toMatchObject({
      status: 404,
    });
    await expect(addAddress(staffActor(), { partnerId: newId("par"), kind, ...fields })).rejects.toMatchObject({
      status: 404,
    });
    expect(await labels(theirs.partnerId)).toEqual(["Main store (default)"]);
  });

  test("are the owner's and the partner desk's to keep", async () => {
    const { partnerId } = await aPartner();
    for (const actor of [memberActor(partnerId, "buyer"), memberActor(partnerId, "viewer"), staffActor("sales")]) {
      await expect(addAddress(actor, { partnerId, kind, ...fields })).rejects.toMatchObject({ status: 403 });
    }
  });
});
