import { type Db, db, type Tx } from "#app/platform/db.server.ts";

import type { AuditActor } from "../../audit/record-audit.server.ts";
import type { ImportRunId } from "../../ids.ts";
import { refusal } from "../../refusals.ts";
import type { ImportMapping } from "../fields.ts";
import type { ImportKind, ImportOptions, ImportStatus } from "../import-run.ts";

export type LoadedRun = {
  readonly id: ImportRunId;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly storageKey: string | null;
  readonly header: readonly string[];
  readonly mapping: ImportMapping;
  readonly options: ImportOptions;
  readonly dryRun: boolean;
  readonly status: ImportStatus;
  readonly rowsTotal: number | null;
  readonly rowsRead: number;
  /** Who started it, as the audit names them. */
  readonly actor: AuditActor;
};

/** Throws not-found. */
export async function loadRun(importRunId: ImportRunId, client: Db | Tx = db): Promise<LoadedRun> {
  const row = await client.importRun.findUnique({ where: { id: importRunId } });
  if (!row) throw refusal("not-found");
  const { kind, fileName, storageKey, dryRun, rowsTotal, rowsRead } = row;
  return {
    id: importRunId,
    kind: kind as ImportKind,
    fileName,
    storageKey,
    header: row.header as string[],
    mapping: row.mapping as ImportMapping,
    options: row.options as ImportOptions,
    dryRun,
    status: row.status as ImportStatus,
    rowsTotal,
    rowsRead,
    actor: {
      kind: row.startedById === null ? "system" : "staff",
      userId: row.startedById,
      name: row.startedByName ?? "command line",
      partnerId: null,
      onBehalf: false,
    },
  };
}
