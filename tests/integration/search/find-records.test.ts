import { expect, test } from "vitest";

import { newId } from "#app/domain/ids.ts";
import { getPartnerTerms } from "#app/domain/partners/queries.server.ts";
import { findForPartner } from "#app/domain/search/find-for-partner.server.ts";
import { findForStaff } from "#app/domain/search/find-for-staff.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aPartner, memberActor, staffActor } from "#tests/factories/partners.ts";

test("a dealer finds the own orders by number and PO number, never another's", async () => {
  const [mine, theirs] = [await aPartner(), await aPartner()];
  await anOrder(mine.partnerId, "SO-10001", "PO-77");
  await anOrder(theirs.partnerId, "SO-10002", "PO-77");
  const terms = await getPartnerTerms(mine.partnerId);

  for (const text of ["1000", "PO-7"]) {
    const found = await findForPartner(memberActor(mine.partnerId), terms, text);
    expect(found.map(({ label }) => label)).toEqual(["SO-10001"]);
  }
});

test("staff find orders and partners of everyone", async () => {
  const partner = await aPartner({ name: "Müller Werkzeuge" });
  await anOrder(partner.partnerId, "SO-10003", null);
  expect((await findForStaff(staffActor("sales"), "müller")).map(({ kind, label }) => [kind, label])).toEqual([
    ["partner", "Müller Werkzeuge"],
  ]);
  expect((await findForStaff(staffActor("sales"), "10003")).map(({ kind }) => kind)).toEqual(["order"]);
});

test.each(["", " ", "x", "%%", "__", "'\"\\;--", "\u0000\u0000", "好".repeat(500)])(
  "a search for %j breaks nothing",
  async (text) => {
    const { partnerId } = await aPartner();
    await expect(findForPartner(memberActor(partnerId), await getPartnerTerms(partnerId), text)).resolves.toEqual([]);
    await expect(findForStaff(staffActor(), text)).resolves.toBeInstanceOf(Array);
  },
);

async function anOrder(partnerId: string, number: string, poNumber: string | null): Promise<void> {
  const now = new Date();
  await db.salesOrder.create({
    data: {
      id: newId("ord"),
      number,
      poNumber,
      partnerId,
      status: "completed",
      source: "import",
      placedByName: "",
      currency: "GBP",
      netMinor: 0,
      createdAt: now,
      updatedAt: now,
    },
  });
}
