import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { entitlementOf } from "#app/domain/catalog/entitlement.server.ts";
import { pricesFor } from "#app/domain/catalog/pricing.server.ts";
import { toSku } from "#app/domain/ids.ts";
import { getPartnerTerms } from "#app/domain/partners/queries.server.ts";
import { dayAt } from "#app/platform/dates.ts";
import { db } from "#app/platform/db.server.ts";
import { fixture, imported, importedHistory, importedText, reasonsOf } from "#tests/factories/imports.ts";
import { aWarehouse } from "#tests/factories/inventory.ts";
import { ordersThatDoNotAddUp } from "#tests/factories/ordering.ts";

import { businessState } from "./business-state.ts";

describe("an empty portal is filled from real files", () => {
  test("products are on sale to everyone at their list price", async () => {
    const [products] = await importedHistory();
    expect(products?.counts).toEqual({ rowsRead: 5, created: 5, updated: 0, unchanged: 0, rejected: 0 });

    const partner = await db.partner.findFirstOrThrow({ where: { code: "17850" } });
    const terms = await getPartnerTerms(partner.id as never);
    expect(terms).toMatchObject({ standing: "active", currency: "GBP", name: "Dealer 17850" });
    const sku = toSku("22423")!;
    const prices = await pricesFor(terms, [{ sku, quantity: 1 }], dayAt(new Date()));
    expect(prices.get(sku)).toMatchObject({ ok: true, unit: { minor: 1275, currency: "GBP" } });
    expect(await entitlementOf(terms)).toBeTruthy();
    expect(await db.priceList.findMany({ select: { code: true, level: true, currency: true } })).toEqual([
      { code: "DEFAULT-GBP", level: "default", currency: "GBP" },
    ]);
  });

  test("partners are known by their customer number and country", async () => {
    const [, partners] = await importedHistory();
    expect(partners?.counts).toMatchObject({ rowsRead: 3, created: 3, rejected: 0 });
    const rows = await db.partner.findMany({ select: { code: true, country: true }, orderBy: { code: "asc" } });
    expect(rows).toEqual([
      { code: "12583", country: "FR" },
      { code: "14911", country: "IE" },
      { code: "17850", country: "GB" },
    ]);
  });

  test("past orders are completed with their lines and dates, returns are matched, strangers are reported", async () => {
    const [, , orders] = await importedHistory();
    expect(orders?.counts).toEqual({ rowsRead: 14, created: 10, updated: 0, unchanged: 0, rejected: 4 });
    expect(orders?.reasons).toEqual([
      { reason: "sku-unknown", count: 3 },
      { reason: "partner-unknown", count: 1 },
    ]);
    expect(await reasonsOf(orders!.importRunId)).toEqual([
      "6: sku-unknown POST",
      "8: sku-unknown POST",
      "14: sku-unknown D",
      "15: partner-unknown 99999",
    ]);
    const state = await businessState();
    expect(state.orders).toEqual([
      { number: "O100000", partner: "17850", net: "6274", ...completed("2010-12-01T08:26:00.000Z") },
      { number: "O100001", partner: "12583", net: "4380", ...completed("2010-12-01T08:45:00.000Z") },
      { number: "O100005", partner: "14911", net: "0", ...completed("2010-12-05T14:02:00.000Z") },
      { number: "O100006", partner: "14911", net: "65", ...completed("2010-12-05T14:30:00.000Z") },
    ]);
    expect(state.lines).toMatchObject([
      { number: "O100000", lineNo: 1, sku: "85123A", shipped: 6, returned: 5 },
      { number: "O100000", lineNo: 2, sku: "71053", shipped: 6, returned: 6 },
      { number: "O100000", lineNo: 3, sku: "85123A", shipped: 2, returned: 2, nameEn: "WHITE HANGING HEART HOLDER" },
      { number: "O100000", lineNo: 4, sku: "84406B", shipped: 8, returned: 0 },
      { number: "O100001", lineNo: 1, sku: "22423", shipped: 4 },
      { number: "O100005", lineNo: 1, sku: "22423", shipped: 10, returned: 0, unit: "0" },
      { number: "O100006", lineNo: 1, sku: "10002", shipped: 5, unit: "13" },
    ]);
    expect(state.returns).toMatchObject([
      { number: "R100003", sku: "85123A", quantity: 2, origin: "O100000", originLine: 3 },
      { number: "R100003", sku: "85123A", quantity: 5, origin: "O100000", originLine: 1 },
      { number: "R100003", sku: "71053", quantity: 6, origin: "O100000", originLine: 2 },
      { number: "R100003", sku: "71053", quantity: 4, origin: null },
      { number: "R100004", sku: "22423", quantity: 1, origin: null },
    ]);
    expect(await ordersThatDoNotAddUp()).toEqual([]);
  });

  test("history moves no stock and no credit, and tells nobody", async () => {
    await importedHistory();
    const { stock, credit, told } = await businessState();
    expect({ stock, credit, told }).toEqual({ stock: [], credit: [{ entries: 0n }], told: [] });
    expect(await db.mailMessage.count()).toBe(0);
  });
});

test("a repeated import changes nothing", async () => {
  await importedHistory();
  const before = await businessState();
  const again = await importedHistory();
  expect(await businessState()).toEqual(before);
  expect(again.map(({ counts }) => counts)).toEqual([
    { rowsRead: 5, created: 0, updated: 0, unchanged: 5, rejected: 0 },
    { rowsRead: 3, created: 0, updated: 0, unchanged: 3, rejected: 0 },
    { rowsRead: 14, created: 0, updated: 0, unchanged: 10, rejected: 4 },
  ]);
});

test("what a mended file has otherwise is updated, what it has more is added", async () => {
  await importedHistory();
  const products = await importedText(
    "products",
    "sku,name,list_price\n10002,INFLATABLE GLOBE,0.85\n71053,WHITE METAL LANTERN,3.95\n85123A,WHITE HANGING HEART T-LIGHT HOLDER,2.95\nNEW-1,NEW ONE,1",
    { currency: "GBP" },
  );
  expect(products.counts).toMatchObject({ created: 1, updated: 2, unchanged: 1 });
  await importedText("products", "sku,name\nPOST,POSTAGE");
  const orders = await imported("orders", fixture("order_lines.csv"));
  expect(orders.counts).toMatchObject({ created: 2, unchanged: 10, rejected: 2 });
  expect(await db.orderLine.count({ where: { sku: "POST" } })).toBe(2);
  expect(await ordersThatDoNotAddUp()).toEqual([]);
});

test("a packed file is read as it is", async () => {
  await imported("products", fixture("products.csv"));
  const packed = gzipSync(readFileSync(fixture("products.csv")));
  expect((await importedText("products", packed)).counts).toMatchObject({ rowsRead: 5, unchanged: 5 });
});

test("stock is what the file counted, per warehouse, and the difference is a movement", async () => {
  await imported("products", fixture("products.csv"));
  await aWarehouse({ code: "MAIN" });
  await aWarehouse({ code: "NORTH" });
  const run = await imported("stock", fixture("stock.csv"));
  expect(run.counts).toEqual({ rowsRead: 7, created: 0, updated: 3, unchanged: 0, rejected: 4 });
  expect(await reasonsOf(run.importRunId)).toEqual([
    "5: sku-unknown POST",
    "6: warehouse-unknown MOON",
    "7: repeated 85123A MAIN",
    "8: number-too-small -3",
  ]);
  expect((await businessState()).stock).toEqual([
    { sku: "10002", code: "MAIN", onHand: 120, allocated: 0 },
    { sku: "22423", code: "NORTH", onHand: 7, allocated: 0 },
    { sku: "85123A", code: "MAIN", onHand: 40, allocated: 0 },
  ]);
  expect(await db.stockMovement.count({ where: { reason: "stock.csv", referenceId: run.importRunId } })).toBe(3);
  expect((await imported("stock", fixture("stock.csv"))).counts).toMatchObject({ updated: 0, unchanged: 3 });
});

test("stock without a warehouse lies in the only one; with several, the file or the person says which", async () => {
  await imported("products", fixture("products.csv"));
  await aWarehouse({ code: "MAIN" });
  const file = "sku,quantity\n10002,5";
  expect((await importedText("stock", file)).counts).toMatchObject({ updated: 1 });
  await aWarehouse({ code: "NORTH" });
  await expect(importedText("stock", file)).rejects.toMatchObject({ code: "import-columns-missing" });
  expect((await importedText("stock", file, { warehouse: "north" })).counts).toMatchObject({ updated: 1 });
  await expect(importedText("stock", file, { warehouse: "MOON" })).rejects.toMatchObject({
    code: "import-choice-unknown",
  });
});

test("prices go to the list that the row names, else to the default list; Chinese headers are known", async () => {
  await imported("products", fixture("products.csv"), { currency: "GBP" });
  const at = new Date();
  await db.priceList.create({
    data: {
      ...{ id: "pri_1", code: "DEALERS", name: "Dealers", currency: "GBP", level: "tier", audienceId: "tie_1" },
      ...{ createdAt: at, updatedAt: at },
    },
  });
  const run = await imported("prices", fixture("prices.csv"), { currency: "GBP" });
  expect(run.counts).toEqual({ rowsRead: 6, created: 2, updated: 1, unchanged: 0, rejected: 3 });
  expect(await reasonsOf(run.importRunId)).toEqual([
    "4: price-too-precise 2.505",
    "6: price-list-unknown NOWHERE",
    "7: sku-unknown UNKNOWN",
  ]);
  expect((await businessState()).prices).toContainEqual({
    ...{ code: "DEALERS", currency: "GBP", level: "tier", scope: "sku" },
    ...{ target: "71053", minQuantity: 1, unit: "360" },
  });
});

function completed(at: string) {
  return { status: "completed", currency: "GBP", createdAt: new Date(at), completedAt: new Date(at) };
}
