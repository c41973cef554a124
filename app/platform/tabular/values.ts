import { currencies } from "../money.ts";

/** What a cell's text was read as, or why it could not be. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: ParseFailure };

export type ParseFailure =
  | "not-a-number"
  | "ambiguous-number"
  | "not-a-whole-number"
  | "number-too-large"
  | "not-a-date";

/** No number and no date is longer; longer text is refused before a pattern is tried on it. */
const longestText = 64;

const sign = "[-−–+]";
const currency = `(?:${currencies.join("|")}|RMB|NT\\$|US\\$|HK\\$|[$£€¥₩₹元])`;
/** A sign before or behind, brackets for a minus as accountants write it, a currency before or behind. */
const writtenNumber = new RegExp(
  `^(?<open>\\()?\\s*(?<before>${sign})?\\s*${currency}?\\s*(?<inner>${sign})?\\s*` +
    `(?<digits>\\d[\\d.,'’\\s]*|[.,]\\d+)\\s*${currency}?\\s*(?<behind>[-−–])?\\s*(?<close>\\))?$`,
  "i",
);
const groupedBySpaces = /^\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d+)?$/;

/**
 * A number as people write it, to a plain decimal ("-1234.50"): grouped or not, with a point or a comma, full-width
 * digits, a currency sign or code, a minus before or behind or brackets.
 *
 * Of two kinds of separator the last is the decimal one; a kind that occurs twice groups, and must do so by threes.
 * One separator followed by exactly three digits could be either: it is read as in English and Chinese, a comma
 * groups ("1,234" is 1234) and a point does not ("1.234" is 1.234). Exponents are refused: Excel writes them after it
 * has lost digits.
 */
export function parseDecimal(text: string): Parsed<string> {
  const written = bareNumber(text);
  if (!written) return { ok: false, reason: "not-a-number" };
  const { negative, number } = written;
  const decimalAt = decimalSeparatorAt(number);
  if (decimalAt === undefined) return { ok: false, reason: "not-a-number" };

  const whole =
    number
      .slice(0, decimalAt)
      .replaceAll(/[.,]/g, "")
      .replace(/^0+(?=\d)/, "") || "0";
  const fraction = number.slice(decimalAt + 1);
  const value = fraction === "" ? whole : `${whole}.${fraction}`;
  return { ok: true, value: negative && /[1-9]/.test(value) ? `-${value}` : value };
}

/**
 * A count of pieces: a whole number, negative on a return. "5.00" is 5. Three digits behind a point ("1.000") are
 * refused as "ambiguous-number": they are one piece to some and a thousand to others.
 */
export function parseQuantity(text: string): Parsed<number> {
  const decimal = parseDecimal(text);
  if (!decimal.ok) return decimal;
  if (/^-?[1-9]\d{0,2}\.\d{3}$/.test(decimal.value)) return { ok: false, reason: "ambiguous-number" };
  const [whole = "", fraction = ""] = decimal.value.split(".");
  if (/[1-9]/.test(fraction)) return { ok: false, reason: "not-a-whole-number" };
  const value = Number(whole);
  if (Math.abs(value) > 999_999_999) return { ok: false, reason: "number-too-large" };
  return { ok: true, value: value === 0 ? 0 : value };
}

const dayPattern = String.raw`(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})`;
const timePattern = String.raw`(?<time>\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)`;
const zonePattern = String.raw`(?<zone>Z|[+-]\d{2}:?\d{2})`;
const yearFirst = new RegExp(`^${dayPattern}(?:[T ]+${timePattern}\\s*${zonePattern}?)?$`, "i");

/**
 * A date, with or without a time, whose year comes first: "2011-01-18", "2011/1/18", "2011年1月18日", "20110118",
 * "2010-12-01T08:26Z". Without a time it is midnight, without a zone UTC. Day-first and month-first dates are
 * refused, since nothing in them says which they are.
 */
export function parseIsoDate(text: string): Parsed<Date> {
  if (text.length > longestText) return { ok: false, reason: "not-a-date" };
  const written = text
    .normalize("NFKC")
    .trim()
    .replace(/^(\d{4})年(\d{1,2})月(\d{1,2})日/, "$1-$2-$3")
    .replace(/^(\d{4})(\d{2})(\d{2})(?=T|$)/i, "$1-$2-$3");
  const { year, month, day, time = "0:00", zone = "Z" } = yearFirst.exec(written)?.groups ?? {};
  if (year === undefined || month === undefined || day === undefined) return { ok: false, reason: "not-a-date" };

  const midnight = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = midnight.getUTCFullYear() === Number(year) && midnight.getUTCMonth() === Number(month) - 1;
  const [hours = 0, minutes = 0, seconds = 0] = time.replace(",", ".").split(":").map(Number);
  if (!exists || hours > 23 || minutes > 59 || seconds >= 60) return { ok: false, reason: "not-a-date" };

  const sinceMidnight = (hours * 60 + minutes) * 60_000 + Math.floor(seconds * 1000);
  return { ok: true, value: new Date(midnight.getTime() + sinceMidnight - offsetOf(zone)) };
}

/** Digits and separators alone, with sign, currency and spaces taken off; undefined if anything else is there. */
function bareNumber(text: string): { negative: boolean; number: string } | undefined {
  if (text.length > longestText) return undefined;
  const parts = writtenNumber.exec(text.normalize("NFKC").trim())?.groups;
  if (!parts || Boolean(parts.open) !== Boolean(parts.close)) return undefined;
  const signs = [parts.before, parts.inner, parts.behind].filter((part) => part !== undefined);
  if (signs.length > (parts.open ? 0 : 1)) return undefined;

  let number = (parts.digits ?? "").trim();
  if (groupedBySpaces.test(number)) number = number.replaceAll(/[\s'’]/g, "");
  if (/[^\d.,]/.test(number)) return undefined;
  return { negative: Boolean(parts.open) || (signs.length === 1 && signs[0] !== "+"), number };
}

/** Where the whole part ends; the length where there is no fraction; undefined where the groups make no number. */
function decimalSeparatorAt(number: string): number | undefined {
  const last = Math.max(number.lastIndexOf("."), number.lastIndexOf(","));
  if (last === -1) return number.length;
  const separator = number[last];
  const other = separator === "." ? "," : ".";
  const single = number.indexOf(separator ?? "") === last;

  if (!single) return !number.includes(other) && grouped(number) ? number.length : undefined;
  if (number.includes(other)) return grouped(number.slice(0, last)) ? last : undefined;
  if (separator === "," && /^[1-9]\d{0,2},\d{3}$/.test(number)) return number.length;
  return last;
}

function grouped(whole: string): boolean {
  return /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(whole);
}

function offsetOf(zone: string): number {
  if (zone.toUpperCase() === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith("-") ? -minutes : minutes) * 60_000;
}
