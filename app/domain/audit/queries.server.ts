import { db } from "#app/platform/db.server.ts";
import { type Page, type PageRequest, slice } from "#app/platform/paging.ts";

export type AuditFilter = {
  readonly action?: string;
  readonly subject?: string;
  readonly actorId?: string;
  readonly partnerId?: string;
  readonly from?: Date;
  readonly before?: Date;
};

export type AuditRow = {
  readonly id: string;
  readonly at: Date;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly onBehalfOfId: string | null;
  readonly action: string;
  readonly subjectId: string;
  readonly partnerId: string | null;
  readonly reason: string | null;
  readonly before: unknown;
  readonly after: unknown;
};

/** Who did what, newest first. Whoever calls it has been allowed to read the audit (domains above decide that). */
export async function listAuditEntries(filter: AuditFilter, page: PageRequest): Promise<Page<AuditRow>> {
  const where = {
    ...(filter.action && { action: { startsWith: filter.action } }),
    ...(filter.subject && { subjectId: filter.subject }),
    ...(filter.actorId && { actorId: filter.actorId }),
    ...(filter.partnerId && { partnerId: filter.partnerId }),
    ...((filter.from || filter.before) && { at: { gte: filter.from, lt: filter.before } }),
  };
  const [rows, total] = await Promise.all([
    db.auditEntry.findMany({
      where,
      orderBy: [{ at: page.direction }, { id: page.direction }],
      ...slice(page),
      omit: { requestId: true },
    }),
    db.auditEntry.count({ where }),
  ]);
  return { rows, total, page: page.page, pageSize: page.pageSize };
}
