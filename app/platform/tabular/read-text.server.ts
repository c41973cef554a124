import { once } from "node:events";
import { CsvError, Parser } from "csv-parse";

import type { Delimiter } from "./table.ts";
import { TabularError } from "./tabular-error.ts";

/** A record longer than this is taken for a quotation mark that is never closed. */
const longestRecord = 1_000_000;

/** One record as it stands in the file, blank ones included, with the physical line at which it starts. */
export type TextRecord = { readonly line: number; readonly cells: string[] };

/**
 * Delimited text to records. A line ends with LF, CRLF or CR; a quotation mark inside an unquoted cell is a plain
 * character. Throws "file-malformed" with its line for a quotation mark that is never closed, after the records
 * before it.
 */
export async function* readText(
  text: AsyncIterable<string>,
  delimiter: Delimiter,
  firstLine: number,
): AsyncGenerator<TextRecord> {
  let line = firstLine;
  let parsed: string[][] = [];
  let failure: unknown;

  // Records are taken in the parser's own turn: through its stream those before an error would be lost with it.
  const parser = new Parser({
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: longestRecord,
    on_record: (record) => {
      parsed.push(record);
      return null;
    },
  });
  parser.on("error", (error) => {
    failure ??= error;
  });

  function* records(): Generator<TextRecord> {
    const ready = parsed;
    parsed = [];
    for (const cells of ready) {
      yield { line, cells };
      line += 1 + lineBreaksIn(cells);
    }
    if (failure) throw asTabularError(failure, line);
  }

  for await (const piece of text) {
    if (piece === "") continue;
    await new Promise<void>((resolve) => parser.write(piece, () => resolve()));
    yield* records();
  }
  parser.resume();
  parser.end();
  await once(parser, "end").catch(() => undefined);
  yield* records();
}

function lineBreaksIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    if (cell.includes("\n") || cell.includes("\r")) count += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
  }
  return count;
}

function asTabularError(error: unknown, line: number): unknown {
  if (!(error instanceof CsvError)) return error;
  const unclosed = error.code === "CSV_QUOTE_NOT_CLOSED" || error.code === "CSV_MAX_RECORD_SIZE";
  return new TabularError("file-malformed", { line, reason: unclosed ? "quote-not-closed" : "bad-csv" });
}
