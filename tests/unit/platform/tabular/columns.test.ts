import { expect, test } from "vitest";

import { type ColumnSpec, mapRow, matchColumns } from "#app/platform/tabular/columns.ts";

type Field = "sku" | "quantity" | "note";

const spec: ColumnSpec<Field> = {
  sku: { names: ["Item no.", "货号", "貨號"], required: true },
  quantity: { names: ["Qty", "数量", "數量"], required: true },
  note: { names: ["Remark", "备注", "備註"] },
};

test("case, spaces, underscores, full-width letters and marks do not matter", () => {
  expect(matchColumns(["ITEM_NO", "ｑｔｙ *", "ReMark:"], spec)).toEqual({
    mapping: { sku: 0, quantity: 1, note: 2 },
    missing: [],
    unused: [],
  });
});

test("a header in Chinese is recognised, with or without the unit in brackets", () => {
  expect(matchColumns(["数量（件）", "货号"], spec).mapping).toEqual({ sku: 1, quantity: 0 });
  expect(matchColumns(["貨號", "數量"], spec).mapping).toEqual({ sku: 0, quantity: 1 });
});

test("a plain name goes before one with a remark, and a second column of one name is left over", () => {
  expect(matchColumns(["Qty (old)", "Qty", "SKU", "sku"], spec)).toEqual({
    mapping: { sku: 2, quantity: 1 },
    missing: [],
    unused: ["Qty (old)", "sku"],
  });
});

test("a required field without a column is missing", () => {
  expect(matchColumns(["Remark", "", "Colour"], spec)).toEqual({
    mapping: { note: 0 },
    missing: ["sku", "quantity"],
    unused: ["Colour"],
  });
});

test("a row is read by field, with nothing for a field that has no column", () => {
  expect(mapRow(["KW-1", "5"], { sku: 0, quantity: 1 }, ["sku", "quantity", "note"])).toEqual({
    sku: "KW-1",
    quantity: "5",
    note: "",
  });
});
