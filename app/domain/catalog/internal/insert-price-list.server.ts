import { type Day, dayToColumn } from "#app/platform/dates.ts";
import { isDuplicate, type Tx } from "#app/platform/db.server.ts";
import { isCurrency } from "#app/platform/money.ts";

import { newId, type PriceListId } from "../../ids.ts";
import { refuseUnknownAudience } from "../../partners/audiences.server.ts";
import { refusal } from "../../refusals.ts";
import { ANY } from "../assortment.ts";
import type { PriceLevel } from "../resolve-price.ts";

export type PriceListFacts = {
  readonly code: string;
  readonly name: string;
  readonly currency: string;
  readonly level: PriceLevel;
  /** The partner, tier or region; "*" for a default list. */
  readonly audienceId: string;
  readonly priority: number;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
};

/** Refuses a code that exists, an audience that does not, and a list that could never hold. */
export async function insertPriceList(tx: Tx, facts: PriceListFacts, now: Date): Promise<PriceListId> {
  const { startsOn, endsOn } = facts;
  if (!isCurrency(facts.currency)) throw refusal("price-list-invalid", { currency: facts.currency });
  if (startsOn && endsOn && endsOn < startsOn) throw refusal("price-list-invalid", { startsOn, endsOn });
  if (facts.level === "default") {
    if (facts.audienceId !== ANY) throw refusal("price-list-invalid", { level: facts.level });
  } else {
    await refuseUnknownAudience(facts.level === "contract" ? "partner" : facts.level, facts.audienceId, tx);
  }
  const id = newId("pri", now);
  try {
    await tx.priceList.create({
      data: {
        id,
        ...facts,
        startsOn: startsOn && dayToColumn(startsOn),
        endsOn: endsOn && dayToColumn(endsOn),
        createdAt: now,
        updatedAt: now,
      },
    });
  } catch (error) {
    if (isDuplicate(error)) throw refusal("code-taken", { code: facts.code });
    throw error;
  }
  return id;
}
