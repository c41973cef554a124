import { inTransaction } from "#app/platform/db.server.ts";

import { authorize, has, type StaffActor } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { emit } from "../emit.server.ts";
import { type ImportRunId, newId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { loadRun } from "./internal/load-run.server.ts";

/**
 * Imports the file of a finished dry run, with the columns and choices that were tried, as a run of its own: the report of
 * the dry run stays. Refuses import-moved-on where that has been done, or the file is no longer kept.
 */
export async function importCheckedFile(
  actor: StaffActor,
  { importRunId }: { readonly importRunId: ImportRunId },
  now = new Date(),
): Promise<ImportRunId> {
  authorize(has(actor, "imports.run"), "imports.run");
  const { kind, fileName, storageKey, header, mapping, options, rowsTotal } = await loadRun(importRunId);
  if (storageKey === null) throw refusal("import-moved-on");
  const id = newId("imp", now);
  await inTransaction(async (tx) => {
    // The file goes over to the new run: of two clicks the second finds it gone.
    const { count } = await tx.importRun.updateMany({
      where: { id: importRunId, status: "done", dryRun: true, storageKey },
      data: { storageKey: null },
    });
    if (count === 0) throw refusal("import-moved-on");
    await tx.importRun.create({
      data: {
        ...{ id, kind, fileName, storageKey, header: [...header], mapping, options, rowsTotal, status: "queued" },
        ...{ startedById: actor.userId, startedByName: actor.name, createdAt: now, progressAt: now },
      },
    });
    const after = { kind, fileName, dryRun: false };
    await recordAudit(tx, { actor, action: "import.started", subject: id, after }, now);
    await emit(tx, "import.queued", { importRunId: id }, now);
  });
  return id;
}
