import { inTransaction } from "#app/platform/db.server.ts";

import type { PartnerActor } from "../access/actor.ts";
import { lockPad } from "./internal/lock-pad.server.ts";

/** Takes rows off the actor's pad, all of them if none are named. Returns how many there were. */
export function removeQuickOrderRows(
  actor: PartnerActor,
  { rowNos }: { readonly rowNos?: readonly number[] },
): Promise<{ removed: number }> {
  const { userId, partnerId } = actor;
  return inTransaction(async (tx) => {
    await lockPad(tx, actor);
    const { count } = await tx.quickOrderRow.deleteMany({
      where: { userId, partnerId, ...(rowNos && { rowNo: { in: [...rowNos] } }) },
    });
    return { removed: count };
  });
}
