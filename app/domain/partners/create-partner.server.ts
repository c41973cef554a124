import { inTransaction } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { newId, type PartnerId } from "../ids.ts";
import { refuseTakenCode } from "../refuse-taken-code.server.ts";
import { type PartnerFacts, refuseUnknownReferences } from "./internal/partner-facts.server.ts";

/**
 * Takes in a new partner, which is being onboarded until its first order has shipped. Its code and currency are for good.
 * Refuses `code-taken`.
 */
export async function createPartner(
  actor: Actor,
  input: PartnerFacts & { readonly code: string; readonly currency: string },
  now = new Date(),
): Promise<PartnerId> {
  authorize(has(actor, "partners.edit"), "partners.edit");
  return inTransaction(async (tx) => {
    await refuseUnknownReferences(tx, input);
    const partnerId = newId("par", now);
    await refuseTakenCode(
      input.code,
      tx.partner.create({
        data: { id: partnerId, ...input, standing: "onboarding", createdAt: now, updatedAt: now },
      }),
    );
    await recordAudit(tx, { actor, action: "partner.created", subject: partnerId, partnerId, after: input }, now);
    return partnerId;
  });
}
