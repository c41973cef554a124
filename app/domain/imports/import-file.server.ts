import path from "node:path";

import { inTransaction } from "#app/platform/db.server.ts";
import { readTable } from "#app/platform/tabular/read-table.server.ts";

import { systemActor } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { listActivePriceLists } from "../catalog/default-price-list.server.ts";
import { type ImportRunId, newId } from "../ids.ts";
import { listWarehouses } from "../inventory/warehouse-queries.server.ts";
import { refusal } from "../refusals.ts";
import type { ImportKind, ImportOptions } from "./import-run.ts";
import { type CarryOn, carryOn } from "./internal/carry-on.server.ts";
import { checkPlan, mappingFor } from "./internal/check-plan.server.ts";
import { MAX_FILE_BYTES, MAX_ROWS } from "./limits.ts";

export type ImportFile = {
  readonly kind: ImportKind;
  /** On this machine. */
  readonly file: string;
  /** Column names by field, for those that are not recognised. */
  readonly columns: Readonly<Record<string, string>>;
  readonly currency: string | null;
  /** Codes. */
  readonly priceList: string | null;
  readonly warehouse: string | null;
  readonly dryRun: boolean;
};

/**
 * Imports a file from the command line, here and now, as a run that the pages show. Throws what `readTable` throws, and
 * import-columns-missing and import-choice-unknown. "paused" is said where `signal` ended it: the same command again does the rest.
 */
export async function importFile(
  { kind, file, columns, dryRun, ...chosen }: ImportFile,
  { clock = () => new Date(), ...conduct }: Partial<Omit<CarryOn, "open">> = {},
): Promise<{ readonly importRunId: ImportRunId; readonly ended: "done" | "failed" | "paused" | "left" }> {
  const now = clock();
  const table = await readTable(file, { maxBytes: MAX_FILE_BYTES, maxRows: MAX_ROWS });
  await table.close();
  const header = [...table.header];
  const mapping = mappingFor(kind, header, columns);
  const options = await checkPlan({ kind, header, mapping, options: await optionsOf(chosen) });
  const importRunId = newId("imp", now);
  const fileName = path.basename(file).slice(-255);
  await inTransaction(async (tx) => {
    await tx.importRun.create({
      data: {
        ...{ id: importRunId, kind, fileName, header, mapping, options, dryRun, status: "running" },
        ...{ createdAt: now, startedAt: now, progressAt: now },
      },
    });
    const actor = systemActor("command line", ["imports.run"]);
    await recordAudit(
      tx,
      { actor, action: "import.started", subject: importRunId, after: { kind, fileName, dryRun } },
      now,
    );
  });
  return { importRunId, ended: await carryOn(importRunId, { open: async () => file, clock, ...conduct }) };
}

async function optionsOf({
  currency,
  priceList,
  warehouse,
}: Pick<ImportFile, "currency" | "priceList" | "warehouse">): Promise<ImportOptions> {
  const list = priceList === null ? null : chosenOf(await listActivePriceLists(), priceList);
  const place = warehouse === null ? null : chosenOf(await listWarehouses(), warehouse);
  return { currency, priceListId: list?.priceListId ?? null, warehouseId: place?.warehouseId ?? null };
}

function chosenOf<Choice extends { readonly code: string }>(choices: readonly Choice[], code: string): Choice {
  const choice = choices.find((one) => one.code.toUpperCase() === code.toUpperCase());
  if (!choice) throw refusal("import-choice-unknown", { code });
  return choice;
}
