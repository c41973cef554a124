import { type Money, parseMoney } from "#app/platform/money.ts";

import { type Sku, toSku } from "../ids.ts";
import type { PriceLevel, PriceScope } from "./resolve-price.ts";

/** One row of a price list: a unit price, or a discount on the default list's price (never both, never neither). */
export type PriceRow = {
  readonly scope: PriceScope;
  /** The SKU or id; "*" for all. */
  readonly target: string;
  readonly minQuantity: number;
} & PriceAmount;

export type PriceAmount =
  | { readonly unitMinor: number; readonly discountBp: null }
  | { readonly unitMinor: null; readonly discountBp: number };

/** What identifies a row within its list. */
export type PriceKey = Pick<PriceRow, "scope" | "target" | "minQuantity">;

export function priceKey({ scope, target, minQuantity }: PriceKey): string {
  return `${scope}\n${target}\n${minQuantity}`;
}

/** Why a list does not take a row, or null. The default list is what discounts are taken from, so it has none itself. */
export function priceRowProblem(level: PriceLevel, row: PriceRow): "amount" | "quantity" | "default-discount" | null {
  if (!Number.isSafeInteger(row.minQuantity) || row.minQuantity < 1) return "quantity";
  if (row.unitMinor !== null) return Number.isSafeInteger(row.unitMinor) && row.unitMinor > 0 ? null : "amount";
  if (level === "default") return "default-discount";
  return Number.isInteger(row.discountBp) && row.discountBp > 0 && row.discountBp < 10_000 ? null : "amount";
}

/** Days on which a list holds, both included; null is open. Plain text, as days compare in alphabetical order. */
export type Validity = { readonly startsOn: string | null; readonly endsOn: string | null };

export function validityState({ startsOn, endsOn }: Validity, today: string): "coming" | "running" | "past" {
  if (startsOn !== null && today < startsOn) return "coming";
  return endsOn !== null && today > endsOn ? "past" : "running";
}

export type PastedPrice = {
  readonly line: number;
  readonly sku: Sku;
  readonly unit: Money | null;
  readonly discountBp: number | null;
  readonly minQuantity: number;
};

export type PastedPrices = {
  readonly prices: readonly PastedPrice[];
  /** Lines that make no price, with what they say. */
  readonly unreadable: readonly { readonly line: number; readonly text: string }[];
};

/**
 * Reads lines of "SKU price [minimum quantity]" as they come from a spreadsheet or a mail: separated by tab, semicolon or
 * spaces, "10%" for a discount, full-width digits as half-width. Empty lines count, so that a line number is the one seen.
 */
export function parsePriceLines(text: string, currency: string): PastedPrices {
  const prices: PastedPrice[] = [];
  const unreadable: { line: number; text: string }[] = [];
  for (const [at, raw] of text.split(/\r\n|\r|\n/).entries()) {
    if (raw.trim() === "") continue;
    const price = readLine(raw, currency);
    if (price) prices.push({ line: at + 1, ...price });
    else unreadable.push({ line: at + 1, text: raw.trim().slice(0, 200) });
  }
  return { prices, unreadable };
}

function readLine(raw: string, currency: string): Omit<PastedPrice, "line"> | null {
  const cells = raw
    .normalize("NFKC")
    .trim()
    .split(/[\t;]\s*|\s+/)
    .filter((cell) => cell !== "");
  const [skuText = "", amount = "", quantityText = "1", ...rest] = cells;
  const sku = toSku(skuText);
  const minQuantity = /^\d{1,7}\+?$/.test(quantityText) ? Number.parseInt(quantityText, 10) : 0;
  if (!sku || rest.length > 0 || minQuantity < 1) return null;
  const percent = /^(\d{1,2}(?:[.,]\d{1,2})?)%$/.exec(amount)?.[1];
  if (percent !== undefined) {
    const discountBp = Math.round(Number(percent.replace(",", ".")) * 100);
    return discountBp > 0 ? { sku, unit: null, discountBp, minQuantity } : null;
  }
  const unit = parseMoney(decimalPoint(amount), currency);
  return unit && unit.minor > 0 ? { sku, unit, discountBp: null, minQuantity } : null;
}

/** "1,234.50", "1.234,50", "12,5" and "£12.50" as "1234.50", "1234.50", "12.5" and "12.50". */
function decimalPoint(amount: string): string {
  const digits = amount.replace(/^[^\d]+|[^\d]+$/g, "");
  const comma = digits.lastIndexOf(",");
  const point = digits.lastIndexOf(".");
  if (comma > point && !/,\d{3}$/.test(digits)) return digits.replaceAll(".", "").replace(",", ".");
  if (comma > point && point !== -1) return digits.replaceAll(".", "").replace(",", ".");
  return digits.replaceAll(",", "");
}
