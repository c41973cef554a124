import type { RejectionRow } from "#app/domain/imports/queries.server.ts";
import type { Locale } from "#app/platform/i18n/locales.ts";
import type { Cell } from "#app/platform/tabular/write-table.server.ts";

import { rejectionText } from "./import-rejection.ts";
import { translatorFor } from "./translator.server.ts";

/** The rows that an import left out, header first, each with its line and why: mended, the file can be imported as it is. */
export async function* rejectedRows(
  { header, rows }: { readonly header: readonly string[]; readonly rows: AsyncIterable<RejectionRow> },
  locale: Locale,
): AsyncGenerator<readonly Cell[]> {
  const t = translatorFor(locale);
  yield [...header, t("imports.rejections.lineColumn"), t("imports.rejections.reasonColumn")];
  for await (const row of rows) {
    const cells = header.map((_, at) => cellOf(row.cells[at] ?? ""));
    yield [...cells, row.line, rejectionText(row, t)];
  }
}

/** A negative number is no formula, and must be read again as what it was. */
function cellOf(text: string): Cell {
  return /^-\d/.test(text) && String(Number(text)) === text ? Number(text) : text;
}
