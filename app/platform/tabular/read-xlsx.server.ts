import { Decimal } from "decimal.js";
import { readSheet } from "read-excel-file/universal";

import { TabularError } from "./tabular-error.ts";
import { unzip, type ZipEntry, zipEntries } from "./zip-entries.server.ts";

/** The most cells, empty ones included, that a sheet may span: 32 MB once laid out. */
const maxCells = 4_000_000;
const lastRowOfExcel = 1_048_576;

/**
 * The rows of a workbook's first sheet as text, blank ones included, so that a row's place is its number in the
 * sheet. Values only: a formula gives its last result, an error cell gives "". Dates read as YYYY-MM-DD, followed by
 * HH:MM:SS where they have a time; numbers as plain decimals of at most 15 digits, which is what a workbook keeps.
 *
 * Throws "file-wrong-type" for a zip archive that is no workbook, "file-too-large" before anything large is unpacked
 * or laid out in memory, "file-malformed" for the rest.
 */
export async function readXlsx(archive: Buffer, maxUnzippedBytes: number): Promise<string[][]> {
  const entries = zipEntries(archive);
  if (!entries.some((entry) => entry.name === "xl/workbook.xml")) {
    throw new TabularError("file-wrong-type", { found: kindOfArchive(entries) });
  }
  try {
    checkContents(entries, maxUnzippedBytes);
    // A copy, because the reader takes a whole ArrayBuffer and a Buffer may be a view into a larger one.
    const sheet = await readSheet(new Uint8Array(archive).buffer);
    return sheet.map((row) => row.map(textOf));
  } catch (error) {
    if (error instanceof TabularError) throw error;
    throw new TabularError("file-malformed", { reason: "bad-xlsx", detail: String(error).slice(0, 200) });
  }
}

/** What the archive declares, then what it really unpacks to, then where its cells claim to stand. */
function checkContents(entries: readonly ZipEntry[], maxUnzippedBytes: number): void {
  const parts = entries.filter((entry) => entry.name.endsWith(".xml") || entry.name.endsWith(".xml.rels"));
  const declared = parts.reduce((sum, entry) => sum + entry.size, 0);
  if (declared > maxUnzippedBytes) throw new TabularError("file-too-large", { limit: maxUnzippedBytes });
  for (const part of parts) checkExtent(unzip(part).toString("latin1"));
}

/**
 * One filled cell at the far corner of a sheet makes a reader lay out every empty cell before it, so positions are
 * checked in the raw XML first. Any part may be named as the sheet, so every part is checked.
 */
function checkExtent(xml: string): void {
  let rows = 0;
  let columns = 0;
  for (const [, , attributes = "", empty] of xml.matchAll(/<(row|c)(?=[\s/>])((?:[^<>"'/]|"[^"]*"|'[^']*')*)(\/?)>/g)) {
    for (const [, place = ""] of attributes.matchAll(/(?:^|[\s"'])r\s*=\s*["']([^"']*)["']/g)) {
      const [, letters = "", digits = ""] = /^([A-Z]{0,3})(\d{1,7})$/.exec(place) ?? [];
      const row = Number(digits);
      if (row < 1 || row > lastRowOfExcel) throw new TabularError("file-malformed", { reason: "bad-xlsx" });
      if (empty || letters === "") continue;
      rows = Math.max(rows, row);
      columns = Math.max(columns, columnNumber(letters));
    }
  }
  if (rows * columns > maxCells)
    throw new TabularError("file-too-large", { limit: maxCells, reason: "too-many-cells" });
}

/** "A" is 1, "Z" is 26, "AA" is 27. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function kindOfArchive(entries: readonly ZipEntry[]): string {
  if (entries.some((entry) => entry.name === "word/document.xml")) return "docx";
  if (entries.some((entry) => entry.name === "ppt/presentation.xml")) return "pptx";
  const mimeType = entries.find((entry) => entry.name === "mimetype" && entry.method === 0 && entry.size < 100);
  if (mimeType && Buffer.from(mimeType.packed).toString("latin1").includes("opendocument.spreadsheet")) return "ods";
  return "zip";
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return new Decimal(value).toSignificantDigits(15).toFixed();
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : dateText(value);
  return "";
}

/** To the nearest second, since a workbook keeps a time as a binary fraction of a day. */
function dateText(date: Date): string {
  const [day = "", time = ""] = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().split("T");
  return time.startsWith("00:00:00") ? day : `${day} ${time.slice(0, 8)}`;
}
