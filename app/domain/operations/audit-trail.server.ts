import type { Page, PageRequest } from "#app/platform/paging.ts";

import { authorize, has, type StaffActor } from "../access/actor.ts";
import { type AuditFilter, type AuditRow, listAuditEntries } from "../audit/queries.server.ts";
import { partnerNames } from "../partners/queries.server.ts";

export type AuditTrailRow = AuditRow & { readonly partnerName: string | null };

/** The audit as staff who may read it see it, with the names of the partners concerned. */
export async function listAuditTrail(
  actor: StaffActor,
  filter: AuditFilter,
  page: PageRequest,
): Promise<Page<AuditTrailRow>> {
  authorize(has(actor, "audit.view"), "audit.view");
  const found = await listAuditEntries(filter, page);
  const names = await partnerNames(found.rows.flatMap(({ partnerId }) => partnerId ?? []));
  return {
    ...found,
    rows: found.rows.map((row) => ({ ...row, partnerName: (row.partnerId && names.get(row.partnerId)?.name) || null })),
  };
}
