import { type Day, dayFromColumn } from "#app/platform/dates.ts";
import type { Tx } from "#app/platform/db.server.ts";

import type { PriceListId } from "../../ids.ts";
import { refusal } from "../../refusals.ts";
import type { PriceLevel } from "../resolve-price.ts";

export type LoadedPriceList = {
  readonly id: PriceListId;
  readonly code: string;
  readonly name: string;
  readonly currency: string;
  readonly level: PriceLevel;
  readonly audienceId: string;
  readonly priority: number;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly status: string;
  readonly version: number;
};

/** Throws not-found. */
export async function loadPriceList(tx: Tx, priceListId: PriceListId): Promise<LoadedPriceList> {
  const row = await tx.priceList.findUnique({ where: { id: priceListId } });
  if (!row) throw refusal("not-found");
  return {
    id: priceListId,
    code: row.code,
    name: row.name,
    currency: row.currency,
    level: row.level as PriceLevel,
    audienceId: row.audienceId,
    priority: row.priority,
    startsOn: row.startsOn && dayFromColumn(row.startsOn),
    endsOn: row.endsOn && dayFromColumn(row.endsOn),
    status: row.status,
    version: row.version,
  };
}
