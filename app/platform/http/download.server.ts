import { createReadableStreamFromReadable } from "@remix-run/node";

import { type Cell, writeCsv } from "../tabular/write-table.server.ts";

/**
 * Rows, the header first, as a CSV file for a spreadsheet: with a byte order mark and with formulas made harmless. Rows
 * are read as they are sent, so whoever may not have them is refused before.
 */
export function csvDownload(
  fileName: string,
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>,
): Response {
  const body = createReadableStreamFromReadable(writeCsv(rows, { bom: true, escapeFormulas: true }));
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "Cache-Control": "no-store",
    },
  });
}

/** A PDF that the browser shows by itself and saves under its name, which is plain ASCII. */
export function pdfReply({ fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array }): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="${fileName}"`,
      "Cache-Control": "no-store",
    },
  });
}
