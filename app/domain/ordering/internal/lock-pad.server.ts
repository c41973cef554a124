import type { Tx } from "#app/platform/db.server.ts";

import { authorize, has, type PartnerActor } from "../../access/actor.ts";

/** Takes the actor's quick-order pad for a change: two windows of one person wait for each other. */
export async function lockPad(tx: Tx, actor: PartnerActor): Promise<void> {
  authorize(has(actor, "carts.edit"), "carts.edit");
  await tx.$queryRaw`
    SELECT rowNo FROM QuickOrderRow
    WHERE userId = ${actor.userId} AND partnerId = ${actor.partnerId} FOR UPDATE`;
}
