import { type Money, minorDigits } from "#app/platform/money.ts";
import type { Locale } from "./locales.ts";

export type Format = {
  /** With the currency's sign: "US$1,234.50". */
  money(value: Money): string;
  /** Without it, for a column whose header names the currency: "1,234.50". */
  amount(value: Money): string;
  /** A short sum for charts and tiles: "US$1.2M". */
  compactMoney(value: Money): string;
  quantity(value: number): string;
  /** 250 basis points are "2.5%". */
  percent(basisPoints: number): string;
  date(at: DateLike): string;
  dateTime(at: DateLike): string;
  /** A calendar day ("2026-11-22"), which is the same in every zone. */
  day(day: string): string;
  /** "3 hours ago" or "in 2 days" while less than a week away, else the date. */
  relative(at: DateLike, now: DateLike): string;
  /** To the second and with the zone: what a title shows behind a relative time. */
  exact(at: DateLike): string;
  /** "A, B and C". */
  list(parts: readonly string[]): string;
  currencyName(code: string): string;
};

/** A moment; text and numbers are what is left of a Date after JSON. */
export type DateLike = Date | string | number;

// British English: its dates cannot be misread ("3 Nov 2025") and it tells one dollar from another ("US$").
const formatTags = { en: "en-GB", "zh-CN": "zh-CN", "zh-TW": "zh-TW" } as const satisfies Record<Locale, string>;

const formats = new Map<string, Format>();

/** How numbers, money and moments are written for readers of one language in one IANA time zone. */
export function formatFor(locale: Locale, timeZone: string): Format {
  const key = `${locale} ${timeZone}`;
  const known = formats.get(key);
  if (known) return known;
  const format = createFormat(formatTags[locale], timeZone);
  formats.set(key, format);
  return format;
}

function createFormat(tag: string, timeZone: string): Format {
  const date = new Intl.DateTimeFormat(tag, { timeZone, year: "numeric", month: "short", day: "numeric" });
  const day = new Intl.DateTimeFormat(tag, { timeZone: "UTC", year: "numeric", month: "short", day: "numeric" });
  const time = new Intl.DateTimeFormat(tag, { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const second = new Intl.DateTimeFormat(tag, {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  });
  const integer = new Intl.NumberFormat(tag, { maximumFractionDigits: 3 });
  const percent = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 2 });
  const ago = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
  const list = new Intl.ListFormat(tag, { type: "conjunction" });
  const currencyNames = new Intl.DisplayNames(tag, { type: "currency" });
  const moneyFormats = perCurrency(tag, { style: "currency" });
  const amountFormats = perCurrency(tag, { style: "decimal" });
  const compactFormats = perCurrency(tag, { style: "currency", notation: "compact" });

  return {
    money: (value) => moneyFormats(value.currency).format(majorUnits(value)),
    amount: (value) => amountFormats(value.currency).format(majorUnits(value)),
    compactMoney: (value) => compactFormats(value.currency).format(majorUnits(value)),
    quantity: (value) => integer.format(value),
    percent: (basisPoints) => percent.format(basisPoints / 10_000),
    date: (at) => date.format(new Date(at)),
    dateTime: (at) => `${date.format(new Date(at))} ${time.format(new Date(at))}`,
    day: (text) => day.format(new Date(`${text}T00:00:00Z`)),
    relative: (at, now) => relative(new Date(at), new Date(now), ago) ?? date.format(new Date(at)),
    exact: (at) => `${date.format(new Date(at))} ${second.format(new Date(at))} ${zoneName(new Date(at), timeZone)}`,
    list: (parts) => list.format(parts),
    currencyName: (code) => currencyNames.of(code) ?? code,
  };
}

function perCurrency(tag: string, options: Intl.NumberFormatOptions): (currency: string) => Intl.NumberFormat {
  const known = new Map<string, Intl.NumberFormat>();
  return (currency) => {
    const existing = known.get(currency);
    if (existing) return existing;
    const digits = minorDigits(currency);
    const made = new Intl.NumberFormat(tag, {
      ...options,
      ...(options.style === "currency" && { currency }),
      ...(options.notation === "compact"
        ? { maximumFractionDigits: 1 }
        : { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    });
    known.set(currency, made);
    return made;
  };
}

// Safe integers divided by a power of ten keep more digits than any currency shows.
function majorUnits({ minor, currency }: Money): number {
  return minor / 10 ** minorDigits(currency);
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

function relative(at: Date, now: Date, ago: Intl.RelativeTimeFormat): string | null {
  const away = at.getTime() - now.getTime();
  const distance = Math.abs(away);
  if (distance >= 7 * day) return null;
  if (distance < minute) return ago.format(0, "second");
  if (distance < hour) return ago.format(Math.trunc(away / minute), "minute");
  if (distance < day) return ago.format(Math.trunc(away / hour), "hour");
  return ago.format(Math.trunc(away / day), "day");
}

function zoneName(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone, timeZoneName: "shortOffset" }).formatToParts(at);
  const offset = parts.find((part) => part.type === "timeZoneName")?.value ?? timeZone;
  return offset === "GMT" ? "UTC" : offset.replace("GMT", "UTC");
}
