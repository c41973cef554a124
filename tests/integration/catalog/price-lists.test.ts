import { describe, expect, test } from "vitest";

import { copyPriceList } from "#app/domain/catalog/copy-price-list.server.ts";
import { createPriceList } from "#app/domain/catalog/create-price-list.server.ts";
import { editPriceList } from "#app/domain/catalog/edit-price-list.server.ts";
import { grantContractPrice } from "#app/domain/catalog/grant-contract-price.server.ts";
import { pricesFor } from "#app/domain/catalog/pricing.server.ts";
import { retirePriceList } from "#app/domain/catalog/retire-price-list.server.ts";
import { setPrices } from "#app/domain/catalog/set-prices.server.ts";
import { newId, type PartnerId, type PriceListId, type Sku } from "#app/domain/ids.ts";
import { getPartnerTerms } from "#app/domain/partners/queries.server.ts";
import { type Day, parseDay } from "#app/platform/dates.ts";
import { db } from "#app/platform/db.server.ts";
import { aCategory, aPriceList, aProduct, discount, sku, unitPrice } from "#tests/factories/catalog.ts";
import { aPartner, aRegion, aTier, staffActor } from "#tests/factories/partners.ts";
import { countQueries } from "#tests/support/count-queries.ts";

const finance = staffActor("finance");
const today = "2026-03-15" as Day;

async function priceOf(partnerId: PartnerId, text: string, quantity = 1, day = today): Promise<number | string> {
  const terms = await getPartnerTerms(partnerId);
  const resolution = (await pricesFor(terms, [{ sku: sku(text), quantity }], day)).get(sku(text));
  if (!resolution) return "absent";
  return resolution.ok ? resolution.unit.minor : resolution.why;
}

async function rowsOf(priceListId: PriceListId): Promise<(number | null)[]> {
  const rows = await db.price.findMany({
    where: { priceListId },
    orderBy: [{ target: "asc" }, { minQuantity: "asc" }],
  });
  return rows.map(({ unitMinor }) => (unitMinor === null ? null : Number(unitMinor)));
}

describe("what a partner pays", () => {
  test("comes from the lists for everyone, its region, its tier and itself, and from nobody else's", async () => {
    await aProduct({ skus: ["KW-1"] });
    const [tierId, regionId] = [await aTier(), await aRegion()];
    const { partnerId } = await aPartner({ tierId, regionId });
    const { partnerId: stranger } = await aPartner();
    await aPriceList({ level: "partner", audienceId: stranger, rows: [unitPrice("KW-1", 1)] });
    await aPriceList({ level: "tier", audienceId: await aTier(), rows: [unitPrice("KW-1", 2)] });
    expect(await priceOf(partnerId, "KW-1")).toBe("no-price");
    await aPriceList({ rows: [unitPrice("KW-1", 1_000)] });
    expect(await priceOf(partnerId, "KW-1")).toBe(1_000);
    await aPriceList({ level: "region", audienceId: regionId, rows: [unitPrice("KW-1", 950)] });
    expect(await priceOf(partnerId, "KW-1")).toBe(950);
    await aPriceList({ level: "tier", audienceId: tierId, rows: [unitPrice("KW-1", 970)] });
    expect(await priceOf(partnerId, "KW-1")).toBe(970);
    await aPriceList({ level: "partner", audienceId: partnerId, rows: [unitPrice("KW-1", 990)] });
    expect(await priceOf(partnerId, "KW-1")).toBe(990);
  });

  test("a discount on a category reaches the products below it; a nearer one wins", async () => {
    const tools = await aCategory();
    const hammers = await aCategory({ parentId: tools });
    await aProduct({ skus: ["KW-1"], categoryId: hammers });
    const tierId = await aTier();
    const { partnerId } = await aPartner({ tierId });
    await aPriceList({ rows: [unitPrice("KW-1", 1_000)] });
    const list = await aPriceList({ level: "tier", audienceId: tierId, rows: [discount("category", tools, 1_000)] });
    expect(await priceOf(partnerId, "KW-1")).toBe(900);
    await setPrices(finance, { priceListId: list, version: 2, set: [discount("category", hammers, 500)] });
    expect(await priceOf(partnerId, "KW-1")).toBe(950);
  });

  test("a list holds on its days, in its currency, and until it is retired", async () => {
    await aProduct({ skus: ["KW-1"] });
    const { partnerId } = await aPartner();
    const list = await aPriceList({ startsOn: "2026-03-01", endsOn: "2026-03-31", rows: [unitPrice("KW-1", 500)] });
    await aPriceList({ currency: "EUR", rows: [unitPrice("KW-1", 400)] });
    expect(await priceOf(partnerId, "KW-1", 1, "2026-03-31" as Day)).toBe(500);
    expect(await priceOf(partnerId, "KW-1", 1, "2026-04-01" as Day)).toBe("no-price");
    await retirePriceList(finance, { priceListId: list });
    expect(await priceOf(partnerId, "KW-1")).toBe("no-price");
  });

  test("takes the same number of queries for ten articles as for a hundred", async () => {
    const skus = Array.from({ length: 100 }, (_, at) => `KW-${at}`);
    await aProduct({ skus });
    await aPriceList({ rows: skus.map((text) => unitPrice(text, 100)) });
    const terms = await getPartnerTerms((await aPartner()).partnerId);
    const asking = (count: number) =>
      countQueries(() =>
        pricesFor(
          terms,
          skus.slice(0, count).map((text) => ({ sku: text as Sku, quantity: 1 })),
          today,
        ),
      );
    expect(await asking(100)).toBe(await asking(10));
  });
});

describe("a price list", () => {
  test("is refused for an audience that does not exist, a taken code, and days in the wrong order", async () => {
    await aPriceList({ code: "LIST" });
    await expect(aPriceList({ code: "LIST" })).rejects.toMatchObject({ code: "code-taken" });
    await expect(aPriceList({ level: "tier", audienceId: newId("tie") })).rejects.toMatchObject({ code: "not-found" });
    await expect(aPriceList({ startsOn: "2026-02-01", endsOn: "2026-01-01" })).rejects.toMatchObject({
      code: "price-list-invalid",
    });
  });

  test("is finance's to edit, not marketing's", async () => {
    const facts = { code: "X", name: "X", currency: "GBP", level: "default", audienceId: "*", priority: 0 } as const;
    const list = { ...facts, startsOn: null, endsOn: null };
    await expect(createPriceList(staffActor("marketing"), list)).rejects.toMatchObject({ code: "not-permitted" });
  });

  test("keeps the first of two edits made at once", async () => {
    const priceListId = await aPriceList();
    const edits = ["One", "Two"].map((name) =>
      editPriceList(finance, { priceListId, version: 1, name, priority: 0, startsOn: null, endsOn: null }),
    );
    const settled = await Promise.allSettled(edits);
    expect(settled.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  test("takes all rows or none, and the audit says what each was and is", async () => {
    await aProduct({ skus: ["KW-1", "KW-2"] });
    const priceListId = await aPriceList({ rows: [unitPrice("KW-1", 500)] });
    const set = [unitPrice("KW-1", 450), unitPrice("KW-2", 300), unitPrice("KW-2", 280, 10)];
    await expect(
      setPrices(finance, { priceListId, version: 2, set: [...set, unitPrice("UNKNOWN", 1)] }),
    ).rejects.toMatchObject({ code: "price-list-invalid", facts: { targets: ["UNKNOWN"] } });
    expect(await rowsOf(priceListId)).toEqual([500]);

    expect(await setPrices(finance, { priceListId, version: 2, set })).toEqual({ created: 2, updated: 1, removed: 0 });
    expect(await rowsOf(priceListId)).toEqual([450, 300, 280]);
    const entry = await db.auditEntry.findFirst({ where: { subjectId: priceListId }, orderBy: { id: "desc" } });
    expect(entry).toMatchObject({
      before: { rows: [{ unitMinor: 500 }] },
      after: { rows: [{ unitMinor: 450 }, {}, {}] },
    });

    const remove = [unitPrice("KW-2", 0, 10)];
    expect(await setPrices(finance, { priceListId, version: 3, set: [], remove })).toMatchObject({ removed: 1 });
  });

  test("takes no price of zero, and no discount where the default list is what discounts are taken from", async () => {
    await aProduct({ skus: ["KW-1"] });
    const priceListId = await aPriceList();
    for (const row of [unitPrice("KW-1", 0), discount("all", "*", 500)])
      await expect(setPrices(finance, { priceListId, version: 1, set: [row] })).rejects.toMatchObject({
        code: "price-list-invalid",
      });
  });

  test("is copied with its prices raised and rounded half-up", async () => {
    await aProduct({ skus: ["KW-1", "KW-2"] });
    const priceListId = await aPriceList({ rows: [unitPrice("KW-1", 1_000), unitPrice("KW-2", 15)] });
    const copy = { priceListId, code: "NEXT", name: "Next year", startsOn: parseDay("2027-01-01"), changeBp: 300 };
    expect(await rowsOf(await copyPriceList(finance, copy))).toEqual([1_030, 15]);
  });
});

describe("a contract price", () => {
  test("stands above every list, for its partner only", async () => {
    await aProduct({ skus: ["KW-1"] });
    await aPriceList({ rows: [unitPrice("KW-1", 1_000)] });
    const [{ partnerId }, other] = [await aPartner(), await aPartner()];
    const grant = { partnerId, startsOn: null, endsOn: null, row: unitPrice("KW-1", 700) };
    await grantContractPrice(finance, grant);
    expect(await priceOf(partnerId, "KW-1")).toBe(700);
    expect(await priceOf(other.partnerId, "KW-1")).toBe(1_000);
  });

  test("two at once stand in one list", async () => {
    await aProduct({ skus: ["KW-1", "KW-2"] });
    const { partnerId } = await aPartner();
    const days = { partnerId, startsOn: null, endsOn: null };
    await Promise.all(
      ["KW-1", "KW-2"].map((text) => grantContractPrice(finance, { ...days, row: unitPrice(text, 700) })),
    );
    expect(await db.priceList.count()).toBe(1);
    expect(await db.price.count()).toBe(2);
  });

  test("for an unknown partner or article is refused", async () => {
    const days = { startsOn: null, endsOn: null };
    const unknown = { partnerId: newId("par"), ...days, row: unitPrice("KW-1", 700) };
    await expect(grantContractPrice(finance, unknown)).rejects.toMatchObject({ code: "not-found" });
    const { partnerId } = await aPartner();
    await expect(
      grantContractPrice(finance, { partnerId, ...days, row: unitPrice("NOTHING", 700) }),
    ).rejects.toMatchObject({ code: "price-list-invalid" });
    expect(await db.priceList.count()).toBe(0);
  });
});
