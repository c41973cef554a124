import { inTransaction } from "#app/platform/db.server.ts";
import { type Actor, authorize, has } from "../access/actor.ts";
import { changedFields } from "../audit/changed-fields.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { PartnerId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { type PartnerFacts, partnerFactColumns, refuseUnknownReferences } from "./internal/partner-facts.server.ts";

/** Changes what staff keep of a partner. Refuses `changed-meanwhile` where it is no longer at `version`. */
export async function editPartner(
  actor: Actor,
  input: { readonly partnerId: PartnerId; readonly version: number; readonly facts: PartnerFacts },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "partners.edit"), "partners.edit");
  const { partnerId, version, facts } = input;
  await inTransaction(async (tx) => {
    const before = await tx.partner.findUnique({ where: { id: partnerId }, select: partnerFactColumns });
    if (!before) throw refusal("not-found");
    const changed = changedFields(before, facts);
    if (!changed) return;

    await refuseUnknownReferences(tx, facts);
    const { count } = await tx.partner.updateMany({
      where: { id: partnerId, version },
      data: { ...facts, version: { increment: 1 }, updatedAt: now },
    });
    if (count === 0) throw refusal("changed-meanwhile");
    await recordAudit(tx, { actor, action: "partner.edited", subject: partnerId, partnerId, ...changed }, now);
  });
}
