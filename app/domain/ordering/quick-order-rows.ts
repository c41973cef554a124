import { type ColumnSpec, matchColumns } from "#app/platform/tabular/columns.ts";
import { parseQuantity } from "#app/platform/tabular/values.ts";

/** A row before it has a place on the pad. */
export type NewQuickOrderRow = {
  readonly skuText: string;
  readonly quantityText: string;
  /** The line of the file or the paste; null for a row typed by hand. */
  readonly fileLine: number | null;
};

/** As the columns of the pad hold them; nothing that long is a SKU or a number. */
export const LONGEST_SKU_TEXT = 120;
export const LONGEST_QUANTITY_TEXT = 40;

/** One line of a file or a paste, cut into cells. */
export type CellLine = { readonly line: number; readonly cells: readonly string[] };

const columns = {
  sku: {
    names: [
      ...["article", "article number", "article no", "item", "item number", "item no", "item code", "part number"],
      ...["part no", "product code", "product number", "stock code", "material", "code"],
      ...["货号", "商品编号", "商品编码", "产品编号", "产品编码", "物料编码", "物料号", "料号", "型号", "编码"],
      ...["貨號", "商品編號", "商品編碼", "產品編號", "產品編碼", "物料編碼", "料號", "品號", "型號", "編碼"],
    ],
    required: true,
  },
  quantity: {
    names: [
      ...["qty", "order quantity", "order qty", "ordered", "pieces", "pcs", "units", "count"],
      ...["数量", "订购数量", "订货数量", "采购数量", "件数", "個數"],
      ...["數量", "訂購數量", "訂貨數量", "採購數量", "件數", "个数"],
    ],
  },
} as const satisfies ColumnSpec<"sku" | "quantity">;

/**
 * The rows of a spreadsheet. A header is recognised by its names in any of the three languages; without one the first
 * column is the SKU and the quantity is the first later column whose cells are numbers.
 */
export function rowsFromCells(lines: readonly CellLine[]): readonly NewQuickOrderRow[] {
  const [first, ...rest] = lines;
  if (!first) return [];
  const { mapping, missing } = matchColumns(first.cells, columns);
  const hasHeader = missing.length === 0;
  const body = hasHeader ? rest : lines;
  const skuAt = mapping.sku ?? 0;
  const quantityAt = (hasHeader ? mapping.quantity : undefined) ?? numberColumn(body, skuAt);
  return body.flatMap(({ line, cells }) => {
    const skuText = cells[skuAt] ?? "";
    const quantityText = quantityAt === null ? "" : (cells[quantityAt] ?? "");
    if (skuText.trim() === "" && quantityText.trim() === "") return [];
    return [newRow(skuText, quantityText, line)];
  });
}

/** Beside the SKU's column, the first in which more cells are numbers than not; null where there is none. */
function numberColumn(lines: readonly CellLine[], skuAt: number): number | null {
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  for (let at = 0; at < width; at += 1) {
    if (at === skuAt) continue;
    const filled = lines.map(({ cells }) => cells[at] ?? "").filter((cell) => cell.trim() !== "");
    if (filled.length > 0 && filled.filter((cell) => parseQuantity(cell).ok).length * 2 > filled.length) return at;
  }
  return width === 2 ? 1 - skuAt : null;
}

function newRow(skuText: string, quantityText: string, fileLine: number): NewQuickOrderRow {
  return {
    skuText: clipped(skuText, LONGEST_SKU_TEXT),
    quantityText: clipped(quantityText, LONGEST_QUANTITY_TEXT),
    fileLine,
  };
}

/** Shortened with a mark, so that it cannot pass for what was written; control characters become visible. */
function clipped(text: string, longest: number): string {
  const visible = text.trim().replaceAll(/\p{Cc}/gu, "\uFFFD");
  return visible.length > longest ? `${visible.slice(0, longest - 1)}…` : visible;
}
