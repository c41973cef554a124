import { describe, expect, test } from "vitest";
import { readReceiptLines } from "#app/domain/inventory/receipt-lines.ts";

function lines(...rows: string[][]) {
  return readReceiptLines(rows.map((cells, at) => ({ line: at + 1, cells })));
}

describe("lines of a delivery note", () => {
  test("are a SKU first and a quantity last", () => {
    expect(lines(["kw-1001", "12"], ["KW-1002", "Claw hammer", "1,250"])).toEqual({
      lines: [
        { sku: "KW-1001", quantity: 12 },
        { sku: "KW-1002", quantity: 1_250 },
      ],
      unread: [],
    });
  });

  test("follow a header in any of the languages", () => {
    const expected = [{ sku: "KW-1001", quantity: 5 }];
    expect(lines(["Qty", "Article"], ["5", "KW-1001"]).lines).toEqual(expected);
    expect(lines(["货号", "名称", "数量"], ["KW-1001", "羊角锤", "5"]).lines).toEqual(expected);
    expect(lines(["貨號", "數量"], ["KW-1001", "5"]).lines).toEqual(expected);
  });

  test("that cannot be read are handed back with their number, never left out in silence", () => {
    const rows = [
      ["KW-1001", "twelve"],
      ["KW-1002"],
      ["", "3"],
      ["KW-1003", "-2"],
      ["KW-1004", "1.5"],
      ["KW-1005", "0"],
    ];
    const { lines: read, unread } = lines(...rows);
    expect(read).toEqual([]);
    expect(unread.map(({ line, text }) => `${line}: ${text}`)).toEqual([
      "1: KW-1001 twelve",
      "2: KW-1002",
      "3:  3",
      "4: KW-1003 -2",
      "5: KW-1004 1.5",
      "6: KW-1005 0",
    ]);
  });
});
