import type { Tx } from "#app/platform/db.server.ts";

import { ensureDefaultPriceList } from "../../catalog/default-price-list.server.ts";
import { importPrices } from "../../catalog/import-prices.server.ts";
import { importProducts } from "../../catalog/import-products.server.ts";
import type { ProductRow } from "../../catalog/product-import.ts";
import type { Sku } from "../../ids.ts";
import type { FieldOf } from "../fields.ts";
import type { RowOutcome } from "../rejection.ts";
import type { FieldRow, Importer, ImportPlan } from "./importer.ts";
import { type RowReading, readCells } from "./read-cells.ts";
import { seenKeys } from "./seen-keys.ts";

type PricedProduct = { readonly product: ProductRow; readonly listPriceMinor: number | null };

const count = { least: 1, most: 1_000_000 };
const barcode = /^(?:\d{8}|\d{12,14})$/;

/** Articles, with the price of each in the default list of the plan's currency where the file has one. */
export function openProducts({ mapping, options, now }: ImportPlan): Importer<PricedProduct> {
  const { currency } = options;
  const seen = seenKeys("sku");
  const has = (field: FieldOf<"products">): boolean => mapping[field] !== undefined;

  function read({ line, cells }: FieldRow): RowReading<PricedProduct> {
    const cell = readCells(cells, now);
    const sku = cell.sku("sku");
    const counts = {
      packSize: cell.optionalCount("packSize", count),
      minQuantity: cell.optionalCount("minQuantity", count),
      quantityMultiple: cell.optionalCount("quantityMultiple", count),
    };
    const nameEn = cell.text("nameEn", 200);
    const productCode = cell.optionalCode("productCode", 64);
    const backorderAllowed = cell.optionalFlag("backorderAllowed");
    const reading = cell.reading<PricedProduct>({
      listPriceMinor: cell.optionalPrice("listPrice", currency),
      product: {
        sku,
        // An empty cell says nothing where an article cannot be without, and clears what it can be without.
        ...(productCode !== null && { productCode }),
        ...(nameEn !== null && { nameEn }),
        ...(backorderAllowed !== null && { backorderAllowed }),
        ...Object.fromEntries(Object.entries(counts).filter(([, value]) => value !== null)),
        ...(has("nameZhCn") && { nameZhCn: cell.text("nameZhCn", 200) }),
        ...(has("nameZhTw") && { nameZhTw: cell.text("nameZhTw", 200) }),
        ...(has("labelEn") && { labelEn: cell.text("labelEn", 120) ?? "" }),
        ...(has("labelZhCn") && { labelZhCn: cell.text("labelZhCn", 120) }),
        ...(has("labelZhTw") && { labelZhTw: cell.text("labelZhTw", 120) }),
        ...(has("category") && { categoryCode: cell.optionalCode("category", 64) }),
        ...(has("barcode") && { barcode: cell.optionalMatch("barcode", barcode, "not-a-barcode") }),
        ...(has("maxQuantity") && { maxQuantity: cell.optionalCount("maxQuantity", count) }),
        ...(has("weightGrams") && { weightGrams: cell.optionalCount("weightGrams", { least: 0 }) }),
        ...(has("descriptionEn") && { descriptionEn: cell.longText("descriptionEn", 10_000) }),
        ...(has("descriptionZhCn") && { descriptionZhCn: cell.longText("descriptionZhCn", 10_000) }),
        ...(has("descriptionZhTw") && { descriptionZhTw: cell.longText("descriptionZhTw", 10_000) }),
      },
    });
    const repeated = reading.ok && seen(sku, line);
    return repeated ? { ok: false, ...repeated } : reading;
  }

  async function take(tx: Tx, rows: readonly PricedProduct[], batchNow: Date): Promise<readonly RowOutcome[]> {
    const products = await importProducts(
      tx,
      rows.map(({ product }) => product),
      batchNow,
    );
    const priced = rows.flatMap(({ product, listPriceMinor }, at) =>
      listPriceMinor === null || products[at]?.outcome === "rejected"
        ? []
        : [{ sku: product.sku, unitMinor: listPriceMinor }],
    );
    const repriced = await fillDefaultList(tx, { currency, priced }, batchNow);
    return products.map((product, at): RowOutcome => {
      if (product.outcome === "rejected") return { ...product, facts: {} };
      const sku = rows[at]?.product.sku;
      return product.outcome === "unchanged" && sku && repriced.has(sku) ? { outcome: "updated" } : product;
    });
  }

  return { batchRows: 500, read, take };
}

/** The SKUs whose list price is another one now. */
async function fillDefaultList(
  tx: Tx,
  prices: { readonly currency: string; readonly priced: readonly { readonly sku: Sku; readonly unitMinor: number }[] },
  now: Date,
): Promise<ReadonlySet<Sku>> {
  const { currency, priced } = prices;
  if (priced.length === 0) return new Set();
  const priceListId = await ensureDefaultPriceList(tx, currency, now);
  const rows = priced.map(({ sku, unitMinor }) => ({
    scope: "sku" as const,
    target: sku,
    minQuantity: 1,
    unitMinor,
    discountBp: null,
  }));
  const outcomes = await importPrices(tx, { priceListId, rows }, now);
  return new Set(priced.filter((_, at) => outcomes[at]?.outcome !== "unchanged").map(({ sku }) => sku));
}
