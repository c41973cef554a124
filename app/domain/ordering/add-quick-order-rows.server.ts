import { inTransaction } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";

import type { PartnerActor } from "../access/actor.ts";
import { refusal } from "../refusals.ts";
import { lockPad } from "./internal/lock-pad.server.ts";
import { MAX_QUICK_ORDER_ROWS } from "./limits.ts";
import type { NewQuickOrderRow } from "./quick-order-rows.ts";

/**
 * Puts rows at the end of the actor's quick-order pad, as they were written; what they are worth is judged when the pad
 * is read. Throws nothing-to-add for no rows, and quick-order-too-long, and then puts in none of them. The pad is a member's own scrap of paper: it
 * leaves no audit before something of it is in a cart.
 */
export async function addQuickOrderRows(
  actor: PartnerActor,
  { rows }: { readonly rows: readonly NewQuickOrderRow[] },
  now = new Date(),
): Promise<{ added: number }> {
  if (rows.length === 0) throw refusal("nothing-to-add");
  const { userId, partnerId } = actor;
  await inTransaction(async (tx) => {
    await lockPad(tx, actor);
    const { _count, _max } = await tx.quickOrderRow.aggregate({
      where: { userId, partnerId },
      _count: true,
      _max: { rowNo: true },
    });
    if (_count + rows.length > MAX_QUICK_ORDER_ROWS) {
      throw refusal("quick-order-too-long", { limit: MAX_QUICK_ORDER_ROWS, rows: _count + rows.length });
    }
    await tx.quickOrderRow.createMany({
      data: rows.map((row, index) => ({
        ...row,
        userId,
        partnerId,
        rowNo: (_max.rowNo ?? 0) + 1 + index,
        addedAt: now,
      })),
    });
  });
  log.info({ rows: rows.length }, "rows put on the quick-order pad");
  return { added: rows.length };
}
