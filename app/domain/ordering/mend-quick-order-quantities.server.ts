import { inTransaction } from "#app/platform/db.server.ts";

import type { PartnerActor } from "../access/actor.ts";
import { getPartnerTerms } from "../partners/queries.server.ts";
import { judgePad } from "./internal/judge-pad.server.ts";
import { lockPad } from "./internal/lock-pad.server.ts";

/**
 * Gives every row of the actor's pad whose quantity breaks a rule, or of which there is too little, the best quantity that
 * can be ordered. What could not be read is left to a person. Returns how many rows it changed.
 */
export async function mendQuickOrderQuantities(actor: PartnerActor, now = new Date()): Promise<{ mended: number }> {
  const terms = await getPartnerTerms(actor.partnerId);
  const pad = { userId: actor.userId, partnerId: actor.partnerId };
  return inTransaction(async (tx) => {
    await lockPad(tx, actor);
    const { rows } = await judgePad(actor, terms, now, tx);
    let mended = 0;
    for (const { rowNo, verdict } of rows) {
      if (verdict.code !== "problem") continue;
      const [best] = verdict.fixes;
      if (best === undefined) continue;
      const others = verdict.rowNos.filter((other) => other !== rowNo);
      await tx.quickOrderRow.updateMany({ where: { ...pad, rowNo }, data: { quantityText: String(best) } });
      if (others.length > 0) await tx.quickOrderRow.deleteMany({ where: { ...pad, rowNo: { in: others } } });
      mended += 1;
    }
    return { mended };
  });
}
