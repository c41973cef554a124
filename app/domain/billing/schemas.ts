import { z } from "zod";

const reason = z.string().trim().min(1).max(500);
/** "1250.50": parsed with the account's currency by the command. */
const amount = z
  .string()
  .trim()
  .regex(/^\d{1,13}(\.\d{1,3})?$/, "credit.errors.amount");

export const setCreditLimitSchema = z.object({
  limit: amount,
  /** Percent of the limit; kept as basis points. */
  tolerance: z
    .number()
    .min(0)
    .max(100)
    .transform((percent) => Math.round(percent * 100)),
  reason,
});

export const setCreditBlockSchema = z.object({ blocked: z.boolean().default(false), reason });

export const recordPaymentSchema = z.object({ amount, reference: z.string().trim().min(1).max(200) });
