import { parse } from "csv-parse/sync";

import { guessDelimiter } from "./delimiter.ts";
import type { Delimiter, TableRow } from "./table.ts";
import { TabularError } from "./tabular-error.ts";

/** Longer lines are not taken apart at their spaces: no person wrote them, and the search would take long. */
const longestLine = 500;

export type Pasted = {
  /** `null` where the columns stand apart by spaces alone. */
  readonly delimiter: Delimiter | null;
  readonly rows: readonly TableRow[];
};

/**
 * What a person pastes: cells copied from a spreadsheet (tabs), comma- or semicolon-separated lines, also with the
 * marks of a Chinese keyboard, or lines of "SKU quantity" with spaces between. Whether the first row is a header is
 * for the reader of the rows to say. Empty lines are left out; `line` counts them, 1-based.
 *
 * Throws "file-too-many-rows"; any other text gives some rows.
 */
export function parsePasted(text: string, limits: { readonly maxRows: number }): Pasted {
  const clean = text.replace(/^\uFEFF/, "").replaceAll("\u0000", "");
  const halfWidth = clean.replaceAll("，", ",").replaceAll("；", ";");
  const withoutGroups = halfWidth.replaceAll(/(?<=\s\d{1,3}),(?=\d{3}\b)/g, "");
  const delimiter = guessDelimiter(withoutGroups);
  const found = withoutGroups.includes(delimiter);
  const records = found
    ? delimited(delimiter === "\t" ? clean : halfWidth, delimiter)
    : linesOf(clean).map((text) => [text]);

  const rows: TableRow[] = [];
  let line = 1;
  for (const record of records) {
    const cells = (record.length === 1 ? splitAtSpaces(record[0] ?? "") : record).map((cell) => cell.trim());
    if (cells.some((cell) => cell !== "")) rows.push({ line, cells });
    line += 1 + (record.join("").match(/\r\n|\n|\r/g)?.length ?? 0);
    if (rows.length > limits.maxRows)
      throw new TabularError("file-too-many-rows", { limit: limits.maxRows, line: line - 1 });
  }
  return { delimiter: found ? delimiter : null, rows };
}

/** With quotation marks as a spreadsheet copies a cell of several lines; without them where one is never closed. */
function delimited(text: string, delimiter: Delimiter): string[][] {
  const options = { delimiter, record_delimiter: ["\r\n", "\n", "\r"], relax_column_count: true, relax_quotes: true };
  try {
    return parse(text, { ...options, max_record_size: 0 });
  } catch {
    return linesOf(text).map((line) => line.split(delimiter));
  }
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/**
 * "KW-1001   12", "KW-1001 x 12", "BANK CHARGES 3": two spaces part columns, and the last number of a line is a
 * column.
 */
function splitAtSpaces(line: string): string[] {
  if (line.length > longestLine) return [line];
  const [, item, quantity] = /^\s*(\S.*?)\s+(?:[x×*]\s*)?(\d[\d.,]*)\s*$/iu.exec(line) ?? [];
  const before = (item ?? line).trim().split(/\s{2,}/);
  return quantity === undefined ? before : [...before, quantity];
}
