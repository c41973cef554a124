import { describe, expect, test } from "vitest";
import { newId } from "#app/domain/ids.ts";
import { createPartner } from "#app/domain/partners/create-partner.server.ts";
import { editPartner } from "#app/domain/partners/edit-partner.server.ts";
import { importPartners } from "#app/domain/partners/import-partners.server.ts";
import { addRegion, editRegion } from "#app/domain/partners/manage-regions.server.ts";
import { addTier, editTier } from "#app/domain/partners/manage-tiers.server.ts";
import { getPartnerTerms } from "#app/domain/partners/queries.server.ts";
import { activatePartner, setStanding } from "#app/domain/partners/set-standing.server.ts";
import type { Day } from "#app/platform/dates.ts";
import { db, inTransaction } from "#app/platform/db.server.ts";
import { aPartner, aRegion, aTier, memberActor, staffActor } from "#tests/factories/partners.ts";

const now = new Date("2026-11-22T10:00:00Z");
const manager = staffActor("channel_manager");

const facts = {
  name: "Hammer & Sons",
  email: null,
  country: "GB",
  tierId: null,
  regionId: null,
  warehouseId: null,
  accountManagerId: null,
  stockDisplay: null,
  backorderAllowed: true,
};

describe("a partner", () => {
  test("begins by being onboarded, and its code is its own", async () => {
    const tierId = await aTier({ rank: 2, stockDisplay: "exact" });
    const partnerId = await createPartner(manager, { ...facts, tierId, code: "HAM-1", currency: "EUR" }, now);
    expect(await getPartnerTerms(partnerId)).toMatchObject({
      code: "HAM-1",
      standing: "onboarding",
      currency: "EUR",
      tierRank: 2,
      stockDisplay: "exact",
    });
    const again = createPartner(manager, { ...facts, code: "ham-1", currency: "EUR" }, now);
    await expect(again).rejects.toMatchObject({ code: "code-taken" });
  });

  test("is created and edited by those who keep partners, with things that exist", async () => {
    const { partnerId } = await aPartner();
    for (const actor of [staffActor("order_desk"), staffActor("finance"), memberActor(partnerId)]) {
      await expect(createPartner(actor, { ...facts, code: "X", currency: "GBP" }, now)).rejects.toMatchObject({
        status: 403,
      });
      await expect(editPartner(actor, { partnerId, version: 1, facts }, now)).rejects.toMatchObject({ status: 403 });
    }
    const wrong = { ...facts, tierId: newId("tie") };
    await expect(editPartner(manager, { partnerId, version: 1, facts: wrong }, now)).rejects.toMatchObject({
      status: 400,
    });
    const unknown = { partnerId: newId("par"), version: 1, facts };
    await expect(editPartner(manager, unknown, now)).rejects.toMatchObject({ code: "not-found" });
  });

  test("two people edit it at once: the second is told, and the audit has what the first changed", async () => {
    const { partnerId } = await aPartner({ name: "Old name" });
    await editPartner(manager, { partnerId, version: 1, facts }, now);
    const late = editPartner(manager, { partnerId, version: 1, facts: { ...facts, name: "Other name" } }, now);
    await expect(late).rejects.toMatchObject({ code: "changed-meanwhile" });
    expect(await db.auditEntry.findMany({ select: { action: true, before: true, after: true } })).toEqual([
      { action: "partner.edited", before: { name: "Old name" }, after: { name: "Hammer & Sons" } },
    ]);
  });
});

describe("its standing", () => {
  test("moves with a reason, in the audit and as an event", async () => {
    const { partnerId } = await aPartner();
    await setStanding(manager, { partnerId, to: "blocked", reason: "Papers missing" }, now);
    expect(await db.partner.findUnique({ where: { id: partnerId } })).toMatchObject({
      standing: "blocked",
      standingReason: "Papers missing",
    });
    expect(await db.outboxEvent.findFirst()).toMatchObject({
      name: "partner.standing-changed",
      payload: { partnerId, from: "active", to: "blocked" },
    });
  });

  test("does not leave its table", async () => {
    const { partnerId } = await aPartner({ standing: "terminated" });
    const back = setStanding(manager, { partnerId, to: "active", reason: "Please" }, now);
    await expect(back).rejects.toMatchObject({ code: "standing-not-allowed", facts: { from: "terminated" } });
  });

  test("two people at once: one wins, the other is told", async () => {
    const { partnerId } = await aPartner();
    const outcomes = await Promise.allSettled(
      (["blocked", "suspended"] as const).map((to) => setStanding(manager, { partnerId, to, reason: "Why" }, now)),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.outboxEvent.count()).toBe(1);
  });

  test("becomes active with the first shipment, once", async () => {
    const { partnerId } = await aPartner({ standing: "onboarding" });
    const shipped = () => inTransaction((tx) => activatePartner(tx, staffActor("order_desk"), { partnerId }, now));
    await shipped();
    await shipped();
    expect((await getPartnerTerms(partnerId)).standing).toBe("active");
    expect(await db.outboxEvent.count()).toBe(1);
  });

  test("is not for everyone to move", async () => {
    const { partnerId } = await aPartner();
    for (const actor of [staffActor("sales"), memberActor(partnerId)]) {
      const blocking = setStanding(actor, { partnerId, to: "blocked", reason: "Why" }, now);
      await expect(blocking).rejects.toMatchObject({ status: 403 });
    }
  });
});

describe("an import of partners", () => {
  const row = { country: "GB", firstOrderedOn: "2011-01-18" as Day, name: null, email: null };
  const take = (rows: Parameters<typeof importPartners>[1]) =>
    inTransaction((tx) => importPartners(tx, rows, { currency: "GBP" }, now));

  test("creates what is new, changes what differs, leaves the rest", async () => {
    expect(
      await take([
        { ...row, code: "12346" },
        { ...row, code: "12347" },
      ]),
    ).toEqual(["created", "created"]);
    expect(
      await take([
        { ...row, code: "12346" },
        { ...row, code: "12347", country: "IS" },
        { ...row, code: "12348" },
      ]),
    ).toEqual(["unchanged", "updated", "created"]);
    expect(await db.partner.findUnique({ where: { code: "12346" } })).toMatchObject({
      name: "Dealer 12346",
      standing: "active",
      currency: "GBP",
      firstOrderedOn: new Date("2011-01-18T00:00:00Z"),
    });
  });

  test("keeps names and the earliest first order, and a partner that never ordered is being onboarded", async () => {
    await take([{ ...row, code: "1", name: "Hammer & Sons" }]);
    await take([{ ...row, code: "1", firstOrderedOn: "2011-06-01" as Day }]);
    expect(await db.partner.findUnique({ where: { code: "1" } })).toMatchObject({
      name: "Hammer & Sons",
      firstOrderedOn: new Date("2011-01-18T00:00:00Z"),
    });
    await take([{ ...row, code: "2", firstOrderedOn: null }]);
    expect(await db.partner.findUnique({ where: { code: "2" } })).toMatchObject({ standing: "onboarding" });
  });
});

test("tiers and regions have codes of their own and are kept by those who keep partners", async () => {
  const tier = {
    code: "GOLD",
    nameEn: "Gold",
    nameZhCn: "金牌",
    nameZhTw: null,
    rank: 1,
    stockDisplay: "exact" as const,
  };
  const tierId = await addTier(manager, tier, now);
  await expect(addTier(manager, tier, now)).rejects.toMatchObject({ code: "code-taken" });
  await editTier(manager, { tierId, ...tier, rank: 3 }, now);
  expect(await db.tier.findUnique({ where: { id: tierId } })).toMatchObject({ rank: 3 });
  await expect(addTier(staffActor("sales"), tier, now)).rejects.toMatchObject({ status: 403 });

  const region = { code: "NORTH", nameEn: "North", nameZhCn: null, nameZhTw: null, position: 1 };
  const regionId = await addRegion(manager, region, now);
  await expect(editRegion(manager, { regionId, ...region, code: "NORTH" }, now)).resolves.toBeUndefined();
  const other = await aRegion();
  const renamed = editRegion(manager, { regionId: other, ...region }, now);
  await expect(renamed).rejects.toMatchObject({ code: "code-taken" });
  await expect(addRegion(staffActor("sales"), region, now)).rejects.toMatchObject({ status: 403 });
});
