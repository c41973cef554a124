import { type Day, dayToColumn } from "#app/platform/dates.ts";
import { inTransaction } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { changedFields } from "../audit/changed-fields.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { PriceListId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { loadPriceList } from "./internal/load-price-list.server.ts";
import { touchPriceList } from "./internal/touch-price-list.server.ts";

export type PriceListEdit = {
  readonly priceListId: PriceListId;
  readonly version: number;
  readonly name: string;
  readonly priority: number;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
};

/** Changes a list's name, priority and days. Whom it is for and its currency never change: copy it instead. */
export async function editPriceList(actor: Actor, input: PriceListEdit, now = new Date()): Promise<void> {
  authorize(has(actor, "prices.edit"), "prices.edit");
  const { priceListId, version, ...facts } = input;
  const { startsOn, endsOn } = facts;
  if (startsOn && endsOn && endsOn < startsOn) throw refusal("price-list-invalid", { startsOn, endsOn });
  await inTransaction(async (tx) => {
    const { name, priority, ...before } = await loadPriceList(tx, priceListId);
    await touchPriceList(
      tx,
      { id: priceListId, version },
      { ...facts, startsOn: startsOn && dayToColumn(startsOn), endsOn: endsOn && dayToColumn(endsOn) },
      now,
    );
    const changed = changedFields({ name, priority, startsOn: before.startsOn, endsOn: before.endsOn }, facts);
    if (changed) await recordAudit(tx, { actor, action: "price-list.edited", subject: priceListId, ...changed }, now);
  });
}
