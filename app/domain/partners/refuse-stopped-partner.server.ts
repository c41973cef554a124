import type { Tx } from "#app/platform/db.server.ts";

import type { PartnerId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { mayOrder, type PartnerStanding } from "./partner-terms.ts";

/**
 * A step that holds the partner's standing still until the transaction ends: who stops the partner meanwhile waits, and
 * then finds the order. Throws partner-blocked or partner-suspended where it may not order any more.
 */
export async function refuseStoppedPartner(tx: Tx, partnerId: PartnerId): Promise<void> {
  const [partner] = await tx.$queryRaw<{ standing: PartnerStanding }[]>`
    SELECT standing FROM Partner WHERE id = ${partnerId} LOCK IN SHARE MODE`;
  if (!partner) throw refusal("not-found");
  if (!mayOrder(partner.standing))
    throw refusal(partner.standing === "blocked" ? "partner-blocked" : "partner-suspended");
}
