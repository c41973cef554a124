import type { PoolConnection } from "mysql2/promise";

import { deltasOf } from "#app/domain/inventory/movement.ts";
import { dayToColumn } from "#app/platform/dates.ts";

import type { DemoCreditEntry } from "../credit.ts";
import { demoId } from "../demo-id.ts";
import { type DemoDealer, dealers } from "../partners/partners.ts";
import type { DemoIncoming } from "../stock/incoming.ts";
import type { DemoMovement } from "../stock/movements.ts";
import type { Shelf } from "../stock/shelves.ts";
import { staffOf } from "./actors.ts";
import { insertRows, type Row } from "./bulk.ts";
import type { Shipments } from "./history.ts";
import { warehouseId } from "./organisations.ts";

/** Stock movements, and the levels that they add up to. */
export async function insertStock(
  connection: PoolConnection,
  stock: {
    readonly movements: readonly DemoMovement[];
    readonly shelves: readonly Shelf[];
    readonly incoming: readonly DemoIncoming[];
    readonly shipments: Shipments;
  },
  now: Date,
): Promise<void> {
  const { movements, shelves, incoming, shipments } = stock;
  const rows = movements.map((movement, at) => movementRow(movement, { at, shipments }));
  await insertRows(connection, "StockMovement", rows);
  await insertRows(
    connection,
    "StockLevel",
    levelsOf(movements, shelves).map((level) => ({ ...level, updatedAt: now })),
  );
  await insertRows(
    connection,
    "IncomingStock",
    incoming.map(({ warehouse, dueOn, ...announced }) => ({
      ...announced,
      warehouseId: warehouseId(warehouse),
      dueOn: dayToColumn(dueOn),
      createdAt: now,
      updatedAt: now,
    })),
  );
}

/** Credit accounts with their ledgers. Gold dealers may go a little beyond; a blocked dealer's account is blocked, too. */
export async function insertCredit(
  connection: PoolConnection,
  entries: readonly DemoCreditEntry[],
  now: Date,
): Promise<void> {
  const exposures = new Map<DemoDealer, number>();
  for (const { dealer, amountMinor } of entries) exposures.set(dealer, (exposures.get(dealer) ?? 0) + amountMinor);
  await insertRows(
    connection,
    "CreditAccount",
    dealers.map((dealer) => ({
      partnerId: dealer.id,
      currency: dealer.region.currency,
      limitMinor: dealer.limitMinor,
      toleranceBp: dealer.tier.code === "gold" ? 500 : 0,
      exposureMinor: exposures.get(dealer) ?? 0,
      blocked: dealer.standing === "blocked",
      createdAt: now,
      updatedAt: now,
    })),
  );
  const finance = staffOf("finance").id;
  await insertRows(
    connection,
    "CreditEntry",
    entries.map(({ dealer, at, kind, amountMinor, limitMinor, order, reason }, place) => ({
      id: demoId("cre", `${dealer.code} ${place}`, at),
      partnerId: dealer.id,
      at,
      kind,
      amountMinor,
      limitMinor: limitMinor ?? null,
      orderId: order?.id ?? null,
      reason: reason ?? null,
      actorId: order ? order.placedBy.id : finance,
    })),
  );
}

function movementRow(movement: DemoMovement, { at: place, shipments }: { at: number; shipments: Shipments }): Row {
  const { at, sku, warehouse, kind, reason, order } = movement;
  const shipment = order && kind === "ship" ? shipments.get(order) : undefined;
  return {
    id: demoId("mov", `${place}`, at),
    at,
    sku,
    warehouseId: warehouseId(warehouse),
    kind,
    ...deltasOf(movement),
    reason,
    referenceId: shipment?.id ?? order?.id ?? null,
    actorId: order ? null : staffOf("order_desk").id,
  };
}

function levelsOf(movements: readonly DemoMovement[], shelves: readonly Shelf[]): readonly Row[] {
  const levels = new Map<
    string,
    { sku: string; warehouse: string; onHand: number; allocated: number; safety: number }
  >();
  for (const movement of movements) {
    const { sku, warehouse } = movement;
    const level = levels.get(`${sku} ${warehouse}`) ?? { sku, warehouse, onHand: 0, allocated: 0, safety: 0 };
    const { onHandDelta, allocatedDelta } = deltasOf(movement);
    level.onHand += onHandDelta;
    level.allocated += allocatedDelta;
    levels.set(`${sku} ${warehouse}`, level);
  }
  for (const { article, warehouse, safety } of shelves) {
    const level = levels.get(`${article.sku} ${warehouse}`) ?? {
      sku: article.sku,
      warehouse,
      onHand: 0,
      allocated: 0,
      safety,
    };
    levels.set(`${article.sku} ${warehouse}`, { ...level, safety });
  }
  return [...levels.values()].map(({ warehouse, ...level }) => ({ ...level, warehouseId: warehouseId(warehouse) }));
}
