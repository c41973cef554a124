import { describe, expect, test } from "vitest";

import { readCells } from "#app/domain/imports/internal/read-cells.ts";

const now = new Date("2026-11-22T10:00:00Z");

type Reader = ReturnType<typeof readCells<"cell">>;

function read<T>(cell: string, ask: (reader: Reader) => T) {
  const reader = readCells({ cell }, now);
  const value = ask(reader);
  const reading = reader.reading(value);
  return reading.ok ? reading.row : reading.reason;
}

describe("a cell", () => {
  test.each([
    ["85123a", "85123A"],
    ["ＡＢ－１", "AB-1"],
    ["", "value-missing"],
    ["x".repeat(65), "code-invalid"],
  ])("as a SKU: %j", (cell, said) => {
    expect(read(cell, (reader) => reader.sku("cell"))).toBe(said);
  });

  test.each([
    ["c-1", "C-1"],
    ["客户 7", "客户 7"],
    ["<b>", "code-invalid"],
    ["x".repeat(33), "code-invalid"],
  ])("as a code: %j", (cell, said) => {
    expect(read(cell, (reader) => reader.code("cell", 32))).toBe(said);
  });

  test.each([
    ["1,234", 1234],
    ["6.0", 6],
    ["0", "number-too-small"],
    ["1.5", "not-a-whole-number"],
    ["1.000", "ambiguous-number"],
    ["many", "not-a-number"],
    ["9999999", "number-too-large"],
  ])("as a count from 1 to a million: %j", (cell, said) => {
    expect(read(cell, (reader) => reader.count("cell", { least: 1, most: 1_000_000 }))).toBe(said);
  });

  test.each([
    ["12.50", 1250],
    ["£ 1,234.5", 123_450],
    ["2.505", "price-too-precise"],
    ["0", "number-too-small"],
    ["-1", "number-too-small"],
    ["9999999999999", "number-too-large"],
  ])("as a price to be charged: %j", (cell, said) => {
    expect(read(cell, (reader) => reader.price("cell", "GBP"))).toBe(said);
  });

  test.each([
    ["0", 0],
    ["0.001", 0],
    ["0.125", 13],
    ["2.55", 255],
    ["-1", "number-too-small"],
  ])("as a price that was paid, rounded half-up: %j", (cell, said) => {
    expect(read(cell, (reader) => reader.pastPrice("cell", "GBP"))).toBe(said);
  });

  test.each([
    ["2010-12-01T08:26Z", new Date("2010-12-01T08:26:00Z")],
    ["2010年12月1日", new Date("2010-12-01T00:00:00Z")],
    ["01/12/2010", "not-a-date"],
    ["1969-12-31", "date-out-of-range"],
    ["2026-11-24", "date-out-of-range"],
  ])("as a moment of the past: %j", (cell, said) => {
    expect(read(cell, (reader) => reader.instant("cell"))).toEqual(said);
  });

  test("as text has its stray spaces taken out, and is null where it is empty", () => {
    expect(read("WHITE  METAL\u00a0 LANTERN", (reader) => reader.text("cell", 40))).toBe("WHITE METAL LANTERN");
    expect(read("", (reader) => reader.text("cell", 40))).toBe(null);
    expect(read("x".repeat(41), (reader) => reader.text("cell", 40))).toBe("value-too-long");
  });

  test("as yes or no is understood in three languages", () => {
    expect(["yes", "否", "無", "", "maybe"].map((cell) => read(cell, (reader) => reader.optionalFlag("cell")))).toEqual(
      [true, false, false, null, "not-yes-or-no"],
    );
  });
});

test("of several things wrong with a row the first is told", () => {
  const cells = readCells({ sku: "", quantity: "x" }, now);
  cells.sku("sku");
  cells.count("quantity", { least: 1 });
  expect(cells.reading(null)).toEqual({ ok: false, reason: "value-missing", facts: { field: "sku" } });
});
