import { inTransaction } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { PriceListId } from "../ids.ts";
import { loadPriceList } from "./internal/load-price-list.server.ts";
import { touchPriceList } from "./internal/touch-price-list.server.ts";

/** Ends a list for good. Orders keep the prices they have from it. */
export async function retirePriceList(
  actor: Actor,
  { priceListId }: { priceListId: PriceListId },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "prices.edit"), "prices.edit");
  await inTransaction(async (tx) => {
    const list = await loadPriceList(tx, priceListId);
    await touchPriceList(tx, list, { status: "retired" }, now);
    const before = { status: list.status };
    await recordAudit(
      tx,
      { actor, action: "price-list.retired", subject: priceListId, before, after: { status: "retired" } },
      now,
    );
  });
}
