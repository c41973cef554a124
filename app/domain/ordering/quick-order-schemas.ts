import { z } from "zod";

import { LONGEST_QUANTITY_TEXT, LONGEST_SKU_TEXT, type NewQuickOrderRow } from "./quick-order-rows.ts";

/** Rows that can be typed at once. */
export const TYPED_ROWS = 8;
const LONGEST_PASTE = 100_000;

const skuText = z.string().trim().max(LONGEST_SKU_TEXT);
const quantityText = z.string().trim().max(LONGEST_QUANTITY_TEXT);
const rowNo = z.number().int().min(1);

/** A field that was left empty comes as nothing. */
const orEmpty = <Text extends z.ZodType<string>>(text: Text) => z.preprocess((value) => value ?? "", text);

export const typedRowsSchema = z.object({
  rows: z
    .array(z.object({ sku: orEmpty(skuText), quantity: orEmpty(quantityText) }))
    .max(TYPED_ROWS * 4)
    .transform((rows): readonly NewQuickOrderRow[] =>
      rows
        .filter(({ sku, quantity }) => sku !== "" || quantity !== "")
        .map(({ sku, quantity }) => ({ skuText: sku, quantityText: quantity, fileLine: null })),
    ),
});

export const pasteSchema = z.object({ text: z.string().min(1).max(LONGEST_PASTE) });

export const mendRowSchema = z.object({
  rowNo,
  sku: skuText.optional(),
  quantity: orEmpty(quantityText).optional(),
  /** The quantity is meant for all rows of the SKU together. */
  forAllOfSku: z.boolean().default(false),
});

/** Only these rows; none are all. */
export const removeRowsSchema = z.object({ rowNos: z.array(rowNo).optional() });
