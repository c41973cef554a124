import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { parseDecimal, parseIsoDate, parseQuantity } from "#app/platform/tabular/values.ts";

describe("parseDecimal", () => {
  test.each([
    ["1234.50", "1234.50"],
    ["1,234.50", "1234.50"],
    ["1.234,50", "1234.50"],
    ["1 234,50", "1234.50"],
    ["1'234.50", "1234.50"],
    ["1,234,567", "1234567"],
    ["1.234.567", "1234567"],
    ["0,85", "0.85"],
    ["0.855", "0.855"],
    ["0,855", "0.855"],
    [".5", "0.5"],
    ["007", "7"],
    ["12.", "12"],
    ["１，２３４．５０", "1234.50"],
    ["£1.20", "1.20"],
    ["￥12.00", "12.00"],
    ["NT$ 1,200", "1200"],
    ["12.00 CNY", "12.00"],
    ["12元", "12"],
    ["-£5.00", "-5.00"],
    ["£-5.00", "-5.00"],
    ["5.00-", "-5.00"],
    ["−5", "-5"],
    ["(5.00)", "-5.00"],
    ["+5", "5"],
    ["-0.00", "0.00"],
  ])("reads %s as %s", (text, value) => {
    expect(parseDecimal(text)).toEqual({ ok: true, value });
  });

  test("a lone separator before three digits groups when it is a comma and does not when it is a point", () => {
    expect(parseDecimal("1,234")).toEqual({ ok: true, value: "1234" });
    expect(parseDecimal("1.234")).toEqual({ ok: true, value: "1.234" });
  });

  test.each([
    "",
    " ",
    "abc",
    "1,23,4",
    "1..2",
    "1.2.3",
    "--5",
    "(-5)",
    "(5",
    "1e5",
    "1.2E+05",
    "ABC5",
    "5 boxes",
    "NaN",
    "٣",
  ])("refuses %j", (text) => {
    expect(parseDecimal(text)).toEqual({ ok: false, reason: "not-a-number" });
  });

  test("any amount survives being written in English and in German", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (minor) => {
        const value = (minor / 100).toFixed(2);
        const english = Intl.NumberFormat("en", { minimumFractionDigits: 2 }).format(minor / 100);
        const german = Intl.NumberFormat("de", { minimumFractionDigits: 2 }).format(minor / 100);
        expect(parseDecimal(english)).toEqual({ ok: true, value });
        expect(parseDecimal(german)).toEqual({ ok: true, value });
      }),
    );
  });

  test("any text gives an answer, and a long one soon", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof parseDecimal(text).ok === "boolean"));
    expect(parseDecimal(`1${" ".repeat(100_000)}x`).ok).toBe(false);
  });
});

describe("parseQuantity", () => {
  test.each([
    ["12", 12],
    ["5.00", 5],
    ["1,000", 1000],
    ["-6", -6],
    ["１２", 12],
    ["0", 0],
  ])("reads %s as %i", (text, value) => {
    expect(parseQuantity(text)).toEqual({ ok: true, value });
  });

  test.each([
    ["1.000", "ambiguous-number"],
    ["1.5", "not-a-whole-number"],
    ["99999999999", "number-too-large"],
    ["a dozen", "not-a-number"],
  ])("refuses %s as %s", (text, reason) => {
    expect(parseQuantity(text)).toEqual({ ok: false, reason });
  });
});

describe("parseIsoDate", () => {
  test.each([
    ["2011-01-18", "2011-01-18T00:00:00.000Z"],
    ["2011/1/18", "2011-01-18T00:00:00.000Z"],
    ["2011.1.18", "2011-01-18T00:00:00.000Z"],
    ["2011年1月18日", "2011-01-18T00:00:00.000Z"],
    ["20110118", "2011-01-18T00:00:00.000Z"],
    ["2010-12-01T08:26Z", "2010-12-01T08:26:00.000Z"],
    ["2010-12-01 08:26:30.5", "2010-12-01T08:26:30.500Z"],
    ["2010-12-01T08:26:00+08:00", "2010-12-01T00:26:00.000Z"],
    ["2012-02-29", "2012-02-29T00:00:00.000Z"],
  ])("reads %s", (text, iso) => {
    expect(parseIsoDate(text)).toEqual({ ok: true, value: new Date(iso) });
  });

  test.each([
    "",
    "2011-02-30",
    "2011-13-01",
    "2011-02-29",
    "2011-01-18T24:00",
    "18/01/2011",
    "01/18/2011",
    "2011-1/18",
    "soon",
  ])("refuses %j", (text) => {
    expect(parseIsoDate(text)).toEqual({ ok: false, reason: "not-a-date" });
  });
});
