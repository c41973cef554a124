import { describe, expect, test } from "vitest";

import { importPrices } from "#app/domain/catalog/import-prices.server.ts";
import { importProducts } from "#app/domain/catalog/import-products.server.ts";
import type { PriceRow } from "#app/domain/catalog/price-list.ts";
import type { ProductRow } from "#app/domain/catalog/product-import.ts";
import type { PriceListId } from "#app/domain/ids.ts";
import { db, inTransaction } from "#app/platform/db.server.ts";
import { aPriceList, aProduct, discount, sku, unitPrice } from "#tests/factories/catalog.ts";
import { countQueries } from "#tests/support/count-queries.ts";

const now = new Date("2026-03-15T10:00:00Z");

async function importing(...rows: readonly (Omit<ProductRow, "sku"> & { sku: string })[]): Promise<string[]> {
  const parsed = rows.map((row) => ({ ...row, sku: sku(row.sku) }));
  const outcomes = await inTransaction((tx) => importProducts(tx, parsed, now));
  return outcomes.map((one) => (one.outcome === "rejected" ? one.reason : one.outcome));
}

async function pricing(priceListId: PriceListId, ...rows: readonly PriceRow[]): Promise<string[]> {
  const outcomes = await inTransaction((tx) => importPrices(tx, { priceListId, rows }, now));
  return outcomes.map((one) => (one.outcome === "rejected" ? one.reason : one.outcome));
}

describe("a file of products", () => {
  test("brings new articles on sale to everyone, and again changes nothing", async () => {
    const rows = [
      { sku: "10002", nameEn: "Inflatable globe", categoryCode: "TOYS" },
      { sku: "10080", nameEn: "Cactus", minQuantity: 12, quantityMultiple: 12 },
    ];
    expect(await importing(...rows)).toEqual(["created", "created"]);
    expect(await importing(...rows)).toEqual(["unchanged", "unchanged"]);
    expect(await db.product.findMany({ orderBy: { code: "asc" }, include: { category: true } })).toMatchObject([
      { code: "10002", status: "active", version: 1, category: { code: "TOYS" } },
      { code: "10080", status: "active", version: 1, category: null },
    ]);
    expect(await db.assortment.findMany({ include: { items: true, grants: true } })).toMatchObject([
      { items: [{ scope: "all" }], grants: [{ audience: "everyone" }] },
    ]);
  });

  test("changes what differs and keeps what it does not speak of", async () => {
    await importing({ sku: "A", nameEn: "Axe", nameZhCn: "斧", packSize: 6 });
    expect(await importing({ sku: "A", nameEn: "Axe, large" })).toEqual(["updated"]);
    expect(await importing({ sku: "A", nameZhCn: null })).toEqual(["updated"]);
    expect(await db.variant.findUnique({ where: { sku: "A" }, include: { product: true } })).toMatchObject({
      packSize: 6,
      product: { nameEn: "Axe, large", nameZhCn: null },
    });
  });

  test("makes articles of one product code variants of it, found by their own words", async () => {
    const sizes = [
      { sku: "H-16", productCode: "HAMMER", nameEn: "Claw hammer", labelEn: "16 oz" },
      { sku: "H-20", productCode: "HAMMER", labelEn: "20 oz" },
    ];
    expect(await importing(...sizes)).toEqual(["created", "created"]);
    const found = await db.variant.findMany({ orderBy: { sku: "asc" }, include: { product: true } });
    expect(found.map(({ product }) => product.code)).toEqual(["HAMMER", "HAMMER"]);
    expect(found[1]?.searchTerms.split(" ")).toEqual(expect.arrayContaining(["xw20", "xwclaw"]));
    expect(found[1]?.searchTerms.split(" ")).not.toContain("xw16");
  });

  test("a renamed product is found by its new name through every article", async () => {
    await importing({ sku: "H-16", productCode: "HAMMER", nameEn: "Hammer" }, { sku: "H-20", productCode: "HAMMER" });
    await importing({ sku: "H-16", nameEn: "Mallet" });
    for (const { searchTerms } of await db.variant.findMany()) expect(searchTerms.split(" ")).toContain("xwmallet");
  });

  test("rejects rows without a name, with an impossible rule, or of another product, and takes the rest in", async () => {
    await importing({ sku: "OLD", nameEn: "Old" });
    expect(
      await importing(
        { sku: "NAMELESS" },
        { sku: "RULE", nameEn: "Rule", minQuantity: 5, quantityMultiple: 10, maxQuantity: 8 },
        { sku: "OLD", productCode: "OTHER", nameEn: "Other" },
        { sku: "GOOD", nameEn: "Good" },
      ),
    ).toEqual(["name-missing", "quantity-rule", "sku-of-other-product", "created"]);
    expect(await db.variant.count()).toBe(2);
  });

  test("judges a SKU that stands twice as its first row left it", async () => {
    expect(
      await importing({ sku: "A", nameEn: "Axe" }, { sku: "A", nameEn: "Axe" }, { sku: "A", nameEn: "Adze" }),
    ).toEqual(["created", "unchanged", "updated"]);
    expect(await db.product.findFirst()).toMatchObject({ nameEn: "Adze" });
  });

  test("takes the same number of queries for a hundred rows as for ten", async () => {
    await importing({ sku: "FIRST", nameEn: "First" });
    const batch = (from: number, count: number) =>
      Array.from({ length: count }, (_, at) => ({ sku: `S-${from + at}`, nameEn: `Article ${at}` }));
    const ten = await countQueries(() => importing(...batch(0, 10)));
    expect(await countQueries(() => importing(...batch(100, 100)))).toBe(ten);
  });
});

describe("a file of prices", () => {
  test("adds, changes and leaves alone, row by row", async () => {
    await aProduct({ skus: ["A", "B"] });
    const list = await aPriceList();
    expect(await pricing(list, unitPrice("A", 100), unitPrice("A", 90, 10))).toEqual(["created", "created"]);
    expect(await pricing(list, unitPrice("A", 100), unitPrice("A", 80, 10), unitPrice("B", 50))).toEqual([
      "unchanged",
      "updated",
      "created",
    ]);
    expect(await db.price.count()).toBe(3);
  });

  test("rejects what is no price, and articles that do not exist", async () => {
    await aProduct({ skus: ["A"] });
    const list = await aPriceList();
    expect(await pricing(list, unitPrice("A", 0), unitPrice("X", 5), discount("sku", "A", 500))).toEqual([
      "price-invalid",
      "target-unknown",
      "discount-on-default-list",
    ]);
    expect(await db.price.count()).toBe(0);
  });

  test("takes the same number of queries for a hundred rows as for ten", async () => {
    const skus = Array.from({ length: 110 }, (_, at) => `S-${at}`);
    await importing(...skus.map((text) => ({ sku: text, nameEn: text })));
    const list = await aPriceList();
    const rows = skus.map((text) => unitPrice(text, 100));
    const ten = await countQueries(() => pricing(list, ...rows.slice(0, 10)));
    expect(await countQueries(() => pricing(list, ...rows.slice(10)))).toBe(ten);
  });
});
