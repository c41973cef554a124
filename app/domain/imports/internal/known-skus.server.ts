import type { Tx } from "#app/platform/db.server.ts";

import { knownSkus } from "../../catalog/queries.server.ts";
import type { Sku } from "../../ids.ts";

/**
 * Those of the rows' SKUs that the catalogue has. It is asked once for each: the lines of a wholesaler's year name the same
 * few thousand articles.
 */
export function rememberedSkus(): (tx: Tx, rows: readonly { readonly sku: Sku }[]) => Promise<ReadonlySet<Sku>> {
  const known = new Set<Sku>();
  const asked = new Set<Sku>();
  return async (tx, rows) => {
    const strange = rows.map(({ sku }) => sku).filter((sku) => !asked.has(sku));
    if (strange.length > 0) {
      for (const sku of await knownSkus(strange, tx)) known.add(sku);
      for (const sku of strange) asked.add(sku);
    }
    return known;
  };
}
