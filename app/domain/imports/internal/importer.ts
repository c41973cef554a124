import type { Tx } from "#app/platform/db.server.ts";

import type { ImportField, ImportMapping } from "../fields.ts";
import type { ImportKind, ImportOptions } from "../import-run.ts";
import type { RowOutcome } from "../rejection.ts";
import type { RowReading } from "./read-cells.ts";

/** What is to be done with a file, with everything filled in that was left open. */
export type ImportPlan = {
  readonly kind: ImportKind;
  readonly mapping: ImportMapping;
  readonly options: ImportOptions & { readonly currency: string };
  readonly now: Date;
};

/** A row's line and its cells by field, "" for a field without a column. */
export type FieldRow = { readonly line: number; readonly cells: Readonly<Record<ImportField, string>> };

/** One kind of file, opened to be read once from its first row to its last. */
export type Importer<Row> = {
  /** As many as one transaction should hold. */
  readonly batchRows: number;
  /** Called for every row, in order, also for those that were settled before: it remembers what later rows depend on. */
  read(row: FieldRow): RowReading<Row>;
  /** Writes a batch and says of each row, in order, what became of it. Safe to run again after a rollback. */
  take(tx: Tx, rows: readonly Row[], now: Date): Promise<readonly RowOutcome[]>;
};
