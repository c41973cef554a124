import { type Db, db, type Tx } from "#app/platform/db.server.ts";

import type { Sku } from "../ids.ts";

/**
 * How many of each SKU placed orders wait for. Read from ordering's table, which stands above this domain: what is on
 * the shelf is theirs first, and no dealer may be told otherwise. SKUs that nobody waits for are absent.
 */
export async function backorderedDemand(skus: readonly Sku[], client: Db | Tx = db): Promise<Map<Sku, number>> {
  const rows = await client.orderLine.groupBy({
    by: ["sku"],
    where: { sku: { in: [...skus] }, backordered: { gt: 0 } },
    _sum: { backordered: true },
  });
  return new Map(rows.map(({ sku, _sum }) => [sku as Sku, _sum.backordered ?? 0]));
}
