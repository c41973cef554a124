import type { Tx } from "#app/platform/db.server.ts";

import { newId } from "../../ids.ts";
import { ANY } from "../assortment.ts";

/** A brand that has never said who may buy what sells everything to everyone. */
export async function ensureWholeRange(tx: Tx, now: Date): Promise<void> {
  if ((await tx.assortment.count()) > 0) return;
  const id = newId("aso", now);
  await tx.assortment.createMany({
    data: [{ id, code: "ALL", name: "Whole range", createdAt: now, updatedAt: now }],
    skipDuplicates: true,
  });
  await tx.assortmentItem.createMany({ data: [{ assortmentId: id, effect: "include", scope: "all", target: ANY }] });
  await tx.assortmentGrant.createMany({ data: [{ assortmentId: id, audience: "everyone", audienceId: ANY }] });
}
