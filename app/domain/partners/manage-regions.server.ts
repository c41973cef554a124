import { inTransaction } from "#app/platform/db.server.ts";
import { type Actor, authorize, has } from "../access/actor.ts";
import { changedFields } from "../audit/changed-fields.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { newId, type RegionId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { refuseTakenCode } from "../refuse-taken-code.server.ts";

export type RegionFields = {
  readonly code: string;
  readonly nameEn: string;
  readonly nameZhCn: string | null;
  readonly nameZhTw: string | null;
  /** Its place in lists. */
  readonly position: number;
};

export async function addRegion(actor: Actor, fields: RegionFields, now = new Date()): Promise<RegionId> {
  authorize(has(actor, "partners.edit"), "partners.edit");
  const regionId = newId("reg", now);
  await inTransaction(async (tx) => {
    await refuseTakenCode(fields.code, tx.region.create({ data: { id: regionId, ...fields } }));
    await recordAudit(tx, { actor, action: "region.added", subject: regionId, after: fields }, now);
  });
  return regionId;
}

export async function editRegion(
  actor: Actor,
  { regionId, ...fields }: RegionFields & { readonly regionId: RegionId },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "partners.edit"), "partners.edit");
  await inTransaction(async (tx) => {
    const before = await tx.region.findUnique({ where: { id: regionId } });
    if (!before) throw refusal("not-found");
    const changed = changedFields(before, fields);
    if (!changed) return;
    await refuseTakenCode(fields.code, tx.region.update({ where: { id: regionId }, data: fields }));
    await recordAudit(tx, { actor, action: "region.edited", subject: regionId, ...changed }, now);
  });
}
