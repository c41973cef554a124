import { inTransaction, type Tx } from "#app/platform/db.server.ts";

import type { PartnerActor } from "../access/actor.ts";
import { getPartnerTerms } from "../partners/queries.server.ts";
import { judgePad } from "./internal/judge-pad.server.ts";
import { lockPad } from "./internal/lock-pad.server.ts";
import type { JudgedRow } from "./quick-order.ts";

/**
 * Puts right what needs no asking on the actor's pad: SKUs that can only mean one article, and quantities that break a rule
 * or of which there is too little, each to the best that can be ordered. The rest is left to a person. Returns how many
 * rows it changed.
 */
export async function mendQuickOrder(actor: PartnerActor, now = new Date()): Promise<{ mended: number }> {
  const terms = await getPartnerTerms(actor.partnerId);
  return inTransaction(async (tx) => {
    await lockPad(tx, actor);
    // Right SKUs first: only then it shows whether their quantities will do.
    let mended = 0;
    for (const mend of [mendSku, mendQuantity]) {
      const { rows } = await judgePad(actor, terms, now, tx);
      for (const row of rows) mended += (await mend(tx, actor, row)) ? 1 : 0;
    }
    return { mended };
  });
}

async function mendSku(tx: Tx, { userId, partnerId }: PartnerActor, { rowNo, verdict }: JudgedRow): Promise<boolean> {
  if (verdict.code !== "sku-unknown" || !verdict.certain) return false;
  await tx.quickOrderRow.updateMany({ where: { userId, partnerId, rowNo }, data: { skuText: verdict.guesses[0] } });
  return true;
}

async function mendQuantity(
  tx: Tx,
  { userId, partnerId }: PartnerActor,
  { rowNo, verdict }: JudgedRow,
): Promise<boolean> {
  const best = verdict.code === "problem" ? verdict.fixes[0] : undefined;
  if (verdict.code !== "problem" || best === undefined) return false;
  const pad = { userId, partnerId };
  const others = verdict.rowNos.filter((other) => other !== rowNo);
  await tx.quickOrderRow.updateMany({ where: { ...pad, rowNo }, data: { quantityText: String(best) } });
  if (others.length > 0) await tx.quickOrderRow.deleteMany({ where: { ...pad, rowNo: { in: others } } });
  return true;
}
