import { z } from "zod";

import { parseDay } from "#app/platform/dates.ts";

import { type AddressId, isId } from "../ids.ts";

const optionalText = (length: number) =>
  z
    .string()
    .trim()
    .max(length)
    .nullish()
    .transform((text) => text || undefined);

export const checkoutSchema = z.object({
  shipToId: z.custom<AddressId>((text) => isId("adr", text), "checkout.errors.shipTo"),
  poNumber: optionalText(64),
  /** The PO number was used before, and that is meant. */
  poNumberAgain: z.boolean().default(false),
  requestedOn: z
    .string()
    .nullish()
    .transform((text, context) => {
      if (!text) return undefined;
      const day = parseDay(text);
      if (!day) context.addIssue({ code: "custom", message: "errors.field.form" });
      return day ?? undefined;
    }),
  note: optionalText(1_000),
  shipComplete: z.boolean().default(false),
  /** The total that was shown, in minor units of the partner's currency. */
  totalMinor: z.number().int().min(0),
  /** What was shown: see `seenText`. For the page only, to say what is different. */
  seen: z.string().max(100_000).optional(),
});
