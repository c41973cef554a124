import { db } from "#app/platform/db.server.ts";
import type { Facts } from "#app/platform/errors.ts";
import { type Page, type PageRequest, slice } from "#app/platform/paging.ts";
import type { Prisma } from "#prisma/client/client.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { listActivePriceLists } from "../catalog/default-price-list.server.ts";
import type { ImportRunId } from "../ids.ts";
import { listWarehouses } from "../inventory/warehouse-queries.server.ts";
import type { LocalizedText } from "../localized-text.ts";
import { refusal } from "../refusals.ts";
import { fieldsOf, type ImportField, type ImportMapping } from "./fields.ts";
import { type ImportCounts, type ImportKind, type ImportOptions, type ImportStatus, isStalled } from "./import-run.ts";
import type { Rejection, RejectionReason } from "./rejection.ts";

export type ImportRunRow = {
  readonly importRunId: ImportRunId;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly status: ImportStatus;
  /** It should move and does not: see `isStalled`. */
  readonly stalled: boolean;
  readonly dryRun: boolean;
  readonly rowsTotal: number | null;
  readonly counts: ImportCounts;
  /** Null where it was started on the command line. */
  readonly startedBy: string | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
};

/** Every import, newest first. */
export async function listImportRuns(
  actor: Actor,
  filter: { readonly kind: ImportKind | null },
  page: PageRequest,
  now = new Date(),
): Promise<Page<ImportRunRow>> {
  authorize(has(actor, "imports.run"), "imports.run");
  const where = { ...(filter.kind && { kind: filter.kind }) };
  const [rows, total] = await Promise.all([
    db.importRun.findMany({
      where,
      select: rowColumns,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      ...slice(page),
    }),
    db.importRun.count({ where }),
  ]);
  return { rows: rows.map((row) => rowOf(row, now)), total, page: page.page, pageSize: page.pageSize };
}

export type ImportRunView = ImportRunRow & {
  /** What ended it early: a refusal. */
  readonly error: { readonly code: string; readonly facts: Facts } | null;
  readonly startedAt: Date | null;
  /** Which column was read as which field. */
  readonly columns: readonly { readonly field: ImportField; readonly column: string }[];
  readonly currency: string | null;
  readonly priceList: string | null;
  readonly warehouse: LocalizedText | null;
  /** How many rows were left out for each reason, the most first. */
  readonly reasons: readonly { readonly reason: RejectionReason; readonly count: number }[];
  readonly can: { readonly chooseColumns: boolean; readonly importChecked: boolean };
};

/** One import with its counts. Throws not-found. */
export async function getImportRun(actor: Actor, importRunId: ImportRunId, now = new Date()): Promise<ImportRunView> {
  authorize(has(actor, "imports.run"), "imports.run");
  const [row, reasons] = await Promise.all([
    db.importRun.findUnique({
      where: { id: importRunId },
      select: { ...rowColumns, error: true, header: true, mapping: true, options: true, storageKey: true },
    }),
    db.importRejection.groupBy({ by: ["reason"], where: { runId: importRunId }, _count: true }),
  ]);
  if (!row) throw refusal("not-found");
  const options = row.options as ImportOptions;
  const header = row.header as string[];
  const mapping = row.mapping as ImportMapping;
  const run = rowOf(row, now);
  return {
    ...run,
    error: row.error as ImportRunView["error"],
    startedAt: row.startedAt,
    columns: fieldsOf(run.kind).flatMap(({ field }) => {
      const at = mapping[field];
      return at === undefined ? [] : [{ field, column: header[at] ?? "" }];
    }),
    currency: options.currency,
    priceList: options.priceListId && (await nameOfList(options.priceListId)),
    warehouse: options.warehouseId && (await nameOfWarehouse(options.warehouseId)),
    reasons: reasons
      .map(({ reason, _count }) => ({ reason: reason as RejectionReason, count: _count }))
      .toSorted((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
    can: {
      chooseColumns: run.status === "mapping",
      importChecked: run.status === "done" && run.dryRun && row.storageKey !== null,
    },
  };
}

export type RejectionRow = Pick<Rejection, "line" | "reason" | "facts" | "cells">;

/** The rows that were left out, as they stand in the file; of one reason, or of all. */
export async function listRejections(
  actor: Actor,
  { importRunId, reason }: { readonly importRunId: ImportRunId; readonly reason: RejectionReason | null },
  page: PageRequest,
): Promise<Page<RejectionRow>> {
  authorize(has(actor, "imports.run"), "imports.run");
  const where = { runId: importRunId, ...(reason && { reason }) };
  const [rows, total] = await Promise.all([
    db.importRejection.findMany({ where, select: rejectionColumns, orderBy: { line: "asc" }, ...slice(page) }),
    db.importRejection.count({ where }),
  ]);
  return { rows: rows.map(rejectionOf), total, page: page.page, pageSize: page.pageSize };
}

const ROWS_AT_ONCE = 1_000;

/** The file's header and every row that was left out, read as it is sent. Throws not-found. */
export async function getRejectedRows(
  actor: Actor,
  { importRunId, reason }: { readonly importRunId: ImportRunId; readonly reason: RejectionReason | null },
): Promise<{ readonly header: readonly string[]; readonly rows: AsyncIterable<RejectionRow> }> {
  authorize(has(actor, "imports.run"), "imports.run");
  const run = await db.importRun.findUnique({ where: { id: importRunId }, select: { header: true } });
  if (!run) throw refusal("not-found");
  return { header: run.header as string[], rows: readRejections({ runId: importRunId, ...(reason && { reason }) }) };
}

async function* readRejections(where: Prisma.ImportRejectionWhereInput): AsyncGenerator<RejectionRow> {
  let line = -1;
  for (;;) {
    const rows = await db.importRejection.findMany({
      where: { ...where, line: { gt: line } },
      select: rejectionColumns,
      orderBy: { line: "asc" },
      take: ROWS_AT_ONCE,
    });
    yield* rows.map(rejectionOf);
    const last = rows.at(-1);
    if (!last || rows.length < ROWS_AT_ONCE) return;
    line = last.line;
  }
}

const rejectionColumns = { line: true, reason: true, facts: true, cells: true } as const;

function rejectionOf(row: Prisma.ImportRejectionGetPayload<{ select: typeof rejectionColumns }>): RejectionRow {
  const { line, reason, facts, cells } = row;
  return { line, reason: reason as RejectionReason, facts: (facts ?? {}) as Facts, cells: cells as string[] };
}

const rowColumns = {
  id: true,
  kind: true,
  fileName: true,
  status: true,
  dryRun: true,
  rowsTotal: true,
  rowsRead: true,
  created: true,
  updated: true,
  unchanged: true,
  rejected: true,
  startedByName: true,
  createdAt: true,
  startedAt: true,
  progressAt: true,
  finishedAt: true,
} as const;

function rowOf(row: Prisma.ImportRunGetPayload<{ select: typeof rowColumns }>, now: Date): ImportRunRow {
  const { rowsRead, created, updated, unchanged, rejected } = row;
  return {
    importRunId: row.id as ImportRunId,
    kind: row.kind as ImportKind,
    fileName: row.fileName,
    status: row.status as ImportStatus,
    stalled: isStalled(row, now),
    dryRun: row.dryRun,
    rowsTotal: row.rowsTotal,
    counts: { rowsRead, created, updated, unchanged, rejected },
    startedBy: row.startedByName,
    createdAt: row.createdAt,
    finishedAt: row.finishedAt,
  };
}

async function nameOfList(priceListId: string): Promise<string | null> {
  return (await listActivePriceLists()).find((list) => list.priceListId === priceListId)?.name ?? null;
}

async function nameOfWarehouse(warehouseId: string): Promise<LocalizedText | null> {
  return (await listWarehouses()).find((warehouse) => warehouse.warehouseId === warehouseId)?.name ?? null;
}
