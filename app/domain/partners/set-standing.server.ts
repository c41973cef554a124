import { inTransaction, type Tx } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { emit } from "../emit.server.ts";
import type { PartnerId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import type { PartnerStanding } from "./partner-terms.ts";
import { canChangeStanding } from "./standing.ts";

/** Moves a partner through the table of standings. Refuses `standing-not-allowed` for any other way. */
export async function setStanding(
  actor: Actor,
  input: { readonly partnerId: PartnerId; readonly to: PartnerStanding; readonly reason: string },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "partners.edit"), "partners.edit");
  await inTransaction((tx) => moveStanding(tx, actor, input, now));
}

/** A partner's first shipment ends its onboarding; any later one changes nothing. Joins the shipment. */
export async function activatePartner(
  tx: Tx,
  actor: Actor,
  { partnerId }: { readonly partnerId: PartnerId },
  now: Date,
): Promise<void> {
  const onboarding = await tx.partner.count({ where: { id: partnerId, standing: "onboarding" } });
  if (onboarding === 0) return;
  await moveStanding(tx, actor, { partnerId, to: "active", reason: null }, now);
}

async function moveStanding(
  tx: Tx,
  actor: Actor,
  { partnerId, to, reason }: { partnerId: PartnerId; to: PartnerStanding; reason: string | null },
  now: Date,
): Promise<void> {
  const partner = await tx.partner.findUnique({ where: { id: partnerId }, select: { standing: true } });
  if (!partner) throw refusal("not-found");
  const from = partner.standing as PartnerStanding;
  if (!canChangeStanding(from, to)) throw refusal("standing-not-allowed", { from, to });
  const { count } = await tx.partner.updateMany({
    where: { id: partnerId, standing: from },
    data: { standing: to, standingReason: reason, version: { increment: 1 }, updatedAt: now },
  });
  if (count === 0) throw refusal("changed-meanwhile");

  await recordAudit(
    tx,
    {
      actor,
      action: "partner.standing-changed",
      subject: partnerId,
      partnerId,
      ...(reason !== null && { reason }),
      before: { standing: from },
      after: { standing: to },
    },
    now,
  );
  await emit(tx, "partner.standing-changed", { partnerId, from, to }, now);
}
