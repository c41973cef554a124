import { expect, test } from "vitest";

import { rowsFromFile } from "#app/domain/ordering/read-quick-order.server.ts";
import { writeXlsx } from "#app/platform/tabular/write-table.server.ts";

const rows = async (file: Uint8Array) =>
  (await rowsFromFile(file)).map(({ skuText, quantityText }) => [skuText, quantityText]);

test("a CSV in the Chinese encoding of Windows is read like any other", async () => {
  // "货号,数量\r\nKW-1001,12\r\n" in GB18030
  const file = Buffer.concat([
    Buffer.from([0xbb, 0xf5, 0xba, 0xc5, 0x2c, 0xca, 0xfd, 0xc1, 0xbf]),
    Buffer.from("\r\nKW-1001,12\r\n"),
  ]);
  expect(await rows(file)).toEqual([["KW-1001", "12"]]);
});

test("a workbook gives its numbers as they look", async () => {
  const file = await writeXlsx(
    [
      ["Article", "Description", "Qty"],
      ["KW-1001", "Hammer", 12],
      ["00123", "Saw", 3],
    ],
    { sheetName: "Order" },
  );
  expect(await rows(file)).toEqual([
    ["KW-1001", "12"],
    ["00123", "3"],
  ]);
});

test("the line of the file stays with its row", async () => {
  const file = Buffer.from("sku;qty\n\nKW-1;1\nKW-2;2\n");
  expect(await rowsFromFile(file)).toEqual([
    { skuText: "KW-1", quantityText: "1", fileLine: 3 },
    { skuText: "KW-2", quantityText: "2", fileLine: 4 },
  ]);
});

test("a formula and a NUL byte are text that is no SKU", async () => {
  const file = Buffer.from("sku,qty\n=1+1,2\nKW\u00001,3\n");
  expect(await rows(file)).toEqual([
    ["=1+1", "2"],
    ["KW\uFFFD1", "3"],
  ]);
});

test("files that are no lists are refused with the reason", async () => {
  await expect(rowsFromFile(Buffer.from("%PDF-1.7 …"))).rejects.toMatchObject({ code: "file-wrong-type", status: 415 });
  await expect(rowsFromFile(Buffer.alloc(0))).rejects.toMatchObject({ code: "file-empty", status: 400 });
  await expect(rowsFromFile(Buffer.from("sku,qty\n"))).rejects.toMatchObject({ code: "file-empty" });
  await expect(rowsFromFile(Buffer.alloc(3 * 1024 * 1024, "KW-1,1\n"))).rejects.toMatchObject({
    code: expect.stringMatching(/^file-too-/),
    status: 413,
  });
  const long = Buffer.from(`sku,qty\n${"KW-1,1\n".repeat(502)}`);
  await expect(rowsFromFile(long)).rejects.toMatchObject({ code: "file-too-many-rows", facts: { limit: 501 } });
});
