import { inTransaction } from "#app/platform/db.server.ts";
import { type Actor, authorize, has } from "../access/actor.ts";
import { changedFields } from "../audit/changed-fields.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { newId, type TierId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { refuseTakenCode } from "../refuse-taken-code.server.ts";
import type { StockDisplay } from "./partner-terms.ts";

export type TierFields = {
  readonly code: string;
  readonly nameEn: string;
  readonly nameZhCn: string | null;
  readonly nameZhTw: string | null;
  /** 1 is served first. */
  readonly rank: number;
  readonly stockDisplay: StockDisplay;
};

export async function addTier(actor: Actor, fields: TierFields, now = new Date()): Promise<TierId> {
  authorize(has(actor, "partners.edit"), "partners.edit");
  const tierId = newId("tie", now);
  await inTransaction(async (tx) => {
    await refuseTakenCode(fields.code, tx.tier.create({ data: { id: tierId, ...fields } }));
    await recordAudit(tx, { actor, action: "tier.added", subject: tierId, after: fields }, now);
  });
  return tierId;
}

/** Takes effect with the next page, price and allocation of its partners; placed orders keep their rank. */
export async function editTier(
  actor: Actor,
  { tierId, ...fields }: TierFields & { readonly tierId: TierId },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "partners.edit"), "partners.edit");
  await inTransaction(async (tx) => {
    const before = await tx.tier.findUnique({ where: { id: tierId } });
    if (!before) throw refusal("not-found");
    const changed = changedFields(before, fields);
    if (!changed) return;
    await refuseTakenCode(fields.code, tx.tier.update({ where: { id: tierId }, data: fields }));
    await recordAudit(tx, { actor, action: "tier.edited", subject: tierId, ...changed }, now);
  });
}
