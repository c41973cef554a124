import { db } from "#app/platform/db.server.ts";

import type { PartnerActor } from "../access/actor.ts";
import type { Permission } from "../access/permissions.ts";
import type { PartnerStanding, PartnerTerms } from "../partners/partner-terms.ts";
import { findCartInUse } from "./cart-queries.server.ts";

export type PortalFrame = {
  readonly person: { readonly name: string; readonly onBehalf: boolean };
  readonly partner: { readonly name: string; readonly code: string; readonly standing: PartnerStanding };
  readonly permissions: readonly Permission[];
  /** Lines in the cart in use, and colleagues' orders that wait for an approval. */
  readonly counts: { readonly cartLines: number; readonly approvals: number };
};

/** What stands around every page of the portal. */
export async function getPortalFrame(actor: PartnerActor, terms: PartnerTerms): Promise<PortalFrame> {
  const { partnerId } = actor;
  const [cart, approvals] = await Promise.all([
    findCartInUse(actor),
    db.salesOrder.count({ where: { partnerId, status: "pending_approval", NOT: { placedById: actor.userId } } }),
  ]);
  return {
    person: { name: actor.name, onBehalf: actor.onBehalf },
    partner: { name: terms.name, code: terms.code, standing: terms.standing },
    permissions: [...actor.permissions],
    counts: { cartLines: cart?.lines ?? 0, approvals },
  };
}
