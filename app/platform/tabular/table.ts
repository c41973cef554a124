import type { RowProblem } from "./tabular-error.ts";

/**
 * One row below the header. `line` is the physical line (a worksheet's row number) at which it starts, 1-based.
 * `cells` are trimmed and at least as many as the header's; a row that is empty throughout is left out.
 */
export type TableRow = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly problem?: RowProblem;
};

export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5" | "windows-1252";

export type Delimiter = "," | ";" | "\t" | "|";

/** A spreadsheet opened for reading: the first row that is not empty is the header, the rest comes as a stream. */
export type Table = {
  readonly kind: "text" | "xlsx";
  readonly delimiter: Delimiter | null;
  /**
   * How the bytes so far were read; `null` for a workbook. A plain ASCII file counts as UTF-8 until it proves
   * otherwise.
   */
  readonly encoding: TextEncoding | null;
  readonly header: readonly string[];
  readonly headerLine: number;
  /** Can be read once. Reading to the end, or leaving the loop, closes the source. */
  readonly rows: AsyncIterable<TableRow>;
  /** Closes the source when the rows are not wanted. */
  readonly close: () => Promise<void>;
};
