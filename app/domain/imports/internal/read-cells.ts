import { Decimal } from "decimal.js";

import { type Day, dayFromColumn } from "#app/platform/dates.ts";
import type { Facts } from "#app/platform/errors.ts";
import { minorDigits, parseMoney } from "#app/platform/money.ts";
import { type Parsed, parseDecimal, parseIsoDate, parseQuantity } from "#app/platform/tabular/values.ts";

import { type Sku, toSku } from "../../ids.ts";
import type { Problem, RejectionReason } from "../rejection.ts";

/** A row as typed values, or why it is none. */
export type RowReading<Row> = { readonly ok: true; readonly row: Row } | ({ readonly ok: false } & Problem);

const earliest = Date.UTC(1970, 0, 1);
const dayMs = 86_400_000;
/** No unit price is higher, in any currency. */
const mostMoney = 1e12;
const yes = new Set(["1", "y", "yes", "true", "t", "x", "是", "有", "可"]);
const no = new Set(["0", "n", "no", "false", "f", "否", "无", "無", "不可"]);

/**
 * The cells of one row by field, to be asked for one value after another. Each answer is a value of its type, also where the
 * cell holds none: what was wrong first is `problem`, and the row is then not to be used. `reading` puts both together.
 */
export function readCells<Field extends string>(cells: Readonly<Record<Field, string>>, now: Date) {
  let problem: Problem | null = null;

  function refuse(reason: RejectionReason, facts: Facts): void {
    problem ??= { reason, facts };
  }

  function parsed<T>(field: Field, parse: (text: string) => Parsed<T>, instead: T): T {
    const result = parse(cells[field]);
    if (!result.ok) refuse(result.reason, { field, text: shown(cells[field]) });
    return result.ok ? result.value : instead;
  }

  function amount(field: Field, instead: string): string {
    const decimal = parsed(field, parseDecimal, instead);
    if (Math.abs(Number(decimal)) < mostMoney) return decimal;
    refuse("number-too-large", { field, text: shown(cells[field]) });
    return instead;
  }

  function isFilled(field: Field): boolean {
    if (cells[field] !== "") return true;
    refuse("value-missing", { field });
    return false;
  }

  const read = {
    reading: <Row>(row: Row): RowReading<Row> => (problem ? { ok: false, ...problem } : { ok: true, row }),

    refuse,

    /** Spaces as one; null for an empty cell. */
    text(field: Field, limit: number): string | null {
      const text = cells[field].normalize("NFC").replaceAll(/\s+/g, " ");
      if (text.length > limit) refuse("value-too-long", { field, limit });
      return text || null;
    },

    /** With its line breaks. */
    longText(field: Field, limit: number): string | null {
      if (cells[field].length > limit) refuse("value-too-long", { field, limit });
      return cells[field] || null;
    },

    sku(field: Field): Sku {
      const sku = isFilled(field) ? toSku(cells[field]) : null;
      if (sku === null) refuse("code-invalid", { field, text: shown(cells[field]) });
      return sku ?? ("" as Sku);
    },

    /** A number or code as people give them: upper case, half-width; letters, digits and what joins them. */
    code(field: Field, limit: number): string {
      if (!isFilled(field)) return "";
      const code = cells[field].normalize("NFKC").toUpperCase();
      if (!/^[\p{L}\p{N}][\p{L}\p{N} ._/#:-]*$/u.test(code) || code.length > limit)
        refuse("code-invalid", { field, text: shown(code) });
      return code;
    },

    optionalCode(field: Field, limit: number): string | null {
      return cells[field] === "" ? null : read.code(field, limit);
    },

    /** A whole number of at least `least`; negative ones only where that is. */
    count(field: Field, { least, most = 999_999_999 }: { readonly least: number; readonly most?: number }): number {
      if (!isFilled(field)) return least;
      const value = parsed(field, parseQuantity, least);
      if (value < least) refuse("number-too-small", { field, text: shown(cells[field]) });
      if (value > most) refuse("number-too-large", { field, text: shown(cells[field]) });
      return value;
    },

    optionalCount(field: Field, range: { readonly least: number; readonly most?: number }): number | null {
      return cells[field] === "" ? null : read.count(field, range);
    },

    /** A price that can be charged: above zero, with no more digits than the currency has. */
    price(field: Field, currency: string): number {
      if (!isFilled(field)) return 0;
      const decimal = amount(field, "1");
      const price = parseMoney(decimal, currency);
      if (price === null) refuse("price-too-precise", { field, text: shown(cells[field]), currency });
      else if (price.minor <= 0) refuse("number-too-small", { field, text: shown(cells[field]) });
      return price?.minor ?? 0;
    },

    optionalPrice(field: Field, currency: string): number | null {
      return cells[field] === "" ? null : read.price(field, currency);
    },

    /** A price that was paid: zero for what was given away, rounded half-up to the currency's minor unit. */
    pastPrice(field: Field, currency: string): number {
      if (!isFilled(field)) return 0;
      const decimal = new Decimal(amount(field, "0"));
      if (decimal.isNegative()) refuse("number-too-small", { field, text: shown(cells[field]) });
      return decimal
        .times(10 ** minorDigits(currency))
        .toDecimalPlaces(0, Decimal.ROUND_HALF_UP)
        .toNumber();
    },

    /** Neither before 1970 nor more than a day ahead. */
    instant(field: Field): Date {
      if (!isFilled(field)) return now;
      const at = parsed(field, parseIsoDate, now);
      if (at.getTime() < earliest || at.getTime() > now.getTime() + dayMs)
        refuse("date-out-of-range", { field, text: shown(cells[field]) });
      return at;
    },

    optionalDay(field: Field): Day | null {
      return cells[field] === "" ? null : dayFromColumn(read.instant(field));
    },

    optionalFlag(field: Field): boolean | null {
      const text = cells[field].normalize("NFKC").toLowerCase();
      if (text === "") return null;
      if (!yes.has(text) && !no.has(text)) refuse("not-yes-or-no", { field, text: shown(text) });
      return yes.has(text);
    },

    optionalMatch(field: Field, pattern: RegExp, reason: RejectionReason): string | null {
      if (cells[field] !== "" && !pattern.test(cells[field])) refuse(reason, { field, text: shown(cells[field]) });
      return cells[field] || null;
    },
  };
  return read;
}

/** A cell as a sentence can quote it. */
function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
