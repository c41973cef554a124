import { inTransaction } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { PriceListId } from "../ids.ts";
import { insertPriceList, type PriceListFacts } from "./internal/insert-price-list.server.ts";

/** Opens an empty price list for everyone ("default"), a region, a tier or a partner. Refuses a code that exists. */
export async function createPriceList(actor: Actor, facts: PriceListFacts, now = new Date()): Promise<PriceListId> {
  authorize(has(actor, "prices.edit"), "prices.edit");
  return inTransaction(async (tx) => {
    const priceListId = await insertPriceList(tx, facts, now);
    await recordAudit(tx, { actor, action: "price-list.created", subject: priceListId, after: { ...facts } }, now);
    return priceListId;
  });
}
