import { dayFromColumn } from "#app/platform/dates.ts";
import { type Db, db, type Tx } from "#app/platform/db.server.ts";

import type { Sku, WarehouseId } from "../ids.ts";
import { type LocalizedText, nameOf } from "../localized-text.ts";
import type { Availability } from "./availability.ts";

/**
 * What is free and what is coming of each SKU asked for, in two queries; a SKU that was never stocked has none.
 * `backordered` is demand that waits already: it is known to ordering, so the caller passes it in.
 */
export async function availabilityOf(
  skus: readonly Sku[],
  { backordered = new Map() }: { readonly backordered?: ReadonlyMap<Sku, number> } = {},
  client: Db | Tx = db,
): Promise<Map<Sku, Availability>> {
  const wanted = [...new Set(skus)];
  const [levels, incoming] = await Promise.all([
    client.stockLevel.findMany({
      where: { sku: { in: wanted } },
      select: { sku: true, warehouseId: true, onHand: true, allocated: true, safety: true },
      orderBy: [{ sku: "asc" }, { warehouseId: "asc" }],
    }),
    client.incomingStock.findMany({
      where: { sku: { in: wanted }, status: "open", confirmed: true },
      select: { sku: true, dueOn: true, quantity: true, receivedQuantity: true },
      orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    }),
  ]);
  const levelsOf = bySku(levels);
  const incomingOf = bySku(incoming);

  return new Map(
    wanted.map((sku) => {
      const byWarehouse = (levelsOf.get(sku) ?? []).map(({ warehouseId, onHand, allocated, safety }) => ({
        warehouseId: warehouseId as WarehouseId,
        available: onHand - allocated - safety,
      }));
      return [
        sku,
        {
          sku,
          byWarehouse,
          available: byWarehouse.reduce((sum, { available }) => sum + available, 0),
          incoming: (incomingOf.get(sku) ?? []).map(({ dueOn, quantity, receivedQuantity }) => ({
            dueOn: dayFromColumn(dueOn),
            quantity: quantity - receivedQuantity,
          })),
          backordered: backordered.get(sku) ?? 0,
        },
      ];
    }),
  );
}

/**
 * SKUs whose level changed since an instant, for pages that follow stock live. Ask with some seconds of overlap: a level
 * bears the time at which its command began.
 */
export async function skusChangedSince(since: Date, client: Db | Tx = db): Promise<Sku[]> {
  const rows = await client.stockLevel.groupBy({ by: ["sku"], where: { updatedAt: { gte: since } } });
  return rows.map(({ sku }) => sku as Sku);
}

function bySku<Row extends { readonly sku: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) grouped.set(row.sku, [...(grouped.get(row.sku) ?? []), row]);
  return grouped;
}

/** What each warehouse asked for is called, in one query. */
export async function warehouseNames(
  ids: readonly WarehouseId[],
  client: Db | Tx = db,
): Promise<Map<WarehouseId, LocalizedText>> {
  const rows = await client.warehouse.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, nameEn: true, nameZhCn: true, nameZhTw: true },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  return new Map(rows.map((row) => [row.id as WarehouseId, nameOf(row)]));
}
