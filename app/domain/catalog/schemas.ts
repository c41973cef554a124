import { z } from "zod";

import { parseDay } from "#app/platform/dates.ts";
import { currencies } from "#app/platform/money.ts";

import { type CategoryId, isId, toSku } from "../ids.ts";
import { ANY, type AssortmentAudience, assortmentAudiences, assortmentScopes } from "./assortment.ts";
import type { AssortmentRule } from "./entitlement.ts";
import { variantStatuses } from "./product.ts";
import { isSatisfiable } from "./quantity-rule.ts";
import { priceLevels, priceScopes } from "./resolve-price.ts";

/** Letters, digits and . _ / - without spaces: it stands in URLs and files. */
const code = z
  .string()
  .trim()
  .max(64)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u, { error: "staffCatalog.error.code" })
  .transform((text) => text.normalize("NFKC").toUpperCase());
const name = (length: number) => z.string().trim().min(1).max(length);
const optionalText = (length: number) =>
  z
    .string()
    .trim()
    .max(length)
    .nullish()
    .transform((text) => text || null);
const optionalCount = z
  .number()
  .int()
  .min(1)
  .max(1_000_000)
  .nullish()
  .transform((count) => count ?? null);
const count = z.number().int().min(1).max(1_000_000);
const names = (length: number) => ({
  nameEn: name(length),
  nameZhCn: optionalText(length),
  nameZhTw: optionalText(length),
});

const optionalDay = z
  .string()
  .nullish()
  .transform((text, context) => {
    if (!text) return null;
    const day = parseDay(text);
    if (!day) context.addIssue({ code: "custom", message: "staffCatalog.error.day" });
    return day;
  });

export const skuSchema = z.string().transform((text, context) => {
  const sku = toSku(text);
  if (!sku) context.addIssue({ code: "custom", message: "staffCatalog.error.sku" });
  return sku ?? z.NEVER;
});

const categoryId = z.custom<CategoryId>((text) => isId("cat", text));
const optionalCategoryId = z
  .string()
  .nullish()
  .transform((text) => text || null)
  .pipe(categoryId.nullable());

/** The version of what was edited, as the form was shown: a later one is refused as "changed-meanwhile". */
const version = z.number().int().min(1);

export const productSchema = z.object({
  code,
  categoryId: optionalCategoryId,
  ...names(200),
  descriptionEn: optionalText(10_000),
  descriptionZhCn: optionalText(10_000),
  descriptionZhTw: optionalText(10_000),
});

export const newProductSchema = productSchema.extend({ sku: skuSchema });

export const editProductSchema = productSchema.extend({ version });

const attributeValue = z.object({
  attributeCode: z.string().min(1).max(64),
  value: optionalText(120),
  labelEn: optionalText(120),
  labelZhCn: optionalText(120),
  labelZhTw: optionalText(120),
});

const variantFields = z.object({
  labelEn: optionalText(120).transform((text) => text ?? ""),
  labelZhCn: optionalText(120),
  labelZhTw: optionalText(120),
  barcode: z
    .string()
    .trim()
    .regex(/^\d{8}$|^\d{12,14}$/, { error: "staffCatalog.error.barcode" })
    .nullish()
    .transform((text) => text || null),
  packSize: count,
  minQuantity: count,
  quantityMultiple: count,
  maxQuantity: optionalCount,
  weightGrams: optionalCount,
  backorderAllowed: z.boolean().default(false),
  status: z.enum(variantStatuses),
  // An attribute left empty is one that the article does not have.
  attributes: z
    .array(attributeValue)
    .max(100)
    .default([])
    .transform((values) => values.flatMap(({ value, ...rest }) => (value === null ? [] : [{ value, ...rest }]))),
});

const impossibleRule = { path: ["maxQuantity"], error: "staffCatalog.error.impossibleRule" };

export const editVariantSchema = variantFields.extend({ version }).refine(isSatisfiable, impossibleRule);

export const newVariantSchema = variantFields.extend({ sku: skuSchema }).refine(isSatisfiable, impossibleRule);

export const categorySchema = z.object({
  code,
  parentId: optionalCategoryId,
  ...names(120),
  position: z.number().int().min(0).max(100_000).default(0),
});

export const attributeSchema = z.object({
  ...names(80),
  unit: optionalText(16),
  filterable: z.boolean().default(false),
  position: z.number().int().min(0).max(100_000).default(0),
});

export const newAttributeSchema = attributeSchema.extend({
  code: z
    .string()
    .trim()
    .regex(/^[a-z][A-Za-z0-9_-]{0,63}$/, { error: "staffCatalog.error.attributeCode" }),
});

const priceListFields = z.object({
  name: name(120),
  priority: z.number().int().min(-1_000).max(1_000).default(0),
  startsOn: optionalDay,
  endsOn: optionalDay,
});

const endsBeforeStart = { path: ["endsOn"], error: "staffCatalog.error.daysOrder" };

export const editPriceListSchema = priceListFields.extend({ version }).refine(daysInOrder, endsBeforeStart);

export const priceListSchema = priceListFields
  .extend({
    code,
    currency: z.enum(currencies as [string, ...string[]]),
    level: z.enum(priceLevels),
    /** The id of the partner, tier or region; unused for a default list. */
    audienceId: optionalText(30),
  })
  .refine(daysInOrder, endsBeforeStart)
  .refine(({ level, audienceId }) => level === "default" || audienceId !== null, { path: ["audienceId"] });

export const copyPriceListSchema = z.object({
  code,
  name: name(120),
  startsOn: optionalDay,
  /** Added to every unit price of the copy, in percent; negative lowers them. */
  changePercent: z.number().min(-99).max(1_000).multipleOf(0.01).default(0),
});

/** Lines of "SKU price [minimum quantity]", as pasted from a spreadsheet. */
export const pastePricesSchema = z.object({ lines: z.string().max(1_000_000), version });

/** A discount in percent on the default list's price, for a category or for everything. */
export const discountSchema = z
  .object({
    version,
    categoryId: optionalCategoryId,
    percent: z.number().min(0.01).max(99.99).multipleOf(0.01),
    minQuantity: count.default(1),
  })
  .transform(({ version, categoryId, percent, minQuantity }) => ({
    version,
    row: {
      ...(categoryId ? { scope: "category" as const, target: categoryId } : { scope: "all" as const, target: ANY }),
      minQuantity,
      unitMinor: null,
      discountBp: Math.round(percent * 100),
    },
  }));

export const removePriceSchema = z.object({
  version,
  scope: z.enum(priceScopes),
  target: name(64),
  minQuantity: count,
});

export const assortmentSchema = z.object({ code, name: name(120) });

/** The rules that one form adds: a category, everything, or a list of SKUs, one per line or separated by commas. */
export const assortmentItemsSchema = z
  .object({
    effect: z.enum(["include", "exclude"]),
    what: z.union([z.enum(["skus", "all"]), categoryId]),
    skus: z.string().max(200_000).default(""),
  })
  .transform(({ effect, what, skus }, context): AssortmentRule[] => {
    if (what === "all") return [{ effect, scope: "all", target: ANY }];
    if (what !== "skus") return [{ effect, scope: "category", target: what }];
    const targets = new Set(skus.split(/[\s,;]+/).flatMap((text) => toSku(text) ?? []));
    if (targets.size === 0) context.addIssue({ code: "custom", path: ["skus"], message: "assortments.rules.noSkus" });
    return [...targets].map((target) => ({ effect, scope: "sku", target }));
  });

export const assortmentRuleSchema = z.object({
  effect: z.enum(["include", "exclude"]),
  scope: z.enum(assortmentScopes),
  target: name(64),
});

/** "everyone", "tier:…", "region:…", or "partner" with its code. */
export const grantToSchema = z
  .object({
    to: z.string().regex(/^(everyone|partner|tier:tie_\w{26}|region:reg_\w{26})$/),
    partnerCode: optionalText(32),
  })
  .transform(({ to, partnerCode }) => {
    const [audience = "", id] = to.split(":");
    return { audience: audience as AssortmentAudience, who: id ?? partnerCode };
  });

export const assortmentGrantSchema = z.object({
  audience: z.enum(assortmentAudiences),
  audienceId: name(30),
});

function daysInOrder({ startsOn, endsOn }: { startsOn: string | null; endsOn: string | null }): boolean {
  return startsOn === null || endsOn === null || startsOn <= endsOn;
}
