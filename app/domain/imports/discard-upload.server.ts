import { inTransaction } from "#app/platform/db.server.ts";
import { deleteFile } from "#app/platform/storage.server.ts";

import { authorize, has, type StaffActor } from "../access/actor.ts";
import type { ImportRunId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { loadRun } from "./internal/load-run.server.ts";

/** Forgets an upload that was not started. Refuses import-moved-on where it was. */
export async function discardUpload(
  actor: StaffActor,
  { importRunId }: { readonly importRunId: ImportRunId },
): Promise<void> {
  authorize(has(actor, "imports.run"), "imports.run");
  const { storageKey } = await loadRun(importRunId);
  const { count } = await inTransaction((tx) =>
    tx.importRun.deleteMany({ where: { id: importRunId, status: "mapping" } }),
  );
  if (count === 0) throw refusal("import-moved-on");
  if (storageKey !== null) await deleteFile(storageKey);
}
