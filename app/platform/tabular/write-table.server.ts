import { Readable } from "node:stream";
import { stringify } from "csv-stringify";
import writeXlsxFile from "write-excel-file/node";

/**
 * A date is written as YYYY-MM-DD, with a time if it has one (UTC). Give money and codes as text, counts as numbers.
 */
export type Cell = string | number | boolean | Date | null | undefined;

export type CsvOptions = {
  /** A byte order mark, without which Excel takes UTF-8 for the local code page. */
  readonly bom: boolean;
  /** Puts an apostrophe before text that a spreadsheet would run as a formula. Leave it off only for machines. */
  readonly escapeFormulas: boolean;
};

/**
 * Rows, the header first, to a stream of UTF-8 CSV with CRLF (RFC 4180). Reads rows only as fast as the stream is
 * read.
 */
export function writeCsv(
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>,
  options: CsvOptions,
): Readable {
  const csv = stringify({
    bom: options.bom,
    escape_formulas: options.escapeFormulas,
    record_delimiter: "windows",
    quote_record_delimiter: true,
    cast: { date: dateText, boolean: (value) => (value ? "TRUE" : "FALSE") },
  });
  return Readable.from(rows).compose(csv) as Readable;
}

/**
 * Rows, the header first, to a workbook of one sheet, in memory: for hundreds or thousands of rows. Text stays text,
 * also where it looks like a formula or a number; the header stays in sight.
 */
export function writeXlsx(rows: Iterable<readonly Cell[]>, options: { readonly sheetName: string }): Promise<Buffer> {
  const [header = [], ...body] = rows;
  const sheet = [
    header.map((name) => ({ value: String(name ?? ""), type: String, fontWeight: "bold" as const })),
    ...body.map((row) => row.map(xlsxCell)),
  ];
  const columns = header.map((_, index) => ({ width: widthOf(index, [header, ...body.slice(0, 200)]) }));
  return writeXlsxFile(sheet, { sheet: sheetName(options.sheetName), columns, stickyRowsCount: 1 }).toBuffer();
}

function xlsxCell(cell: Cell) {
  if (cell === null || cell === undefined || cell === "") return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  if (typeof cell === "boolean") return { value: cell, type: Boolean };
  if (cell instanceof Date)
    return { value: cell, type: Date, format: hasTime(cell) ? "yyyy-mm-dd hh:mm:ss" : "yyyy-mm-dd" };
  return { value: cell, type: String };
}

/** In characters; a Chinese one is as wide as two. */
function widthOf(column: number, rows: readonly (readonly Cell[])[]): number {
  let widest = 8;
  for (const row of rows) {
    const cell = row[column];
    const text = cell instanceof Date ? dateText(cell) : String(cell ?? "");
    widest = Math.max(widest, text.replaceAll(/[\u3000-\uFFEF]/g, "xx").length + 2);
  }
  return Math.min(widest, 60);
}

/** Excel refuses these characters and more than 31 of any. */
function sheetName(name: string): string {
  return name.replaceAll(/[\\/?*[\]:]/g, " ").slice(0, 31) || "Sheet1";
}

function dateText(date: Date): string {
  const [day = "", time = ""] = date.toISOString().split("T");
  return hasTime(date) ? `${day} ${time.slice(0, 8)}` : day;
}

function hasTime(date: Date): boolean {
  return date.getTime() % 86_400_000 !== 0;
}
