import { expect, test } from "vitest";

import { newId } from "#app/domain/ids.ts";
import { acceptQuickOrder } from "#app/domain/ordering/accept-quick-order.server.ts";
import { addQuickOrderRows } from "#app/domain/ordering/add-quick-order-rows.server.ts";
import { getQuickOrderPad } from "#app/domain/ordering/quick-order-queries.server.ts";
import { rowsFromFile } from "#app/domain/ordering/read-quick-order.server.ts";
import { getPartnerTerms } from "#app/domain/partners/queries.server.ts";
import { db } from "#app/platform/db.server.ts";
import { anOfferedArticle, setListPrice } from "#tests/factories/carts.ts";
import { aPartner, memberActor } from "#tests/factories/partners.ts";

const ARTICLES = 5_000;
const ROWS = 500;

/** A range as large as a real wholesaler's, all of it offered and stocked. */
async function aLargeRange(): Promise<void> {
  const first = await anOfferedArticle({ sku: "10000" });
  const { warehouseId } = await db.stockLevel.findFirstOrThrow({ where: { sku: first } });
  const at = new Date();
  const stamps = { createdAt: at, updatedAt: at };
  const skus = Array.from({ length: ARTICLES - 1 }, (_, number) => String(10_007 + number * 7));
  const products = skus.map((sku) => ({ id: newId("pro"), code: sku, nameEn: sku, ...stamps }));
  await db.product.createMany({ data: products });
  await db.variant.createMany({
    data: products.map(({ id, code }) => ({ sku: code, productId: id, searchTerms: "", ...stamps })),
  });
  await db.stockLevel.createMany({ data: skus.map((sku) => ({ sku, warehouseId, onHand: 100, updatedAt: at })) });
  await setListPrice(first, 100);
  const { priceListId } = await db.price.findFirstOrThrow();
  await db.price.createMany({
    data: skus.map((sku) => ({
      id: newId("prc"),
      priceListId,
      scope: "sku",
      target: sku,
      unitMinor: 250n,
      updatedAt: at,
    })),
  });
}

test("500 rows of a file, half of them mistyped, are read, judged and put into a cart in under three seconds", async () => {
  await aLargeRange();
  const buyer = memberActor((await aPartner({ stockDisplay: "exact" })).partnerId, "buyer");
  const terms = await getPartnerTerms(buyer.partnerId);
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const sku = String(10_007 + row * 49);
    return `${row % 2 ? sku : `${sku.slice(0, 2)}X${sku.slice(2)}`},${1 + (row % 9)}`;
  });
  const file = Buffer.from(`SKU,Quantity\n${lines.join("\n")}\n`);

  const begun = performance.now();
  await addQuickOrderRows(buyer, { rows: await rowsFromFile(file) });
  const pad = await getQuickOrderPad(buyer, terms);
  const { lines: accepted } = await acceptQuickOrder(buyer, { into: { newCartName: "" } });
  const seconds = (performance.now() - begun) / 1_000;

  expect(pad.rows).toHaveLength(ROWS);
  expect(pad.rows.every(({ verdict }) => verdict.code === "ok" || verdict.code === "sku-unknown")).toBe(true);
  expect(pad.rows.filter(({ verdict }) => verdict.code === "sku-unknown" && verdict.guesses.length > 0).length).toBe(
    ROWS / 2,
  );
  expect(accepted).toBe(ROWS / 2);
  expect(seconds).toBeLessThan(3);
});
