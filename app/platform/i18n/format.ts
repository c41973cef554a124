import { type Money, minorDigits, moneyToDecimal } from "#app/platform/money.ts";

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

type FormatTag = (typeof formatTags)[Locale];

// Written out, since Intl's compact notation differs between the server's and the browser's tables ("K" or "k").
const scales: Record<FormatTag, readonly Scale[]> = {
  "en-GB": [
    { divisor: 1e9, suffix: "B" },
    { divisor: 1e6, suffix: "M" },
    { divisor: 1e3, suffix: "K" },
  ],
  "zh-CN": [
    { divisor: 1e8, suffix: "亿" },
    { divisor: 1e4, suffix: "万" },
  ],
  "zh-TW": [
    { divisor: 1e8, suffix: "億" },
    { divisor: 1e4, suffix: "萬" },
  ],
};

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

function createFormat(tag: FormatTag, timeZone: string): Format {
  const date = new Intl.DateTimeFormat(tag, { timeZone, year: "numeric", month: "short", day: "numeric" });
  const day = new Intl.DateTimeFormat(tag, { timeZone: "UTC", year: "numeric", month: "short", day: "numeric" });
  const time = new Intl.DateTimeFormat(tag, { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const toTheSecond = new Intl.DateTimeFormat(tag, {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  });
  const integer = new Intl.NumberFormat(tag, { maximumFractionDigits: 3 });
  const percent = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 2 });
  // "1 day ago", not "yesterday": it counts hours, and 30 hours ago may have been the day before yesterday.
  const ago = new Intl.RelativeTimeFormat(tag, { numeric: "always" });
  const list = new Intl.ListFormat(tag, { type: "conjunction" });
  const currencyNames = new Intl.DisplayNames(tag, { type: "currency" });
  const moneyFormats = perCurrency(tag, { style: "currency" });
  const amountFormats = perCurrency(tag, { style: "decimal" });
  const shortFormats = perCurrency(tag, { style: "currency" }, 1);

  return {
    money: (value) => moneyFormats(value.currency).format(exactly(value)),
    amount: (value) => amountFormats(value.currency).format(exactly(value)),
    compactMoney: (value) => {
      const amount = Number(moneyToDecimal(value));
      const { divisor, suffix } = scaleOf(amount, scales[tag]);
      return `${shortFormats(value.currency).format(amount / divisor)}${suffix}`;
    },
    quantity: (value) => integer.format(value),
    percent: (basisPoints) => percent.format(basisPoints / 10_000),
    date: (at) => date.format(new Date(at)),
    dateTime: (at) => `${date.format(new Date(at))} ${time.format(new Date(at))}`,
    day: (text) => day.format(new Date(`${text}T00:00:00Z`)),
    relative: (at, now) => relative(new Date(at), new Date(now), ago) ?? date.format(new Date(at)),
    exact: (at) =>
      `${date.format(new Date(at))} ${toTheSecond.format(new Date(at))} ${zoneName(new Date(at), timeZone)}`,
    list: (parts) => list.format(parts),
    currencyName: (code) => currencyNames.of(code) ?? code,
  };
}

function perCurrency(
  tag: string,
  options: Intl.NumberFormatOptions,
  fewerDigits?: number,
): (currency: string) => Intl.NumberFormat {
  const known = new Map<string, Intl.NumberFormat>();
  return (currency) => {
    const existing = known.get(currency);
    if (existing) return existing;
    const digits = minorDigits(currency);
    const made = new Intl.NumberFormat(tag, {
      ...options,
      ...(options.style === "currency" && { currency }),
      minimumFractionDigits: fewerDigits === undefined ? digits : 0,
      maximumFractionDigits: fewerDigits ?? digits,
    });
    known.set(currency, made);
    return made;
  };
}

type Scale = { readonly divisor: number; readonly suffix: string };

function scaleOf(amount: number, known: readonly Scale[]): Scale {
  return known.find(({ divisor }) => Math.abs(amount) >= divisor) ?? { divisor: 1, suffix: "" };
}

// As a decimal text: divided to a number, the last cent of a large sum would be lost.
function exactly(value: Money): Intl.StringNumericLiteral {
  return moneyToDecimal(value) as Intl.StringNumericLiteral;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

function relative(at: Date, now: Date, ago: Intl.RelativeTimeFormat): string | null {
  const away = at.getTime() - now.getTime();
  const distance = Math.abs(away);
  if (distance >= 7 * day) return null;
  if (distance < minute) return ago.format(Math.trunc(away / second) || -1, "second");
  if (distance < hour) return ago.format(Math.trunc(away / minute), "minute");
  if (distance < day) return ago.format(Math.trunc(away / hour), "hour");
  return ago.format(Math.trunc(away / day), "day");
}

function zoneName(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone, timeZoneName: "shortOffset" }).formatToParts(at);
  const offset = parts.find((part) => part.type === "timeZoneName")?.value ?? timeZone;
  return offset.replace("GMT", "UTC").replace(/\+0$/, "");
}
