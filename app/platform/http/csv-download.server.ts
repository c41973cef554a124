import { createReadableStreamFromReadable } from "@remix-run/node";

import { type Cell, writeCsv } from "../tabular/write-table.server.ts";

/**
 * Rows, the header first, as a file that a spreadsheet opens rightly: with a byte order mark, and no cell that it would
 * run as a formula. `name` is plain ASCII.
 */
export function csvDownload(name: string, rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>): Response {
  return new Response(createReadableStreamFromReadable(writeCsv(rows, { bom: true, escapeFormulas: true })), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-store",
    },
  });
}
