import { type Day, dayFromColumn, dayToColumn } from "#app/platform/dates.ts";
import { inTransaction } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { changedFields } from "../audit/changed-fields.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { emit } from "../emit.server.ts";
import type { IncomingStockId, Sku } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { lockOpenIncoming } from "./internal/lock-open-incoming.server.ts";

/**
 * Changes what is known of supply on its way: day, quantity, whether it is confirmed. Not less than has arrived already
 * (`incoming-moved-on`); what will not come any more is cancelled. Goods under way from another warehouse keep their
 * quantity, since they have left it.
 */
export async function rescheduleIncoming(
  actor: Actor,
  input: {
    readonly incomingId: IncomingStockId;
    readonly quantity: number;
    readonly dueOn: Day;
    readonly confirmed: boolean;
    readonly reference: string | null;
  },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "inventory.move"), "inventory.move");
  const { incomingId, ...fields } = input;
  await inTransaction(async (tx) => {
    const incoming = await lockOpenIncoming(tx, incomingId);
    if (incoming.fromWarehouseId && fields.quantity !== incoming.quantity) throw refusal("form-malformed");
    if (fields.quantity <= incoming.receivedQuantity) throw refusal("incoming-moved-on");

    const changed = changedFields({ ...incoming, dueOn: dayFromColumn(incoming.dueOn) }, fields);
    if (!changed) return;
    await tx.incomingStock.update({
      where: { id: incomingId },
      data: { ...fields, dueOn: dayToColumn(fields.dueOn), updatedAt: now },
    });
    await recordAudit(tx, { actor, action: "incoming.rescheduled", subject: incomingId, ...changed }, now);
    await emit(tx, "stock.incoming-changed", { skus: [incoming.sku as Sku] }, now);
  });
}
