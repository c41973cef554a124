import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { readTable, type TableLimits } from "#app/platform/tabular/read-table.server.ts";
import type { Table, TableRow } from "#app/platform/tabular/table.ts";
import { TabularError } from "#app/platform/tabular/tabular-error.ts";
import { writeCsv } from "#app/platform/tabular/write-table.server.ts";

import { encodedAs, zipOf } from "./bytes.ts";

const limits: TableLimits = { maxBytes: 1_000_000, maxRows: 1000 };

async function read(
  source: string | Uint8Array,
  given: TableLimits = limits,
): Promise<{ table: Table; rows: TableRow[]; cells: string[][] }> {
  const table = await readTable(Buffer.from(source), given);
  const rows: TableRow[] = [];
  for await (const row of table.rows) rows.push(row);
  return { table, rows, cells: rows.map((row) => [...row.cells]) };
}

function refusal(code: string, facts: object = {}): unknown {
  return expect.objectContaining({ code, facts: expect.objectContaining(facts) });
}

describe("text", () => {
  test.each([
    ["commas", "sku,qty\nKW-1,5\n", ","],
    ["semicolons and decimal commas", "sku;qty\nKW-1;5\n", ";"],
    ["tabs", "sku\tqty\r\nKW-1\t5\r\n", "\t"],
    ["bars", "sku|qty\rKW-1|5", "|"],
    ["what Excel says above the header", "sep=;\r\nsku;qty\r\nKW-1;5", ";"],
  ])("with %s", async (_, text, delimiter) => {
    const { table, cells } = await read(text);
    expect(table).toMatchObject({ kind: "text", delimiter, header: ["sku", "qty"], encoding: "utf-8" });
    expect(cells).toEqual([["KW-1", "5"]]);
  });

  test("the delimiter is the one that the lines agree on", async () => {
    const { table } = await read("sku;name;price\nKW-1;nuts, bolts, screws;1,50\nKW-2;washers;0,20\n");
    expect(table).toMatchObject({ delimiter: ";", header: ["sku", "name", "price"] });
  });

  test("lines are the file's own, through blank lines and cells of several lines", async () => {
    const { table, rows } = await read('\r\nsku,note\r\n\r\nKW-1,"two\r\nlines"\r\nKW-2,\r\n,,\r\nKW-3,"a ""b"""\r\n');
    expect(table.headerLine).toBe(2);
    expect(rows).toEqual([
      { line: 4, cells: ["KW-1", "two\r\nlines"] },
      { line: 6, cells: ["KW-2", ""] },
      { line: 8, cells: ["KW-3", 'a "b"'] },
    ]);
  });

  test("an inch mark in a cell is a character, and stray spaces are dropped", async () => {
    const { cells } = await read('sku,name\nKW-1,  6" ruler \u00A0\nKW-2,\u3000"quoted" text\u200B\n');
    expect(cells).toEqual([
      ["KW-1", '6" ruler'],
      ["KW-2", '"quoted" text'],
    ]);
  });

  test("a short row is filled up; a long one is kept and marked", async () => {
    const { rows } = await read("sku,qty\nKW-1\nKW-2,1,2\nKW-3,1,,\n");
    expect(rows).toEqual([
      { line: 2, cells: ["KW-1", ""] },
      { line: 3, cells: ["KW-2", "1", "2"], problem: "too-many-cells" },
      { line: 4, cells: ["KW-3", "1", "", ""] },
    ]);
  });

  test("NUL bytes and over-long cells mark their row, and the rest is read", async () => {
    const { rows } = await read(`sku,qty\nKW\u0000-1,5\n${"x".repeat(40_000)},5\nKW-3,5\n`);
    expect(rows.map((row) => [row.line, row.problem])).toEqual([
      [2, "control-character"],
      [3, "cell-too-long"],
      [4, undefined],
    ]);
  });

  test("a quotation mark that is never closed is refused at its line, after the rows before it", async () => {
    const table = await readTable(Buffer.from('sku,qty\nKW-1,5\nKW-2,"6\nKW-3,7\n'), limits);
    const lines: number[] = [];
    const reading = (async () => {
      for await (const row of table.rows) lines.push(row.line);
    })();
    await expect(reading).rejects.toEqual(refusal("file-malformed", { reason: "quote-not-closed", line: 3 }));
    expect(lines).toEqual([2]);
  });

  test("more rows than asked for are refused at the first line beyond", async () => {
    await expect(read("sku\nA\n\nB\nC\n", { ...limits, maxRows: 2 })).rejects.toEqual(
      refusal("file-too-many-rows", { limit: 2, line: 5 }),
    );
  });

  test("a table without rows has a header all the same", async () => {
    expect(await read("sku,qty\n")).toMatchObject({ table: { header: ["sku", "qty"] }, rows: [] });
  });
});

describe("encodings", () => {
  const text = "货号,名称,数量\nKW-1,羊角锤 450克,12\nKW-2,活动扳手,6\n";
  const cells = [
    ["KW-1", "羊角锤 450克", "12"],
    ["KW-2", "活动扳手", "6"],
  ];

  test.each<[string, Buffer]>([
    ["utf-8", Buffer.from(text)],
    ["utf-8", Buffer.from(`\uFEFF${text}`)],
    ["utf-16le", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["utf-16be", Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
    ["gb18030", encodedAs("gb18030", text)],
  ])("%s", async (encoding, bytes) => {
    const found = await read(bytes);
    expect(found.table).toMatchObject({ encoding, header: ["货号", "名称", "数量"] });
    expect(found.cells).toEqual(cells);
  });

  test("big5, as Excel in Taiwan saves it", async () => {
    const found = await read(encodedAs("big5", "貨號,品名,數量\nKW-1,活動扳手 十吋,12\nKW-2,羊角鎚,6\n"));
    expect(found.table).toMatchObject({ encoding: "big5", header: ["貨號", "品名", "數量"] });
    expect(found.cells).toEqual([
      ["KW-1", "活動扳手 十吋", "12"],
      ["KW-2", "羊角鎚", "6"],
    ]);
  });

  test("windows-1252, as Excel in Europe saves it", async () => {
    const found = await read(Buffer.from("sku;name\nKW-1;Müller Schlüssel\nKW-2;Café crème\n", "latin1"));
    expect(found.table.encoding).toBe("windows-1252");
    expect(found.cells[0]).toEqual(["KW-1", "Müller Schlüssel"]);
  });

  test("the first Chinese character may come late, and the chunks may cut characters", async () => {
    const long = `sku,name\n${"KW-1,hammer\n".repeat(10_000)}KW-2,活动扳手\n`;
    for (const [encoding, bytes] of [
      ["gb18030", encodedAs("gb18030", long)],
      ["utf-8", Buffer.from(long)],
    ] as const) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / 777) }, (_, at) =>
        bytes.subarray(at * 777, at * 777 + 777),
      );
      const table = await readTable(Readable.from(pieces), { maxBytes: 1_000_000, maxRows: 20_000 });
      let last: TableRow | undefined;
      for await (const row of table.rows) last = row;
      expect(table.encoding).toBe(encoding);
      expect(last).toEqual({ line: 10_002, cells: ["KW-2", "活动扳手"] });
    }
  });

  test("a broken byte marks its row and no other", async () => {
    const bytes = Buffer.from(`${text}KW-3,?,1\nKW-4,锉刀,2\n`);
    bytes[bytes.indexOf("?")] = 0xff;
    const { table, rows } = await read(bytes);
    expect(table.encoding).toBe("utf-8");
    expect(rows.map((row) => row.problem)).toEqual([undefined, undefined, "undecodable", undefined]);
  });
});

describe("gzip", () => {
  test("is unpacked, whatever the file is called", async () => {
    expect((await read(gzipSync("sku,qty\nKW-1,5\n"))).cells).toEqual([["KW-1", "5"]]);
  });

  test("cut short is malformed", async () => {
    const half = gzipSync(Buffer.from(fc.sample(fc.string({ minLength: 5000, maxLength: 5000 }), 1)[0] ?? ""));
    await expect(read(half.subarray(0, half.length / 2))).rejects.toEqual(
      refusal("file-malformed", { reason: "bad-gzip" }),
    );
  });

  test("of far more than it weighs is too large", async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000, "KW-1,5\n"));
    expect(bomb.length).toBeLessThan(50_000);
    await expect(read(bomb, { maxBytes: 50_000, maxRows: 1e6 })).rejects.toEqual(
      refusal("file-too-large", { limit: 1_000_000 }),
    );
  });
});

describe("what is no table", () => {
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );

  test.each([
    ["png", png],
    ["pdf", Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj")],
    ["html", Buffer.from("<!DOCTYPE html><table><tr><td>sku")],
    ["xls", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)])],
    ["zip", zipOf([{ name: "notes.txt", content: "sku,qty" }])],
    ["docx", zipOf([{ name: "word/document.xml", content: "<w/>" }])],
    ["gz", gzipSync(gzipSync("sku"))],
    ["png", gzipSync(png)],
    ["binary", Buffer.from(Array.from({ length: 2000 }, (_, index) => (index * 7) % 251))],
  ])("%s is refused by its content", async (found, bytes) => {
    await expect(read(bytes)).rejects.toEqual(refusal("file-wrong-type", { found }));
  });

  test("a header that begins like a bitmap is a header", async () => {
    expect((await read("BM,MZ\n1,2\n")).table.header).toEqual(["BM", "MZ"]);
  });

  test.each(["", " \n\r\n ", "\uFEFF", ",,\n,,"])("%j is empty", async (text) => {
    await expect(read(text)).rejects.toEqual(refusal("file-empty"));
  });

  test("more bytes than allowed are refused", async () => {
    await expect(read("sku\n".repeat(300_000), { ...limits, maxRows: 1e6 })).rejects.toEqual(
      refusal("file-too-large", { limit: 1_000_000 }),
    );
  });
});

describe("any bytes", () => {
  test("are rows or a TabularError, never anything else", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.string({ unit: "binary" }).map((text) => Buffer.from(text)),
          fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), bytes])),
          fc.uint8Array({ maxLength: 300 }).map((bytes) => gzipSync(bytes)),
          fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.concat([Buffer.from("PK\u0003\u0004"), bytes])),
        ),
        async (bytes) => {
          await read(bytes).catch((error: unknown) => expect(error).toBeInstanceOf(TabularError));
        },
      ),
      { numRuns: 400 },
    );
  });

  test("text cells come back from CSV as they were written", async () => {
    const cell = fc
      .string({ unit: "grapheme", maxLength: 12 })
      .filter((text) => text.trim() === text && !/[\p{Control}\p{Format}\uFFFD]/u.test(text));
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), async (rows, bom) => {
        const written = await writeCsv([["first", "second", "third"], ...rows], {
          bom,
          escapeFormulas: false,
        }).toArray();
        const { cells } = await read(Buffer.concat(written));
        expect(cells).toEqual(rows.filter((row) => row.some((text) => text !== "")));
      }),
    );
  });
});

test("leaving the loop, or closing unread, closes the source", async () => {
  for (const leave of [
    async (table: Table) => {
      for await (const _ of table.rows) break;
    },
    (table: Table) => table.close(),
  ]) {
    let closed = false;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from("sku,qty\n".repeat(10_000));
      } finally {
        closed = true;
      }
    }
    await leave(await readTable(source(), { maxBytes: 1e9, maxRows: 1e9 }));
    expect(closed).toBe(true);
  }
});

test("a source that fails says so itself", async () => {
  await expect(readTable("/nowhere/orders.csv", limits)).rejects.toMatchObject({ code: "ENOENT" });
});
