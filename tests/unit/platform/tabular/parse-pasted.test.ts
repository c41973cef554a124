import fc from "fast-check";
import { expect, test } from "vitest";

import { parsePasted } from "#app/platform/tabular/parse-pasted.server.ts";

const limits = { maxRows: 500 };

function cellsOf(text: string): string[][] {
  return parsePasted(text, limits).rows.map((row) => [...row.cells]);
}

const twoLines = [
  ["KW-1001", "12"],
  ["KW-1002", "6"],
];

test.each([
  ["cells of a spreadsheet", "KW-1001\t12\r\nKW-1002\t6\r\n"],
  ["commas", "KW-1001,12\nKW-1002, 6"],
  ["semicolons", "KW-1001;12\nKW-1002;6"],
  ["the commas of a Chinese keyboard", "KW-1001，12\nKW-1002，6"],
  ["one space", "KW-1001 12\nKW-1002 6"],
  ["many spaces", "  KW-1001     12\nKW-1002  6  "],
  ["a sign for times", "KW-1001 x 12\nKW-1002 × 6"],
  ["a line of another kind among them", "KW-1001\t12\nKW-1002 6"],
])("SKU and quantity apart by %s", (_, text) => {
  expect(cellsOf(text)).toEqual(twoLines);
});

test("a SKU alone is a row of one cell", () => {
  expect(cellsOf("KW-1001\nKW-1002")).toEqual([["KW-1001"], ["KW-1002"]]);
});

test("a comma that groups a number is no delimiter", () => {
  expect(cellsOf("KW-1001 1,200\nKW-1002 2,000")).toEqual([
    ["KW-1001", "1,200"],
    ["KW-1002", "2,000"],
  ]);
});

test("a name with spaces keeps them", () => {
  expect(cellsOf("BANK CHARGES 3")).toEqual([["BANK CHARGES", "3"]]);
});

test("a cell of two lines stays one cell, and the lines after it are counted on", () => {
  expect(parsePasted('KW-1001\t"two\nlines"\n\nKW-1002\t6', limits).rows).toEqual([
    { line: 1, cells: ["KW-1001", "two\nlines"] },
    { line: 4, cells: ["KW-1002", "6"] },
  ]);
});

test("a quotation mark that is never closed is only a character", () => {
  expect(cellsOf('KW-1001\t"12\nKW-1002\t6')).toEqual([
    ["KW-1001", '"12'],
    ["KW-1002", "6"],
  ]);
});

test("nothing pasted is no rows", () => {
  expect(cellsOf(" \n\t\n")).toEqual([]);
});

test("more rows than asked for are refused with the line", () => {
  const text = Array.from({ length: 501 }, (_, index) => `KW-${index},1`).join("\n");
  expect(() => parsePasted(text, limits)).toThrowError(
    expect.objectContaining({ code: "file-too-many-rows", status: 413, line: 501 }),
  );
});

test("any text at all gives rows, and a very long line soon", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => Array.isArray(parsePasted(text, limits).rows)),
  );
  expect(cellsOf(`KW${" ".repeat(200_000)}x`)).toHaveLength(1);
});
