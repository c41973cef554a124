import { db } from "#app/platform/db.server.ts";
import { currencies } from "#app/platform/money.ts";
import { openFile } from "#app/platform/storage.server.ts";
import { readTable } from "#app/platform/tabular/read-table.server.ts";

import { authorize, has, type StaffActor } from "../access/actor.ts";
import { getBrand } from "../brand/queries.server.ts";
import { type ActivePriceList, listActivePriceLists } from "../catalog/default-price-list.server.ts";
import type { ImportRunId } from "../ids.ts";
import { listWarehouses, type WarehouseView } from "../inventory/warehouse-queries.server.ts";
import { refusal } from "../refusals.ts";
import { fieldsOf, type ImportField, type ImportMapping } from "./fields.ts";
import type { ImportKind } from "./import-run.ts";
import { MAX_ROWS, MAX_UPLOAD_BYTES } from "./limits.ts";

const SAMPLE_ROWS = 6;

export type ColumnChoice = {
  readonly importRunId: ImportRunId;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly header: readonly string[];
  /** The file's first rows. */
  readonly sample: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly fields: readonly { readonly field: ImportField; readonly required: boolean }[];
  /** What was recognised. */
  readonly mapping: ImportMapping;
  /** What else this kind asks for; empty or null where it asks for nothing. */
  readonly currencies: readonly string[];
  readonly brandCurrency: string;
  readonly priceLists: readonly ActivePriceList[];
  readonly warehouses: readonly WarehouseView[];
};

/** What a person needs to see to say which column is which. Throws not-found, and import-moved-on once it was started. */
export async function getColumnChoice(actor: StaffActor, importRunId: ImportRunId): Promise<ColumnChoice> {
  authorize(has(actor, "imports.run"), "imports.run");
  const run = await db.importRun.findUnique({
    where: { id: importRunId },
    select: { kind: true, fileName: true, header: true, mapping: true, status: true, storageKey: true },
  });
  if (!run) throw refusal("not-found");
  if (run.status !== "mapping" || run.storageKey === null) throw refusal("import-moved-on");
  const kind = run.kind as ImportKind;
  const asksCurrency = kind === "products" || kind === "partners";
  return {
    importRunId,
    kind,
    fileName: run.fileName,
    header: run.header as string[],
    sample: await sampleOf(run.storageKey),
    fields: fieldsOf(kind),
    mapping: run.mapping as ImportMapping,
    currencies: asksCurrency ? currencies : [],
    brandCurrency: (await getBrand()).currency,
    priceLists: kind === "prices" ? await listActivePriceLists() : [],
    warehouses: kind === "stock" ? await listWarehouses() : [],
  };
}

async function sampleOf(storageKey: string): Promise<ColumnChoice["sample"]> {
  const { stream } = await openFile(storageKey);
  const table = await readTable(stream, { maxBytes: MAX_UPLOAD_BYTES, maxRows: MAX_ROWS });
  const sample: { line: number; cells: readonly string[] }[] = [];
  for await (const { line, cells } of table.rows) {
    sample.push({ line, cells });
    if (sample.length === SAMPLE_ROWS) break;
  }
  return sample;
}
