import { inTransaction } from "#app/platform/db.server.ts";
import { DomainError, type Facts, isDomainError } from "#app/platform/errors.ts";
import { log } from "#app/platform/log.server.ts";
import { deleteFile } from "#app/platform/storage.server.ts";
import type { ByteSource } from "#app/platform/tabular/byte-stream.server.ts";
import { readTable } from "#app/platform/tabular/read-table.server.ts";
import type { Table } from "#app/platform/tabular/table.ts";

import { recordAudit } from "../../audit/record-audit.server.ts";
import type { ImportRunId } from "../../ids.ts";
import { MAX_FILE_BYTES, MAX_ROWS } from "../limits.ts";
import { type LoadedRun, loadRun } from "./load-run.server.ts";
import { openImporter } from "./open-importer.server.ts";
import { readBatches } from "./read-batches.ts";
import { settleBatch } from "./settle-batch.server.ts";

export type CarryOn = {
  /** The file from its beginning; asked for twice, since it is read through before anything is written. */
  readonly open: () => Promise<ByteSource>;
  /** Leaves the run where it is after having written for so long, though not without a batch. */
  readonly sliceMs?: number;
  /** Leaves it after the batch under way. */
  readonly signal?: AbortSignal;
  /** Told after every batch. */
  readonly onProgress?: (rowsRead: number, rowsTotal: number | null) => void;
  readonly clock: () => Date;
};

/**
 * Carries a run on from where it stands to its end, or until it is to pause. A file that cannot be read ends it as failed.
 * "left" is said of a run that is over, or that another process carries on.
 */
export async function carryOn(
  importRunId: ImportRunId,
  { open, clock, ...conduct }: CarryOn,
): Promise<"done" | "failed" | "paused" | "left"> {
  const run = await begin(importRunId, clock());
  if (!run) return "left";
  try {
    const rowsTotal = run.rowsTotal ?? (await readThrough(run, await open(), clock));
    const ended = await settleRows({ ...run, rowsTotal }, await open(), { clock, ...conduct });
    if (ended) await finish(run, { status: "done", error: null }, clock());
    return ended ? "done" : "paused";
  } catch (error) {
    if (!isDomainError(error)) throw error;
    if (error.code === "import-moved-on") return "left";
    await finish(run, { status: "failed", error: { code: error.code, facts: error.facts } }, clock());
    return "failed";
  }
}

async function begin(importRunId: ImportRunId, now: Date): Promise<LoadedRun | null> {
  const run = await loadRun(importRunId);
  if (run.status === "running") return run;
  if (run.status !== "queued") return null;
  await inTransaction((tx) =>
    tx.importRun.updateMany({
      where: { id: run.id, status: "queued" },
      data: { status: "running", startedAt: now, progressAt: now },
    }),
  );
  return { ...run, status: "running" };
}

/** Counts the rows, and finds what is broken at the end of a file before its beginning is in. */
async function readThrough(run: LoadedRun, source: ByteSource, clock: () => Date): Promise<number> {
  let rowsTotal = 0;
  const table = await openTable(run, source);
  for await (const _ of table.rows) rowsTotal += 1;
  if (rowsTotal === 0) throw new DomainError("file-empty", 400);
  await inTransaction((tx) =>
    tx.importRun.updateMany({ where: { id: run.id }, data: { rowsTotal, progressAt: clock() } }),
  );
  return rowsTotal;
}

/** True at the end of the file, false where it was left before. */
async function settleRows(
  run: LoadedRun,
  source: ByteSource,
  { sliceMs = Number.POSITIVE_INFINITY, signal, onProgress, clock }: Omit<CarryOn, "open">,
): Promise<boolean> {
  const importer = await openImporter(run, clock());
  const table = await openTable(run, source);
  let begunAt: number | undefined;
  // The next batch is read while the database writes the last one.
  let settling = Promise.resolve();
  try {
    for await (const batch of readBatches(table.rows, importer, run, run.rowsRead)) {
      await settling;
      const isOver = begunAt !== undefined && Date.now() - begunAt > sliceMs;
      if (isOver || signal?.aborted) return false;
      begunAt ??= Date.now();
      settling = settleBatch(run, importer, batch, clock()).then(() => onProgress?.(batch.to, run.rowsTotal));
      settling.catch(() => {});
    }
  } finally {
    await settling;
  }
  return true;
}

async function openTable(run: LoadedRun, source: ByteSource): Promise<Table> {
  const table = await readTable(source, { maxBytes: MAX_FILE_BYTES, maxRows: MAX_ROWS });
  if (table.header.join("\n") === run.header.join("\n")) return table;
  await table.close();
  throw new DomainError("file-unreadable", 400);
}

async function finish(
  run: LoadedRun,
  end: { readonly status: "done" | "failed"; readonly error: { readonly code: string; readonly facts: Facts } | null },
  now: Date,
): Promise<void> {
  const { id, kind, fileName, dryRun, actor } = run;
  const ended = await inTransaction(async (tx) => {
    const { count } = await tx.importRun.updateMany({
      where: { id, status: "running" },
      data: { status: end.status, ...(end.error && { error: end.error }), progressAt: now, finishedAt: now },
    });
    if (count === 0) return false;
    const counts = await tx.importRun.findUniqueOrThrow({
      where: { id },
      select: { rowsRead: true, created: true, updated: true, unchanged: true, rejected: true },
    });
    const after = { kind, fileName, dryRun, ...counts, ...(end.error && { error: end.error.code }) };
    await recordAudit(
      tx,
      { actor, action: `import.${end.status === "done" ? "finished" : "failed"}`, subject: id, after },
      now,
    );
    return true;
  });
  if (!ended) return;
  log.info({ importRunId: id, kind, dryRun, status: end.status }, "import ended");
  if (run.storageKey && !dryRun) await forgetFile(id, run.storageKey);
}

async function forgetFile(id: ImportRunId, storageKey: string): Promise<void> {
  await deleteFile(storageKey);
  await inTransaction((tx) => tx.importRun.updateMany({ where: { id }, data: { storageKey: null } }));
}
