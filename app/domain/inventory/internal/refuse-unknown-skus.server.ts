import type { Tx } from "#app/platform/db.server.ts";

import type { Sku } from "../../ids.ts";
import { refusal } from "../../refusals.ts";

/**
 * People stock only what the catalogue knows; a typing error would otherwise become goods nobody can order. Reads the
 * catalogue's table, since the two domains are neighbours.
 */
export async function refuseUnknownSkus(tx: Tx, skus: readonly Sku[]): Promise<void> {
  const wanted = [...new Set(skus)];
  const rows = await tx.variant.findMany({ where: { sku: { in: wanted } }, select: { sku: true } });
  const known = new Set(rows.map(({ sku }) => sku.toUpperCase()));
  const unknown = wanted.filter((sku) => !known.has(sku));
  if (unknown.length > 0) throw refusal("skus-unknown", { skus: unknown.slice(0, 20) });
}
