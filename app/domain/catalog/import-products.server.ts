import type { Tx } from "#app/platform/db.server.ts";

import { ensureWholeRange } from "./internal/ensure-whole-range.server.ts";
import { loadImportedRange } from "./internal/load-imported-range.server.ts";
import { saveImportedRange } from "./internal/save-imported-range.server.ts";
import { applyRow, type ProductOutcome, type ProductRow } from "./product-import.ts";

/**
 * Takes a batch of articles in: new products go on sale at once, known ones are changed where the file differs. One outcome
 * per row, in their order; a SKU that stands twice is judged as the first left it. A rejected row writes nothing. The number
 * of queries does not depend on the number of rows, of which there should be some 500. The run that imports leaves the audit.
 */
export async function importProducts(
  tx: Tx,
  rows: readonly ProductRow[],
  now: Date,
): Promise<readonly ProductOutcome[]> {
  await ensureWholeRange(tx, now);
  const range = await loadImportedRange(tx, rows);
  const outcomes = rows.map((row) => applyRow(range, row));
  await saveImportedRange(tx, range, now);
  return outcomes;
}
