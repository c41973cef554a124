import { z } from "zod";

import { type Money, parseMoney } from "#app/platform/money.ts";

import { isId, type UserId } from "../ids.ts";

/** The limits of one member in the partner's currency: "1500.00"; an empty field is no limit. */
export function buyerLimitSchema(currency: string) {
  const amount = z
    .string()
    .trim()
    .nullish()
    .transform((text, context): Money | null => {
      if (!text) return null;
      const limit = parseMoney(text.replaceAll(/[,\s](?=\d{3})/g, ""), currency);
      if (limit && limit.minor >= 0) return limit;
      context.addIssue({ code: "custom", message: "credit.errors.amount" });
      return z.NEVER;
    });
  return z.object({
    userId: z.custom<UserId>((text) => isId("usr", text)),
    perOrder: amount,
    perMonth: amount,
  });
}
