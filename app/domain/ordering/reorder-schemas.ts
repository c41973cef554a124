import { z } from "zod";

import { skuSchema } from "../catalog/schemas.ts";
import { intoCart, intoCartFields } from "./cart-schemas.ts";
import { MAX_LINE_QUANTITY } from "./limits.ts";

/** More lines than any order has. */
const MOST_LINES = 5_000;

const line = z.object({
  sku: skuSchema,
  quantity: z.number().int().min(1).max(MAX_LINE_QUANTITY),
  take: z.boolean().default(false),
});

/** Which lines of a past order go into which cart. */
export const reorderSchema = z
  .object({ lines: z.array(line).max(MOST_LINES).default([]), ...intoCartFields })
  .transform(({ lines, ...chosen }) => ({
    lines: lines.flatMap(({ sku, quantity, take }) => (take ? [{ sku, quantity }] : [])),
    into: intoCart(chosen),
  }));
