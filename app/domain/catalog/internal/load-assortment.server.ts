import type { Tx } from "#app/platform/db.server.ts";

import type { AssortmentId } from "../../ids.ts";
import { refusal } from "../../refusals.ts";

/** Throws not-found. */
export async function loadAssortment(tx: Tx, assortmentId: AssortmentId): Promise<{ code: string; name: string }> {
  const row = await tx.assortment.findUnique({ where: { id: assortmentId }, select: { code: true, name: true } });
  if (!row) throw refusal("not-found");
  return row;
}

/** Raises the version, which also makes two changes of one assortment wait for each other. */
export async function touchAssortment(
  tx: Tx,
  assortmentId: AssortmentId,
  data: { readonly name?: string },
  now: Date,
): Promise<void> {
  const { count } = await tx.assortment.updateMany({
    where: { id: assortmentId },
    data: { ...data, version: { increment: 1 }, updatedAt: now },
  });
  if (count === 0) throw refusal("not-found");
}
