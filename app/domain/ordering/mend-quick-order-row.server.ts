import { inTransaction } from "#app/platform/db.server.ts";

import type { PartnerActor } from "../access/actor.ts";
import { toSku } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { lockPad } from "./internal/lock-pad.server.ts";
import type { MendQuickOrderRow } from "./quick-order.ts";

/** Changes what a row of the actor's pad says. Throws changed-meanwhile where the row is gone. */
export async function mendQuickOrderRow(
  actor: PartnerActor,
  { rowNo, skuText, quantityText, forAllOfSku = false }: MendQuickOrderRow,
): Promise<void> {
  const pad = { userId: actor.userId, partnerId: actor.partnerId };
  await inTransaction(async (tx) => {
    await lockPad(tx, actor);
    const rows = await tx.quickOrderRow.findMany({ where: pad, select: { rowNo: true, skuText: true } });
    const row = rows.find((one) => one.rowNo === rowNo);
    if (!row) throw refusal("changed-meanwhile");
    await tx.quickOrderRow.updateMany({ where: { ...pad, rowNo }, data: { skuText, quantityText } });
    if (!forAllOfSku) return;
    const sku = toSku(skuText ?? row.skuText);
    const others = rows.filter((one) => one.rowNo !== rowNo && toSku(one.skuText) === sku);
    await tx.quickOrderRow.deleteMany({ where: { ...pad, rowNo: { in: others.map((one) => one.rowNo) } } });
  });
}
