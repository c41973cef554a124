import fc from "fast-check";
import { expect, test } from "vitest";

import { readTable } from "#app/platform/tabular/read-table.server.ts";
import type { TableRow } from "#app/platform/tabular/table.ts";
import { TabularError } from "#app/platform/tabular/tabular-error.ts";
import { type Cell, writeXlsx } from "#app/platform/tabular/write-table.server.ts";

import { workbookOf } from "./bytes.ts";

const limits = { maxBytes: 2_000_000, maxRows: 5000 };

async function read(bytes: Buffer, maxRows = limits.maxRows): Promise<{ header: readonly string[]; rows: TableRow[] }> {
  const table = await readTable(bytes, { ...limits, maxRows });
  const rows: TableRow[] = [];
  for await (const row of table.rows) rows.push(row);
  return { header: table.header, rows };
}

function refusal(code: string, facts: object = {}): unknown {
  return expect.objectContaining({ code, facts: expect.objectContaining(facts) });
}

test("what is written is read back as text", async () => {
  const rows: Cell[][] = [
    ["货号", "Qty", "Price", "Due", "At", "Urgent", "Note"],
    ["0815", 12, 0.1 + 0.2, new Date("2026-05-03"), new Date("2026-05-03T08:26:30Z"), true, "=1+1"],
    ["KW-2", -3, 1234567.5, null, undefined, false, "两行\n文字"],
  ];
  const found = await read(await writeXlsx(rows, { sheetName: "Order: draft/1" }));
  expect(found.header).toEqual(rows[0]);
  expect(found.rows.map((row) => row.cells)).toEqual([
    ["0815", "12", "0.3", "2026-05-03", "2026-05-03 08:26:30", "TRUE", "=1+1"],
    ["KW-2", "-3", "1234567.5", "", "", "FALSE", "两行\n文字"],
  ]);
});

test("5,000 rows are read whole", async () => {
  const body = Array.from({ length: 5000 }, (_, index) => [`KW-${index}`, index, `Name ${index} & <more>`]);
  const { rows } = await read(await writeXlsx([["sku", "qty", "name"], ...body], { sheetName: "Order" }));
  expect(rows).toHaveLength(5000);
  expect(rows.every((row, index) => row.cells.join() === `KW-${index},${index},Name ${index} & <more>`)).toBe(true);
  expect(rows[4999]?.line).toBe(5001);
});

test("a formula gives the value it had, an error gives nothing, and blank rows keep the count", async () => {
  const { rows } = await read(
    workbookOf(`
      <row r="2"><c r="A2" t="inlineStr"><is><t>sku</t></is></c><c r="B2" t="inlineStr"><is><t>qty</t></is></c></row>
      <row r="5"><c r="A5" t="str"><f>CONCAT("KW","-1")</f><v>KW-1</v></c><c r="B5"><f>2*3</f><v>6</v></c></row>
      <row r="6"><c r="A6" t="str"><f>HYPERLINK("http://x")</f></c><c r="B6" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
      <row r="7"><c r="A7" t="inlineStr"><is><t>KW-2</t></is></c></row>`),
  );
  expect(rows).toEqual([
    { line: 5, cells: ["KW-1", "6"] },
    { line: 7, cells: ["KW-2", ""] },
  ]);
});

test("more rows than asked for are refused", async () => {
  const bytes = await writeXlsx([["sku"], ["A"], ["B"], ["C"]], { sheetName: "Order" });
  await expect(read(bytes, 2)).rejects.toEqual(refusal("file-too-many-rows", { limit: 2, line: 4 }));
});

test("a sheet that unpacks to more than it declares is refused unread", async () => {
  const bomb = workbookOf(`<row r="1"><c r="A1"><v>${"1".repeat(30_000_000)}</v></c></row>`, 1000);
  expect(bomb.length).toBeLessThan(100_000);
  await expect(read(bomb)).rejects.toEqual(refusal("file-malformed", { reason: "bad-zip" }));
});

test("a sheet that declares more than is allowed is refused unread", async () => {
  const bomb = workbookOf(`<row r="1"><c r="A1"><v>${"1".repeat(45_000_000)}</v></c></row>`);
  expect(bomb.length).toBeLessThan(100_000);
  await expect(read(bomb)).rejects.toEqual(refusal("file-too-large", { limit: 32 * 1024 * 1024 }));
});

test.each([
  ["a value in the last cell of all", `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`, "file-too-large"],
  [
    "one hidden behind an attribute",
    `<row a=">" r='1048576'><c b="/>" r='XFD1048576'><v>1</v></c></row>`,
    "file-too-large",
  ],
  ["a row beyond the last", `<row r="99999999999"><c r="A1"><v>1</v></c></row>`, "file-malformed"],
  ["a cell without a place", `<row r="1"><c><v>1</v></c></row>`, "file-malformed"],
  [
    "rows in disorder",
    `<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>`,
    "file-malformed",
  ],
  ["tags that never end", `<row r="1"><c r="A1"`, "file-malformed"],
  ["a string that is not there", `<row r="1"><c r="A1" t="s"><v>7</v></c></row>`, "file-malformed"],
  ["no rows", "", "file-empty"],
])("%s is refused", async (_, sheetData, code) => {
  await expect(read(workbookOf(sheetData))).rejects.toEqual(refusal(code));
});

test("an empty cell far away does no harm", async () => {
  const { rows } = await read(
    workbookOf(
      `<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="1048576"><c r="B1048576" s="0"/></row>`,
    ),
  );
  expect(rows).toEqual([{ line: 2, cells: ["2"] }]);
});

test("a workbook with broken bytes is rows or a TabularError, never anything else", async () => {
  const sound = await writeXlsx([["sku", "qty"], ...Array.from({ length: 50 }, (_, index) => [`KW-${index}`, index])], {
    sheetName: "Order",
  });
  const place = fc.tuple(fc.nat(sound.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 8 }), fc.nat(20), async (changes, cut) => {
      const bytes = Buffer.from(sound.subarray(0, sound.length - (cut > 15 ? cut * 40 : 0)));
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      await read(bytes).catch((error: unknown) => expect(error).toBeInstanceOf(TabularError));
    }),
    { numRuns: 300 },
  );
});
