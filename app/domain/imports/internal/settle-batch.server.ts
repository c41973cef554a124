import { inTransaction, isDuplicate, type Tx } from "#app/platform/db.server.ts";
import type { Prisma } from "#prisma/client/client.ts";

import type { ImportRunId } from "../../ids.ts";
import { refusal } from "../../refusals.ts";
import type { Rejection, RowOutcome } from "../rejection.ts";
import type { Importer } from "./importer.ts";
import type { LoadedRun } from "./load-run.server.ts";
import type { Batch } from "./read-batches.ts";

/** A batch on a machine that has much else to do. */
const TIMEOUT_MS = 120_000;
/** Two imports that add the same thing meet at its key; the second then finds it there. */
const ATTEMPTS = 5;

/**
 * Writes a batch, its rejections and the run's counts, all or nothing. Refuses import-moved-on where the run is not where the
 * batch begins: someone else carries it on. A dry run's rows are rolled back before its report is written.
 */
export async function settleBatch<Row>(
  run: Pick<LoadedRun, "id" | "dryRun">,
  importer: Importer<Row>,
  batch: Batch<Row>,
  now: Date,
): Promise<void> {
  const rows = batch.accepted.map(({ row }) => row);
  if (run.dryRun) {
    const outcomes = await tryOut((tx) => importer.take(tx, rows, now));
    await inTransaction(async (tx) => {
      await moveOn(tx, run.id, batch, now);
      await report(tx, run.id, batch, outcomes);
    });
    return;
  }
  await repeatOnDuplicate(() =>
    inTransaction(
      async (tx) => {
        await moveOn(tx, run.id, batch, now);
        await report(tx, run.id, batch, await importer.take(tx, rows, now));
      },
      { timeoutMs: TIMEOUT_MS },
    ),
  );
}

// First, so that its row lock keeps out whoever else carries on the same run.
async function moveOn(tx: Tx, id: ImportRunId, { from, to }: Batch<unknown>, now: Date): Promise<void> {
  const { count } = await tx.importRun.updateMany({
    where: { id, status: "running", rowsRead: from },
    data: { rowsRead: to, progressAt: now },
  });
  if (count === 0) throw refusal("import-moved-on");
}

async function report(tx: Tx, id: ImportRunId, batch: Batch<unknown>, outcomes: readonly RowOutcome[]): Promise<void> {
  const refused = batch.accepted.flatMap(({ line, cells }, at): Rejection[] => {
    const outcome = outcomes[at];
    return outcome?.outcome === "rejected" ? [{ line, cells, reason: outcome.reason, facts: outcome.facts }] : [];
  });
  const rejections = [...batch.rejected, ...refused];
  const count = (kind: RowOutcome["outcome"]): number => outcomes.filter(({ outcome }) => outcome === kind).length;
  await tx.importRejection.createMany({
    data: rejections.map(({ line, reason, facts, cells }) => ({
      runId: id,
      line,
      reason,
      facts: facts as Prisma.InputJsonValue,
      cells: [...cells],
    })),
  });
  await tx.importRun.update({
    where: { id },
    data: {
      created: { increment: count("created") },
      updated: { increment: count("updated") },
      unchanged: { increment: count("unchanged") },
      rejected: { increment: rejections.length },
    },
    select: { id: true },
  });
}

class TriedOut extends Error {}

/** What the work would have answered, with nothing of it written. */
async function tryOut<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const answers: T[] = [];
  try {
    await inTransaction(
      async (tx) => {
        answers.push(await work(tx));
        throw new TriedOut();
      },
      { timeoutMs: TIMEOUT_MS },
    );
  } catch (error) {
    if (!(error instanceof TriedOut)) throw error;
  }
  return answers.at(-1) as T;
}

async function repeatOnDuplicate(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !isDuplicate(error)) throw error;
    }
  }
}
