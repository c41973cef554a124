import type { ByteSource } from "#app/platform/tabular/byte-stream.server.ts";
import { parsePasted } from "#app/platform/tabular/parse-pasted.server.ts";
import { readTable } from "#app/platform/tabular/read-table.server.ts";
import { TabularError } from "#app/platform/tabular/tabular-error.ts";
import { MAX_QUICK_ORDER_BYTES, MAX_QUICK_ORDER_ROWS } from "./limits.ts";
import { type CellLine, type NewQuickOrderRow, rowsFromCells } from "./quick-order-rows.ts";

/** One more than fits, since the first may be a header. */
const maxRows = MAX_QUICK_ORDER_ROWS + 1;

/** The rows of a text pasted from a spreadsheet, a mail or a chat. Throws file-too-many-rows. */
export function rowsFromPaste(text: string): readonly NewQuickOrderRow[] {
  return rowsFromCells(parsePasted(text, { maxRows }).rows);
}

/**
 * The rows of an uploaded file: CSV or other delimited text in any of the encodings of tabular/text-encoding, or XLSX.
 * Throws file-wrong-type, file-too-large, file-too-many-rows, file-malformed and file-empty.
 */
export async function rowsFromFile(source: ByteSource): Promise<readonly NewQuickOrderRow[]> {
  const table = await readTable(source, { maxBytes: MAX_QUICK_ORDER_BYTES, maxRows });
  const lines: CellLine[] = [{ line: table.headerLine, cells: table.header }];
  for await (const { line, cells } of table.rows) lines.push({ line, cells });
  const rows = rowsFromCells(lines);
  if (rows.length === 0) throw new TabularError("file-empty");
  return rows;
}
