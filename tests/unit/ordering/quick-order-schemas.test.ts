import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";

import { mendRowSchema, removeRowsSchema, typedRowsSchema } from "#app/domain/ordering/quick-order-schemas.ts";

function form(fields: readonly (readonly [name: string, value: string])[]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

function parsed<Schema extends Parameters<typeof parseWithZod>[1]["schema"]>(data: FormData, schema: Schema) {
  const submission = parseWithZod(data, { schema });
  return submission.status === "success" ? submission.value : submission.error;
}

test("of the boxes to type in, those left empty are no rows, and half a row is one", () => {
  const typed = form([
    ["rows[0].sku", "KW-1"],
    ["rows[0].quantity", "5"],
    ["rows[1].sku", ""],
    ["rows[1].quantity", ""],
    ["rows[2].sku", "KW-2"],
    ["rows[2].quantity", ""],
    ["rows[3].sku", ""],
    ["rows[3].quantity", "7"],
  ]);
  expect(parsed(typed, typedRowsSchema)).toEqual({
    rows: [
      { skuText: "KW-1", quantityText: "5", fileLine: null },
      { skuText: "KW-2", quantityText: "", fileLine: null },
      { skuText: "", quantityText: "7", fileLine: null },
    ],
  });
});

test("a row is mended by its boxes, of which the quantity may be empty", () => {
  const fields = form([
    ["rowNo", "3"],
    ["asWritten", "on"],
    ["sku", "KW-1"],
    ["quantity", ""],
  ]);
  const written = { rowNo: 3, skuText: "KW-1", quantityText: "", forAllOfSku: false };
  expect(parsed(fields, mendRowSchema)).toEqual(written);
});

test("a fix leaves the box alone that it does not name", () => {
  const fields = form([
    ["rowNo", "3"],
    ["quantity", "10"],
    ["forAllOfSku", "on"],
  ]);
  expect(parsed(fields, mendRowSchema)).toEqual({ rowNo: 3, quantityText: "10", forAllOfSku: true });
});

test("rows to remove are named one by one, or none for all", () => {
  const some = form([
    ["rowNos", "1"],
    ["rowNos", "4"],
  ]);
  expect(parsed(some, removeRowsSchema)).toEqual({ rowNos: [1, 4] });
  expect(parsed(form([["rowNos", "2"]]), removeRowsSchema)).toEqual({ rowNos: [2] });
});
