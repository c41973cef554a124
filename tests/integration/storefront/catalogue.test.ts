import { beforeEach, describe, expect, test } from "vitest";

import type { PartnerActor } from "#app/domain/access/actor.ts";
import { createAttribute } from "#app/domain/catalog/manage-attributes.server.ts";
import type { PartnerId } from "#app/domain/ids.ts";
import type { StockDisplay } from "#app/domain/partners/partner-terms.ts";
import { getPartnerTerms } from "#app/domain/partners/queries.server.ts";
import { readCatalogueFilter } from "#app/domain/storefront/catalogue-filter.ts";
import { type CataloguePage, getCatalogue } from "#app/domain/storefront/catalogue-queries.server.ts";
import { getOfferedProduct } from "#app/domain/storefront/product-queries.server.ts";
import { suggestArticles } from "#app/domain/storefront/search-queries.server.ts";
import {
  aCategory,
  anAssortment,
  aPriceList,
  aProduct,
  attributeValue,
  grantedTo,
  sku,
  unitPrice,
  variantFacts,
} from "#tests/factories/catalog.ts";
import { aWarehouse, incomingOf, stockOf } from "#tests/factories/inventory.ts";
import { aPartner, memberActor, staffActor } from "#tests/factories/partners.ts";
import { countQueries } from "#tests/support/count-queries.ts";

let dealer: PartnerActor;

beforeEach(async () => {
  dealer = await aDealer();
});

async function aDealer(stockDisplay: StockDisplay = "exact"): Promise<PartnerActor> {
  return memberActor((await aPartner({ stockDisplay })).partnerId, "buyer");
}

async function browse(
  query = "",
  actor: PartnerActor = dealer,
  { page = 1, pageSize = 25 } = {},
): Promise<CataloguePage> {
  const filter = readCatalogueFilter(new URLSearchParams(query));
  const terms = await getPartnerTerms(actor.partnerId);
  return getCatalogue(actor, terms, { filter, page: { page, pageSize }, locale: "en" });
}

function skusOf({ result }: CataloguePage): string[] {
  return result.view === "list"
    ? result.page.rows.map(({ sku }) => sku)
    : result.page.rows.flatMap(({ offers }) => offers.map(({ sku }) => sku));
}

describe("the catalogue", () => {
  test("shows price, list price, breaks and stock of what the partner may buy", async () => {
    await anAssortment();
    await aProduct({ nameEn: "Hammer", skus: ["KW-1"] });
    await aPriceList({ rows: [unitPrice("KW-1", 1_000), unitPrice("KW-1", 900, 10)] });
    await aPriceList({ level: "partner", audienceId: dealer.partnerId, rows: [unitPrice("KW-1", 950)] });
    await stockOf(sku("KW-1"), 7, { warehouseId: await aWarehouse() });
    const { result } = await browse();
    expect(result.page.rows).toMatchObject([
      {
        sku: "KW-1",
        name: { en: "Hammer" },
        price: {
          unit: { minor: 950, currency: "GBP" },
          listUnit: { minor: 1_000 },
          breaks: [{ minQuantity: 1, unit: { minor: 950 } }],
          reason: { level: "partner" },
        },
        stock: { kind: "exact", quantity: 7 },
        promise: { kind: "split", now: 1 },
      },
    ]);
  });

  test("an article without a price is shown and cannot be ordered", async () => {
    await anAssortment();
    await aProduct({ skus: ["KW-1"] });
    expect((await browse()).result.page.rows).toMatchObject([{ sku: "KW-1", price: null }]);
  });

  test("what may not be bought is absent from list, counts, facets, product page and suggestions", async () => {
    await createAttribute(staffActor("marketing"), { code: "colour", ...attribute });
    const [shown, hidden] = [await aCategory({ code: "SHOWN" }), await aCategory({ code: "HIDDEN" })];
    const coloured = (text: string, colour: string) =>
      variantFacts({ sku: text, attributes: [attributeValue("colour", colour)] });
    const variants = [coloured("PUBLIC-1", "red"), coloured("PUBLIC-2", "blue"), coloured("SECRET-1", "black")];
    const { productId: open } = await aProduct({ nameEn: "Hammer", categoryId: shown, variants });
    const { productId: secret } = await aProduct({
      nameEn: "Hammer of others",
      categoryId: hidden,
      variants: [coloured("SECRET-2", "green")],
    });
    await anAssortment({
      rules: [
        { effect: "include", scope: "category", target: shown },
        { effect: "exclude", scope: "sku", target: "SECRET-1" },
      ],
    });
    await anAssortment({ grants: [grantedTo((await aPartner()).partnerId)] });

    const page = await browse("q=hammer");
    expect(skusOf(page)).toEqual(["PUBLIC-1", "PUBLIC-2"]);
    expect(page).toMatchObject({ articles: 2, products: 1 });
    expect(page.categories.map(({ code, count }) => [code, count])).toEqual([["SHOWN", 2]]);
    expect(page.facets.flatMap(({ values }) => values.map(({ value }) => value))).toEqual(["blue", "red"]);
    expect(skusOf(await browse("q=secret"))).toEqual([]);

    const terms = await getPartnerTerms(dealer.partnerId);
    await expect(getOfferedProduct(dealer, terms, secret)).rejects.toMatchObject({ code: "not-found" });
    const product = await getOfferedProduct(dealer, terms, open);
    expect(product.articles.map(({ sku }) => sku)).toEqual(["PUBLIC-1", "PUBLIC-2"]);
    expect(JSON.stringify(product)).not.toContain("SECRET");
    expect(await suggestArticles(dealer, terms, { text: "secret", limit: 10 })).toEqual([]);
  });

  test("narrows by category with its descendants, attributes and stock; counts say what each would leave", async () => {
    await createAttribute(staffActor("marketing"), { code: "size", ...attribute });
    await anAssortment();
    const tools = await aCategory({ code: "TOOLS" });
    const hammers = await aCategory({ code: "HAMMERS", parentId: tools });
    const sized = (text: string, size: string) =>
      variantFacts({ sku: text, attributes: [attributeValue("size", size)] });
    await aProduct({ nameEn: "A", categoryId: hammers, variants: [sized("H-8", "8"), sized("H-16", "16")] });
    await aProduct({ nameEn: "B", categoryId: tools, variants: [sized("T-16", "16")] });
    await aProduct({ nameEn: "C", variants: [sized("L-8", "8")] });
    await stockOf(sku("H-16"), 5, { warehouseId: await aWarehouse() });

    expect(skusOf(await browse("category=TOOLS"))).toEqual(["H-8", "H-16", "T-16"]);
    expect(skusOf(await browse("category=HAMMERS"))).toEqual(["H-8", "H-16"]);
    expect(skusOf(await browse("category=NOTHING"))).toEqual([]);
    expect(skusOf(await browse("stock=now"))).toEqual(["H-16"]);
    expect(skusOf(await browse("attr.size=8"))).toEqual(["H-8", "L-8"]);
    expect(skusOf(await browse("attr.size=8&attr.size=16"))).toEqual(["H-8", "H-16", "T-16", "L-8"]);

    const page = await browse("category=HAMMERS&attr.size=16");
    expect(skusOf(page)).toEqual(["H-16"]);
    expect(page.facets[0]?.values.map(({ value, count, chosen }) => [value, count, chosen])).toEqual([
      ["8", 1, false],
      ["16", 1, true],
    ]);
    expect(page.categories).toMatchObject([{ code: "TOOLS", count: 2, children: [{ code: "HAMMERS", count: 1 }] }]);
    expect(page.trail.map(({ code }) => code)).toEqual(["TOOLS", "HAMMERS"]);
  });

  test("as pictures shows a product once, with those of its articles that match", async () => {
    await anAssortment();
    await aProduct({ nameEn: "Hammer", skus: ["H-1", "H-2", "H-3"] });
    await aProduct({ nameEn: "Saw", skus: ["S-1"] });
    const page = await browse("view=grid");
    expect(page.result).toMatchObject({
      view: "grid",
      page: { total: 2, rows: [{ name: { en: "Hammer" } }, { name: { en: "Saw" } }] },
    });
    expect(skusOf(await browse("view=grid&q=H-2"))).toEqual(["H-2"]);
  });

  test("is read in the same number of queries for ten rows as for a hundred", async () => {
    await anAssortment();
    const skus = Array.from({ length: 100 }, (_, at) => `KW-${at}`);
    await aProduct({ skus });
    for (const query of ["", "view=grid", "q=KW"]) {
      const ten = await countQueries(() => browse(query, dealer, { pageSize: 10 }));
      // One more, since the brand's settings are read anew every few seconds.
      expect(await countQueries(() => browse(query, dealer, { pageSize: 100 }))).toBeLessThanOrEqual(ten + 1);
    }
  });

  test("is closed to those without the permission to browse", async () => {
    const suspended = { ...dealer, permissions: new Set<never>() };
    await expect(browse("", suspended)).rejects.toMatchObject({ code: "not-permitted" });
  });
});

describe("stock leaves the server only as far as the policy says", () => {
  test.each([
    ["band", { kind: "band", from: 10, to: 49 }],
    ["yes_no", { kind: "yes_no", inStock: true }],
  ] as const)("%s", async (display, shown) => {
    await anAssortment();
    const { productId } = await aProduct({ skus: ["KW-1"] });
    const warehouseId = await aWarehouse();
    await stockOf(sku("KW-1"), 37, { warehouseId });
    await incomingOf(sku("KW-1"), 4_711, { warehouseId, dueOn: "2099-01-01" });
    const actor = await aDealer(display);
    const terms = await getPartnerTerms(actor.partnerId as PartnerId);
    const page = await browse("", actor);
    expect(page.result.page.rows).toMatchObject([{ stock: shown }]);
    const everything = JSON.stringify([page, await getOfferedProduct(actor, terms, productId)]);
    expect(everything).not.toMatch(/37|4711|warehouse|available/i);
  });
});

const attribute = { nameEn: "Colour", nameZhCn: null, nameZhTw: null, unit: null, filterable: true, position: 0 };
