import { z } from "zod";

import { parseDay } from "#app/platform/dates.ts";

import { isId, type Sku, toSku } from "../ids.ts";

/** More than a warehouse ever holds of one article; below what a column holds. */
export const MAX_QUANTITY = 10_000_000;
/** Lines of one receipt or count. */
export const MAX_LINES = 500;

const id = <Prefix extends "war" | "sto" | "inc" | "reg">(prefix: Prefix) =>
  z.custom<`${Prefix}_${string}`>((value) => isId(prefix, value));

export const skuSchema = z.string().transform((text, context): Sku => {
  const sku = toSku(text);
  if (sku) return sku;
  context.addIssue({ code: "custom", message: "SKU" });
  return z.NEVER;
});

const quantity = z.coerce.number().int().min(1).max(MAX_QUANTITY);
const reason = z.string().trim().min(1).max(200);
const reference = z
  .string()
  .trim()
  .max(64)
  .optional()
  .transform((text) => text || null);
const day = z.string().transform((text, context) => {
  const parsed = parseDay(text);
  if (parsed) return parsed;
  context.addIssue({ code: "invalid_format", format: "date" });
  return z.NEVER;
});
const checkbox = z
  .literal("on")
  .optional()
  .transform((on) => on === "on");

export const receiveStockSchema = z.object({
  operationId: id("sto"),
  warehouseId: id("war"),
  reference,
  settleExpected: checkbox,
  lines: z
    .array(z.object({ sku: skuSchema, quantity }))
    .min(1)
    .max(MAX_LINES),
});

export const receiveIncomingSchema = z.object({ operationId: id("sto"), quantity, reference });

export const adjustStockSchema = z.object({
  operationId: id("sto"),
  warehouseId: id("war"),
  /** Signed: −3 takes three off the shelf. */
  change: z.coerce
    .number()
    .int()
    .min(-MAX_QUANTITY)
    .max(MAX_QUANTITY)
    .refine((change) => change !== 0),
  reason,
});

export const countStockSchema = z.object({
  warehouseId: id("war"),
  counted: z.coerce.number().int().min(0).max(MAX_QUANTITY),
  reason,
});

export const transferStockSchema = z.object({
  operationId: id("sto"),
  fromId: id("war"),
  toId: id("war"),
  quantity,
  /** Without a day the goods are there at once. */
  arrivesOn: day.optional(),
  reason,
});

export const setSafetyStockSchema = z.object({
  warehouseId: id("war"),
  safety: z.coerce.number().int().min(0).max(MAX_QUANTITY),
});

const incoming = { quantity, dueOn: day, confirmed: checkbox, reference };

export const announceIncomingSchema = z.object({ sku: skuSchema, warehouseId: id("war"), ...incoming });

export const rescheduleIncomingSchema = z.object(incoming);

const optionalName = z
  .string()
  .trim()
  .max(80)
  .optional()
  .transform((text) => text || null);

export const warehouseSchema = z.object({
  code: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,31}$/u),
  nameEn: z.string().trim().min(1).max(80),
  nameZhCn: optionalName,
  nameZhTw: optionalName,
  country: z.string().trim().min(1).max(64),
  position: z.coerce.number().int().min(0).max(9_999),
});

/** The warehouses of a region in order; the form sends one select per rank, empty where none. */
export const warehousePreferenceSchema = z.object({
  regionId: id("reg"),
  warehouseIds: z
    .array(id("war").optional())
    .max(20)
    .transform((ids) => [...new Set(ids.filter((warehouseId) => warehouseId !== undefined))]),
});
