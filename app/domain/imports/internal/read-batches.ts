import { mapRow } from "#app/platform/tabular/columns.ts";
import type { TableRow } from "#app/platform/tabular/table.ts";

import { fieldsOf, type ImportField } from "../fields.ts";
import type { Rejection } from "../rejection.ts";
import type { Importer, ImportPlan } from "./importer.ts";

/** Rows that are settled together: those that could be read, and those that could not. */
export type Batch<Row> = {
  /** Rows of the file before this batch, and with it. */
  readonly from: number;
  readonly to: number;
  readonly accepted: readonly { readonly line: number; readonly cells: readonly string[]; readonly row: Row }[];
  readonly rejected: readonly Rejection[];
};

/**
 * The rows of a file in batches, from row `settled` on. The rows before are read as well, since the importer remembers what
 * later rows depend on.
 */
export async function* readBatches<Row>(
  rows: AsyncIterable<TableRow>,
  importer: Pick<Importer<Row>, "batchRows" | "read">,
  { kind, mapping }: Pick<ImportPlan, "kind" | "mapping">,
  settled: number,
): AsyncGenerator<Batch<Row>> {
  const fields: readonly ImportField[] = fieldsOf(kind).map(({ field }) => field);
  let from = settled;
  let to = 0;
  let accepted: Batch<Row>["accepted"][number][] = [];
  let rejected: Rejection[] = [];

  for await (const { line, cells, problem } of rows) {
    to += 1;
    const reading = problem
      ? { ok: false as const, reason: problem, facts: {} }
      : importer.read({ line, cells: mapRow(cells, mapping, fields) });
    if (to <= settled) continue;

    if (reading.ok) accepted.push({ line, cells, row: reading.row });
    else rejected.push({ line, cells, reason: reading.reason, facts: reading.facts });
    if (to - from < importer.batchRows) continue;

    yield { from, to, accepted, rejected };
    from = to;
    accepted = [];
    rejected = [];
  }
  if (to > from) yield { from, to, accepted, rejected };
}
