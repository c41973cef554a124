import { z } from "zod";

import { isCurrency } from "#app/platform/money.ts";

import { type LocalizedText, localized } from "../localized-text.ts";

export const brandSchema = z.object({
  name: z.string().trim().min(1).max(60),
  /** What Chinese readers know it as, where that is another name. */
  nameZhCn: z.string().trim().max(60).optional(),
  nameZhTw: z.string().trim().max(60).optional(),
  /** "#1f6feb": the one accent of every page. */
  accent: z.string().regex(/^#[0-9a-f]{6}$/i),
  timeZone: z.string().refine(isTimeZone),
  currency: z.string().refine(isCurrency),
});

export type Brand = z.infer<typeof brandSchema>;

export const initialBrand: Brand = { name: "Tributary", accent: "#17607f", timeZone: "UTC", currency: "EUR" };

/** The name for a reader of one language. */
export function brandName(brand: Brand, locale: keyof LocalizedText): string {
  return localized({ en: brand.name, "zh-CN": brand.nameZhCn || null, "zh-TW": brand.nameZhTw || null }, locale);
}

function isTimeZone(name: string): boolean {
  return Intl.supportedValuesOf("timeZone").includes(name) || name === "UTC";
}
