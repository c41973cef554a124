/** ISO 4217 code. */
export type CurrencyCode = string;

/** Whole minor units (cents, fen) of one currency. `minor` is a safe integer; constructors refuse anything else. */
export type Money = { readonly minor: number; readonly currency: CurrencyCode };

/** Digits after the point. One explicit table, since Intl, Stripe and ERPs disagree on some. */
const MINOR_DIGITS: Readonly<Record<string, number>> = {
  AED: 2,
  AUD: 2,
  BHD: 3,
  BRL: 2,
  CAD: 2,
  CHF: 2,
  CNY: 2,
  CZK: 2,
  DKK: 2,
  EUR: 2,
  GBP: 2,
  HKD: 2,
  HUF: 2,
  ILS: 2,
  INR: 2,
  ISK: 0,
  JPY: 0,
  KRW: 0,
  KWD: 3,
  LBP: 2,
  MXN: 2,
  MYR: 2,
  NOK: 2,
  NZD: 2,
  PLN: 2,
  SAR: 2,
  SEK: 2,
  SGD: 2,
  THB: 2,
  TWD: 2,
  USD: 2,
  VND: 0,
  ZAR: 2,
};

export const currencies: readonly string[] = Object.keys(MINOR_DIGITS);

export function isCurrency(code: string): boolean {
  return code in MINOR_DIGITS;
}

/** Digits after the point of a known currency; throws on an unknown one. */
export function minorDigits(currency: string): number {
  const digits = MINOR_DIGITS[currency];
  if (digits === undefined) throw new RangeError(`Unknown currency ${currency}`);
  return digits;
}

/** From a column (BIGINT) or a number of minor units; throws where it is no safe integer. */
export function money(minor: bigint | number, currency: string): Money {
  const value = Number(minor);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${minor} minor units cannot be counted exactly`);
  return { minor: value, currency };
}

export function addMoney(a: Money, b: Money): Money {
  return money(a.minor + sameCurrency(a, b).minor, a.currency);
}

export function subtractMoney(a: Money, b: Money): Money {
  return money(a.minor - sameCurrency(a, b).minor, a.currency);
}

/** Unit price times whole quantity: exact, since both are whole numbers. */
export function timesQuantity(unit: Money, quantity: number): Money {
  return money(unit.minor * quantity, unit.currency);
}

/** The sum of no money is zero of the currency given. */
export function sumMoney(amounts: readonly Money[], currency: string): Money {
  return amounts.reduce(addMoney, money(0, currency));
}

/** `basisPoints` hundredths of a percent of an amount, rounded half-up to the minor unit (away from zero on a tie). */
export function percentOf(amount: Money, basisPoints: number): Money {
  return money(divideHalfUp(BigInt(amount.minor) * BigInt(basisPoints), 10_000n), amount.currency);
}

/** What remains after a discount of `basisPoints`, rounded half-up. */
export function lessPercent(amount: Money, basisPoints: number): Money {
  return percentOf(amount, 10_000 - basisPoints);
}

/** "12.50" of GBP is 1250 minor units; null where the text has more digits than the currency or is no number. */
export function parseMoney(text: string, currency: string): Money | null {
  const match = /^(-?)(\d{1,13})(?:\.(\d+))?$/.exec(text.trim());
  if (!match) return null;
  const digits = minorDigits(currency);
  const fraction = (match[3] ?? "").replace(/0+$/, "");
  if (fraction.length > digits) return null;
  const minor = Number(`${match[2]}${fraction.padEnd(digits, "0")}`);
  return Number.isSafeInteger(minor) ? money(match[1] && minor !== 0 ? -minor : minor, currency) : null;
}

/** The decimal a form field or a file shows: 1250 GBP minor units are "12.50". */
export function moneyToDecimal({ minor, currency }: Money): string {
  const digits = minorDigits(currency);
  const text = String(Math.abs(minor)).padStart(digits + 1, "0");
  const whole = text.slice(0, text.length - digits);
  return `${minor < 0 ? "-" : ""}${whole}${digits > 0 ? `.${text.slice(-digits)}` : ""}`;
}

function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const sign = numerator < 0n ? -1n : 1n;
  return (sign * (2n * numerator * sign + denominator)) / (2n * denominator);
}

function sameCurrency(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new RangeError(`Cannot mix ${a.currency} and ${b.currency}`);
  return b;
}
