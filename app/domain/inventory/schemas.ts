import { z } from "zod";

import { parseDay } from "#app/platform/dates.ts";

import { isId, toSku } from "../ids.ts";
import { toCountry } from "../partners/country.ts";
import { MAX_QUANTITY } from "./receipt-lines.ts";

const id = <Prefix extends "war" | "sto" | "reg">(prefix: Prefix) =>
  z.custom<`${Prefix}_${string}`>((value) => isId(prefix, value));

/** Made with the form, so that a form sent twice moves goods once. */
export const operationId = id("sto");

export const sku = z.string().transform((text, context) => {
  const parsed = toSku(text);
  if (!parsed) context.addIssue({ code: "custom", message: "inventory.errors.sku" });
  return parsed ?? z.NEVER;
});

export const quantity = z.number().int().min(1).max(MAX_QUANTITY);

const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .optional()
    .transform((text) => text || null);

/** Of a delivery note or purchase order. */
export const reference = optionalText(64);

const warehouseId = id("war");
const reason = z.string().trim().min(1).max(200);
const day = z.string().transform((text, context) => {
  const parsed = parseDay(text);
  if (!parsed) context.addIssue({ code: "custom", message: "inventory.errors.day" });
  return parsed ?? z.NEVER;
});

export const receiveIncomingSchema = z.object({ operationId, quantity, reference });

/** `change` is signed: −3 takes three off the shelf. */
export const adjustStockSchema = z.object({
  operationId,
  warehouseId,
  change: z
    .number()
    .int()
    .min(-MAX_QUANTITY)
    .max(MAX_QUANTITY)
    .refine((change) => change !== 0, "inventory.errors.noChange"),
  reason,
});

export const countStockSchema = z.object({
  warehouseId,
  counted: z.number().int().min(0).max(MAX_QUANTITY),
  reason,
});

/** Without `arrivesOn` the goods are there at once. */
export const transferStockSchema = z
  .object({ operationId, fromId: warehouseId, toId: warehouseId, quantity, arrivesOn: day.optional(), reason })
  .refine(({ fromId, toId }) => fromId !== toId, { path: ["toId"], message: "inventory.errors.sameWarehouse" });

export const setSafetyStockSchema = z.object({ warehouseId, safety: z.number().int().min(0).max(MAX_QUANTITY) });

const incoming = { quantity, dueOn: day, confirmed: z.boolean().default(false), reference };

export const announceIncomingSchema = z.object({ sku, warehouseId, ...incoming });

export const rescheduleIncomingSchema = z.object(incoming);

export const warehouseSchema = z.object({
  code: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,31}$/u, "inventory.errors.code"),
  nameEn: z.string().trim().min(1).max(80),
  nameZhCn: optionalText(80),
  nameZhTw: optionalText(80),
  country: z.string().trim().min(1).max(64).transform(toCountry),
  position: z.number().int().min(0).max(9_999),
});

/** The warehouses of a region in order: one select for each rank, empty where none. */
export const warehousePreferenceSchema = z.object({
  warehouseIds: z
    .array(
      z
        .string()
        .optional()
        .transform((text) => text || null)
        .pipe(warehouseId.nullable()),
    )
    .max(20)
    .default([])
    .transform((ids) => [...new Set(ids.filter((each) => each !== null))]),
});
