import { z } from "zod";

import { parsePasted } from "#app/platform/tabular/parse-pasted.server.ts";
import { TabularError } from "#app/platform/tabular/tabular-error.ts";

import { isId } from "../ids.ts";
import { MAX_LINES, readReceiptLines } from "./receipt-lines.ts";
import { operationId, quantity, reference, sku } from "./schemas.ts";

/** How many unread lines are named; the first few show what is wrong with the rest. */
const NAMED_LINES = 5;

/** A delivery: rows typed one by one and lines pasted are one receipt. Rows left empty do not count. */
export const receiveStockSchema = z
  .object({
    operationId,
    warehouseId: z.custom<`war_${string}`>((value) => isId("war", value)),
    reference,
    settleExpected: z.boolean().default(false),
    rows: z.array(z.object({ sku: sku.optional(), quantity: quantity.optional() })).max(MAX_LINES),
    pasted: z.string().max(100_000).optional(),
  })
  .transform(({ rows, pasted, ...receipt }, context) => {
    const typed = rows.flatMap(({ sku, quantity }, at) => {
      if (sku && quantity) return [{ sku, quantity }];
      const missing = sku ? "quantity" : "sku";
      if (sku || quantity) complain(context, ["rows", at, missing], `inventory.errors.${missing}`);
      return [];
    });
    const { lines, unread, tooMany } = readPasted(pasted ?? "");
    if (unread.length > 0) complain(context, ["pasted"], "inventory.errors.pasted");
    for (const { line, text } of unread.slice(0, NAMED_LINES)) complain(context, ["pasted"], `${line}: ${text}`);

    const all = [...typed, ...lines];
    if (tooMany || all.length > MAX_LINES) complain(context, [], "inventory.errors.tooManyLines");
    else if (all.length === 0 && unread.length === 0) complain(context, [], "inventory.errors.noLines");
    return { ...receipt, lines: all };
  });

function readPasted(text: string) {
  try {
    return { ...readReceiptLines(parsePasted(text, { maxRows: MAX_LINES + 1 }).rows), tooMany: false };
  } catch (error) {
    if (error instanceof TabularError) return { lines: [], unread: [], tooMany: true };
    throw error;
  }
}

function complain(context: z.RefinementCtx, path: (string | number)[], message: string): void {
  context.addIssue({ code: "custom", path, message });
}
