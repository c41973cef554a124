import { z } from "zod";

import { isCurrency } from "#app/platform/money.ts";

import { isId } from "../ids.ts";
import { addressKinds } from "./address.ts";
import { toCountry } from "./country.ts";
import { partnerStandings, stockDisplays } from "./partner-terms.ts";

const line = (max: number) => z.string().trim().min(1).max(max);
const optionalLine = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .optional()
    .transform((text) => text || null);
const country = line(64).transform(toCountry);
/** A choice of a select whose first entry is "none". */
const optionalId = <Prefix extends "tie" | "reg" | "war" | "usr">(prefix: Prefix) =>
  z
    .string()
    .optional()
    .transform((text) => text || null)
    .pipe(z.custom<`${Prefix}_${string}`>((value) => isId(prefix, value)).nullable());

/** A code that people type and files carry: letters, digits and what joins them. */
const code = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,31}$/u, "partners.errors.code");

const terms = {
  name: line(160),
  email: z
    .email()
    .max(254)
    .optional()
    .transform((text) => text?.toLowerCase() ?? null),
  country,
  tierId: optionalId("tie"),
  regionId: optionalId("reg"),
  warehouseId: optionalId("war"),
  accountManagerId: optionalId("usr"),
  stockDisplay: z
    .enum(stockDisplays)
    .optional()
    .transform((display) => display ?? null),
  backorderAllowed: z.boolean().default(false),
};

export const createPartnerSchema = z.object({ code, currency: z.string().refine(isCurrency), ...terms });

/** `version` is the one the form was shown at. */
export const editPartnerSchema = z.object({ version: z.number().int().min(1), ...terms });

export const setStandingSchema = z.object({ to: z.enum(partnerStandings), reason: line(500) });

const addressFields = {
  label: line(80),
  recipient: line(160),
  line1: line(160),
  line2: optionalLine(160),
  city: line(80),
  province: optionalLine(80),
  postalCode: optionalLine(16),
  country,
  phone: optionalLine(32),
};

export const addAddressSchema = z.object({ kind: z.enum(addressKinds), ...addressFields });
export const editAddressSchema = z.object(addressFields);

export type AddressFields = z.output<typeof editAddressSchema>;

const nameColumns = { nameEn: line(80), nameZhCn: optionalLine(80), nameZhTw: optionalLine(80) };

export const tierSchema = z.object({
  code,
  ...nameColumns,
  rank: z.number().int().min(1).max(98),
  stockDisplay: z.enum(stockDisplays),
});

export const regionSchema = z.object({ code, ...nameColumns, position: z.number().int().min(0).max(9_999) });
