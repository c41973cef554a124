import { expect, test } from "vitest";

import { rowsFromCells } from "#app/domain/ordering/quick-order-rows.ts";
import { rowsFromPaste } from "#app/domain/ordering/read-quick-order.server.ts";

const sheet = (...rows: readonly string[][]) => rows.map((cells, at) => ({ line: at + 1, cells }));
const texts = (rows: ReturnType<typeof rowsFromCells>) =>
  rows.map(({ skuText, quantityText }) => [skuText, quantityText]);

test("columns are found by their names in three languages, wherever they stand", () => {
  expect(texts(rowsFromCells(sheet(["Description", "Qty", "Article no."], ["Hammer", "5", "KW-1"])))).toEqual([
    ["KW-1", "5"],
  ]);
  expect(texts(rowsFromCells(sheet(["名称", "物料编码", "订购数量"], ["锤子", "KW-1", "5"])))).toEqual([["KW-1", "5"]]);
  expect(texts(rowsFromCells(sheet(["貨號", "品名", "數量"], ["KW-1", "鎚子", "5"])))).toEqual([["KW-1", "5"]]);
});

test("without a header the first column is the SKU and the first column of numbers the quantity", () => {
  const rows = rowsFromCells(sheet(["KW-1", "Hammer", "5"], ["KW-2", "Saw", "x"], ["KW-3", "Drill", "7"]));
  expect(texts(rows)).toEqual([
    ["KW-1", "5"],
    ["KW-2", "x"],
    ["KW-3", "7"],
  ]);
});

test("a header without a quantity column still finds the numbers", () => {
  expect(texts(rowsFromCells(sheet(["SKU", "Wanted"], ["KW-1", "5"])))).toEqual([["KW-1", "5"]]);
  expect(texts(rowsFromCells(sheet(["SKU"], ["KW-1"])))).toEqual([["KW-1", ""]]);
});

test("each row remembers its line, and empty ones are left out", () => {
  const rows = rowsFromCells(sheet(["sku", "qty"], ["", ""], ["KW-1", ""], ["", "3"]));
  expect(rows).toEqual([
    { skuText: "KW-1", quantityText: "", fileLine: 3 },
    { skuText: "", quantityText: "3", fileLine: 4 },
  ]);
});

test("a paste comes as cells, as comma-separated values or as words with a number behind", () => {
  const wanted = [
    ["KW-1", "5"],
    ["KW-2", "12"],
  ];
  expect(texts(rowsFromPaste("KW-1\t5\r\nKW-2\t12\r\n"))).toEqual(wanted);
  expect(texts(rowsFromPaste('"KW-1";5\nKW-2;12'))).toEqual(wanted);
  expect(texts(rowsFromPaste("KW-1，5\nKW-2，12"))).toEqual(wanted);
  expect(texts(rowsFromPaste("KW-1 5\nKW-2 x 12"))).toEqual(wanted);
  expect(texts(rowsFromPaste("SKU\tQuantity\nKW-1\t5\nKW-2\t12"))).toEqual(wanted);
  expect(texts(rowsFromPaste("KW-1\nKW-2"))).toEqual([
    ["KW-1", ""],
    ["KW-2", ""],
  ]);
  expect(rowsFromPaste(" \n\n")).toEqual([]);
});

test("what is too long or invisible is kept visibly, not silently changed", () => {
  const [row] = rowsFromCells([{ line: 1, cells: [`KW\u0000${"9".repeat(500)}`, "1"] }]);
  expect(row?.skuText).toHaveLength(120);
  expect(row?.skuText.startsWith("KW\uFFFD9")).toBe(true);
  expect(row?.skuText.endsWith("…")).toBe(true);
});
