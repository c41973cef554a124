import { type ColumnSpec, matchColumns } from "#app/platform/tabular/columns.ts";
import { parseQuantity } from "#app/platform/tabular/values.ts";

import { type Sku, toSku } from "../ids.ts";

/** More than a warehouse ever holds of one article, and below what a column holds. */
export const MAX_QUANTITY = 10_000_000;
/** Lines of one receipt. */
export const MAX_LINES = 500;

export type ReceiptLine = { readonly sku: Sku; readonly quantity: number };

/** A line of a delivery note that could not be read, as it was written. */
export type UnreadLine = { readonly line: number; readonly text: string };

const columns = {
  sku: {
    names: ["article", "item", "item no", "part number", "stock code", "货号", "貨號", "料号", "料號"],
    required: true,
  },
  quantity: { names: ["qty", "pieces", "pcs", "units", "received", "数量", "數量", "实收", "實收"], required: true },
} as const satisfies ColumnSpec<"sku" | "quantity">;

/**
 * Lines of a delivery note, cut into cells: SKU first and quantity last, or as a header names them. What is no SKU or
 * no whole number above 0 is handed back, since goods left out of a receipt in silence are missed on the shelf.
 */
export function readReceiptLines(rows: readonly { readonly line: number; readonly cells: readonly string[] }[]): {
  readonly lines: readonly ReceiptLine[];
  readonly unread: readonly UnreadLine[];
} {
  const header = matchColumns(rows[0]?.cells ?? [], columns);
  const hasHeader = header.missing.length === 0;
  const lines: ReceiptLine[] = [];
  const unread: UnreadLine[] = [];
  for (const { line, cells } of hasHeader ? rows.slice(1) : rows) {
    const { sku: skuAt = 0, quantity: quantityAt = cells.length - 1 } = hasHeader ? header.mapping : {};
    const sku = toSku(cells[skuAt] ?? "");
    const quantity = parseQuantity(cells[quantityAt] ?? "");
    const whole = quantity.ok && quantity.value > 0 && quantity.value <= MAX_QUANTITY ? quantity.value : null;
    if (sku && whole !== null && skuAt !== quantityAt) lines.push({ sku, quantity: whole });
    else unread.push({ line, text: cells.join(" ").slice(0, 80) });
  }
  return { lines, unread };
}
