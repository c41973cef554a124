import { inTransaction } from "#app/platform/db.server.ts";

import { authorize, has, type StaffActor } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { emit } from "../emit.server.ts";
import type { ImportRunId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import type { ImportMapping } from "./fields.ts";
import type { ImportOptions } from "./import-run.ts";
import { checkPlan } from "./internal/check-plan.server.ts";
import { loadRun } from "./internal/load-run.server.ts";

export type StartImport = {
  readonly importRunId: ImportRunId;
  readonly mapping: ImportMapping;
  readonly options: ImportOptions;
  /** Reports what would become of every row, and writes none. */
  readonly dryRun: boolean;
};

/** Hands an uploaded file to the worker. Refuses import-columns-missing, and import-moved-on where it was started before. */
export async function startImport(
  actor: StaffActor,
  { importRunId, mapping, options: chosen, dryRun }: StartImport,
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "imports.run"), "imports.run");
  const { kind, header, fileName } = await loadRun(importRunId);
  const options = await checkPlan({ kind, header, mapping, options: chosen });
  await inTransaction(async (tx) => {
    const { count } = await tx.importRun.updateMany({
      where: { id: importRunId, status: "mapping" },
      data: { status: "queued", mapping, options, dryRun, progressAt: now },
    });
    if (count === 0) throw refusal("import-moved-on");
    const after = { kind, fileName, dryRun };
    await recordAudit(tx, { actor, action: "import.started", subject: importRunId, after }, now);
    await emit(tx, "import.queued", { importRunId }, now);
  });
}
