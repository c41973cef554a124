import { atMost, type ByteSource, bytesOf, gunzip, peek } from "./byte-stream.server.ts";
import { guessDelimiter } from "./delimiter.ts";
import { fileKind } from "./file-kind.server.ts";
import { readText, type TextRecord } from "./read-text.server.ts";
import { readXlsx } from "./read-xlsx.server.ts";
import type { Delimiter, Table, TableRow, TextEncoding } from "./table.ts";
import { type RowProblem, TabularError } from "./tabular-error.ts";
import { decodeText } from "./text-encoding.server.ts";

export type TableLimits = {
  /** Of the file as it arrives. */
  readonly maxBytes: number;
  /** Rows below the header, blank ones not counted. */
  readonly maxRows: number;
  /**
   * Of what a gzip or a workbook unpacks to: 20 times `maxBytes` unless told, and never more than 32 MB for a
   * workbook, which is read in memory.
   */
  readonly maxUnzippedBytes?: number;
};

const sampleSize = 64 * 1024;
const largestWorkbook = 32 * 1024 * 1024;
/** What a cell of a spreadsheet can hold. */
const longestCell = 32_767;

/**
 * Opens a spreadsheet: delimited text or XLSX, either of them gzipped or not, told apart by content. Text is read as
 * a stream in constant memory; a workbook is held in memory, within its limits.
 *
 * What is wrong with the file as a whole is thrown as a `TabularError`, here or from `rows` at the place where it
 * shows; what is wrong with one row is its `problem`. A failure of the source itself (a missing file, a lost
 * connection) passes through as it is.
 */
export async function readTable(source: ByteSource, limits: TableLimits): Promise<Table> {
  const maxUnzippedBytes = limits.maxUnzippedBytes ?? 20 * limits.maxBytes;
  let opened = await peek(atMost(limits.maxBytes, bytesOf(source)), sampleSize);
  try {
    let kind = await fileKind(opened.head);
    if (kind === "gzip") {
      opened = await peek(atMost(maxUnzippedBytes, gunzip(opened.chunks)), sampleSize);
      kind = await fileKind(opened.head);
      if (kind === "gzip") throw new TabularError("file-wrong-type", { found: "gz" });
    }
    if (kind === "zip") {
      const archive = await collect(opened.chunks);
      const sheet = await readXlsx(archive, Math.min(maxUnzippedBytes, largestWorkbook));
      return await tableOf("xlsx", null, { encoding: null }, numbered(sheet), limits.maxRows);
    }
    const chosen: { encoding: TextEncoding } = { encoding: "utf-8" };
    const text = decodeText(opened.chunks, chosen);
    const { delimiter, firstLine, rest } = await findDelimiter(text);
    return await tableOf("text", delimiter, chosen, readText(rest, delimiter, firstLine), limits.maxRows);
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function tableOf(
  kind: Table["kind"],
  delimiter: Delimiter | null,
  chosen: { readonly encoding: TextEncoding | null },
  records: AsyncGenerator<TextRecord>,
  maxRows: number,
): Promise<Table> {
  const first = await firstFilled(records);
  if (!first) throw new TabularError("file-empty");
  const header = withoutEmptyEnd(first.cells);
  return {
    kind,
    delimiter,
    get encoding() {
      return chosen.encoding;
    },
    header,
    headerLine: first.line,
    rows: rowsBelow(header.length, records, maxRows),
    close: async () => void (await records.return(undefined)),
  };
}

async function firstFilled(records: AsyncGenerator<TextRecord>): Promise<TextRecord | undefined> {
  for (let next = await records.next(); !next.done; next = await records.next()) {
    const cells = next.value.cells.map(trimmed);
    if (cells.some((cell) => cell !== "")) return { line: next.value.line, cells };
  }
  return undefined;
}

async function* rowsBelow(
  width: number,
  records: AsyncGenerator<TextRecord>,
  maxRows: number,
): AsyncGenerator<TableRow> {
  let count = 0;
  for await (const { line, cells: raw } of records) {
    const cells = raw.map(trimmed);
    if (cells.every((cell) => cell === "")) continue;
    count += 1;
    if (count > maxRows) throw new TabularError("file-too-many-rows", { limit: maxRows, line });
    while (cells.length < width) cells.push("");
    const problem = problemOf(cells, width);
    yield problem ? { line, cells, problem } : { line, cells };
  }
}

function problemOf(cells: readonly string[], width: number): RowProblem | undefined {
  for (const cell of cells) {
    if (cell.length > longestCell) return "cell-too-long";
    if (cell.includes("\uFFFD")) return "undecodable";
    if (controlCharacter.test(cell)) return "control-character";
  }
  return cells.slice(width).some((cell) => cell !== "") ? "too-many-cells" : undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const controlCharacter = /[\u0000-\u0008\u000E-\u001F\u007F]/;

/**
 * `String.trim` takes no-break and ideographic spaces too, but not the zero-width ones that web pages leave in a
 * copy.
 */
function trimmed(cell: string): string {
  const text = cell.trim();
  let start = 0;
  let end = text.length;
  while (start < end && isZeroWidth(text.charCodeAt(start))) start += 1;
  while (end > start && isZeroWidth(text.charCodeAt(end - 1))) end -= 1;
  return end - start === text.length ? text : text.slice(start, end).trim();
}

function isZeroWidth(code: number): boolean {
  return (code >= 0x200b && code <= 0x200d) || code === 0x2060;
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
}

/** Excel writes `sep=;` above the header when its delimiter is not the usual one. */
async function findDelimiter(
  text: AsyncGenerator<string>,
): Promise<{ delimiter: Delimiter; firstLine: number; rest: AsyncGenerator<string> }> {
  let start = "";
  for (let next = await text.next(); !next.done; next = await text.next()) {
    start += next.value;
    if (start.length >= sampleSize / 4) break;
  }
  const [line, told] = /^sep=([,;\t|])(?:\r\n|\n|\r)/.exec(start) ?? [];
  if (line !== undefined) {
    return { delimiter: told as Delimiter, firstLine: 2, rest: continueText(start.slice(line.length), text) };
  }
  return { delimiter: guessDelimiter(start), firstLine: 1, rest: continueText(start, text) };
}

async function* continueText(start: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  try {
    yield start;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

async function* numbered(sheet: readonly string[][]): AsyncGenerator<TextRecord> {
  for (const [index, cells] of sheet.entries()) yield { line: index + 1, cells };
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}
