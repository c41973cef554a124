import { z } from "zod";

import { isId, type OrderLineId, type WarehouseId } from "../ids.ts";
import { MAX_CART_LINES, MAX_LINE_QUANTITY } from "./limits.ts";

const reason = z.string().trim().min(1).max(500);
/** The order as the page showed it: a form of an outdated page changes nothing. */
const version = z.number().int().min(1);
const optionalText = (most: number) => z.string().trim().max(most).optional();

export const placeHoldSchema = z.object({ reason, shownToDealer: z.boolean().default(false), version });

export const releaseHoldSchema = z.object({
  reason,
  /** "1250.50" in the order's currency; none asks the account again. */
  overrideUpTo: z
    .string()
    .trim()
    .regex(/^\d{1,13}(\.\d{1,3})?$/, "credit.errors.amount")
    .optional(),
});

/** Cancelling and short-closing. */
export const endOrderSchema = z.object({ reason, version });

export const declineOrderSchema = z.object({ reason });

export const allocateOrderSchema = z.object({ version });

export const shipOrderSchema = z.object({
  version,
  warehouseId: z.custom<WarehouseId>((text) => isId("war", text)),
  carrier: optionalText(64),
  trackingNumber: optionalText(64),
  trackingUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
  lines: z
    .array(
      z.object({
        lineId: z.custom<OrderLineId>((text) => isId("lin", text)),
        quantity: z.number().int().min(0).max(MAX_LINE_QUANTITY).default(0),
      }),
    )
    .max(MAX_CART_LINES),
});
