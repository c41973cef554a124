import { inTransaction } from "#app/platform/db.server.ts";
import type { Reaction } from "#app/platform/jobs.server.ts";
import { openFile } from "#app/platform/storage.server.ts";

import { emit } from "../emit.server.ts";
import type { DomainEvents } from "../events.ts";
import { isId } from "../ids.ts";
import { carryOn } from "./internal/carry-on.server.ts";
import { loadRun } from "./internal/load-run.server.ts";
import { SLICE_MS } from "./limits.ts";

/**
 * Carries an uploaded import on for some seconds, then queues the rest behind whatever else has happened meanwhile. If the
 * worker dies, the event comes back and the run goes on after its last batch.
 */
export const carryOnImport: Reaction<DomainEvents["import.queued"]> = {
  name: "imports.carry-on",
  work: async ({ payload: { importRunId } }) => {
    if (!isId("imp", importRunId)) return;
    const { storageKey } = await loadRun(importRunId);
    if (storageKey === null) return;
    const open = async () => (await openFile(storageKey)).stream;
    const ended = await carryOn(importRunId, { open, sliceMs: SLICE_MS, clock: () => new Date() });
    if (ended === "paused") await inTransaction((tx) => emit(tx, "import.queued", { importRunId }, new Date()));
  },
};
