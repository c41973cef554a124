import { z } from "zod";

import type { MendQuickOrderRow } from "./quick-order.ts";
import { LONGEST_QUANTITY_TEXT, LONGEST_SKU_TEXT, type NewQuickOrderRow } from "./quick-order-rows.ts";

/** Rows that can be typed at once. */
export const TYPED_ROWS = 8;
const LONGEST_PASTE = 100_000;

const skuText = z.string().trim().max(LONGEST_SKU_TEXT).optional();
const quantityText = z.string().trim().max(LONGEST_QUANTITY_TEXT).optional();
const rowNo = z.number().int().min(1);

// A box that was left empty comes as nothing.
export const typedRowsSchema = z.object({
  rows: z
    .array(z.object({ sku: skuText, quantity: quantityText }))
    .max(TYPED_ROWS * 4)
    .default([])
    .transform((rows): readonly NewQuickOrderRow[] =>
      rows
        .filter(({ sku, quantity }) => sku || quantity)
        .map(({ sku = "", quantity = "" }) => ({ skuText: sku, quantityText: quantity, fileLine: null })),
    ),
});

export const pasteSchema = z.object({ text: z.string().min(1).max(LONGEST_PASTE) });

export const mendRowSchema = z
  .object({
    rowNo,
    sku: skuText,
    quantity: quantityText,
    /** The quantity is meant for all rows of the SKU together. */
    forAllOfSku: z.boolean().default(false),
    /** Both boxes are sent as they stand, an empty one too; else only what is sent changes. */
    asWritten: z.boolean().default(false),
  })
  .transform(
    ({ rowNo, sku, quantity, forAllOfSku, asWritten }): MendQuickOrderRow => ({
      rowNo,
      skuText: asWritten ? (sku ?? "") : sku,
      quantityText: asWritten ? (quantity ?? "") : quantity,
      forAllOfSku,
    }),
  );

/** Only these rows; none are all. */
export const removeRowsSchema = z.object({ rowNos: z.array(rowNo).optional() });
