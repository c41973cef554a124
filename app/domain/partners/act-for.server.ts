import { inTransaction } from "#app/platform/db.server.ts";

import { actForPartner } from "../access/act-for-partner.server.ts";
import { authorize, has, type StaffActor } from "../access/actor.ts";
import type { SignedIn } from "../access/require-actor.server.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { PartnerId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { mayBrowse } from "./partner-terms.ts";
import { getPartnerTerms } from "./queries.server.ts";

/** Staff enter a partner's portal to order for it. Every command from there carries both identities in the audit. */
export async function startActingFor(
  request: Request,
  actor: StaffActor,
  { partnerId }: { partnerId: PartnerId },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "desk.order-for-partner"), "desk.order-for-partner");
  await inTransaction(async (tx) => {
    const terms = await getPartnerTerms(partnerId, tx);
    if (!mayBrowse(terms.standing)) throw refusal("partner-suspended");
    await actForPartner(tx, request, partnerId);
    await recordAudit(tx, { actor, action: "partner.acting-started", subject: partnerId, partnerId }, now);
  });
}

/** Back to the brand's side. Nothing happens where nobody was acted for. */
export async function stopActingFor(request: Request, actor: SignedIn, now = new Date()): Promise<void> {
  if (!actor.onBehalf) return;
  await inTransaction(async (tx) => {
    await actForPartner(tx, request, null);
    await recordAudit(tx, { actor, action: "partner.acting-ended", subject: actor.partnerId }, now);
  });
}
