import type { Tx } from "#app/platform/db.server.ts";
import { Prisma } from "#prisma/client/client.ts";

import type { OrderLineId, Sku, WarehouseId } from "../../ids.ts";
import type { HeldStock } from "../../inventory/release-stock.server.ts";
import type { LoadedLine } from "./load-order.server.ts";

/** Goods of one warehouse that one line holds. */
export type LineAllocation = HeldStock & { readonly lineId: OrderLineId };

/** Everything that these lines hold, by warehouse. */
export function allocationsOf(lines: readonly LoadedLine[]): readonly LineAllocation[] {
  return lines.flatMap(({ id, sku, allocations }) => allocations.map((held) => ({ lineId: id, sku, ...held })));
}

/** Writes down what a line now holds in addition. */
export async function addAllocations(tx: Tx, taken: readonly LineAllocation[], now: Date): Promise<void> {
  if (taken.length === 0) return;
  const rows = taken.map((held) => Prisma.sql`(${held.lineId}, ${held.warehouseId}, ${held.quantity}, ${now})`);
  await tx.$executeRaw`
    INSERT INTO Allocation (orderLineId, warehouseId, quantity, updatedAt) VALUES ${Prisma.join(rows)}
    ON DUPLICATE KEY UPDATE quantity = quantity + VALUES(quantity), updatedAt = VALUES(updatedAt)`;
}

/** Takes off what a line held and has shipped. The caller has seen that it holds as much. */
export async function takeAllocations(tx: Tx, gone: readonly LineAllocation[], now: Date): Promise<void> {
  await addAllocations(
    tx,
    gone.map((held) => ({ ...held, quantity: -held.quantity })),
    now,
  );
  await tx.allocation.deleteMany({ where: { orderLineId: { in: gone.map(({ lineId }) => lineId) }, quantity: 0 } });
}

/** Forgets everything that these lines held. */
export async function dropAllocations(tx: Tx, lineIds: readonly OrderLineId[]): Promise<void> {
  await tx.allocation.deleteMany({ where: { orderLineId: { in: [...lineIds] } } });
}

/** The lines with what they hold raised by what was taken. */
export function withAllocations(lines: readonly LoadedLine[], taken: readonly LineAllocation[]): readonly LoadedLine[] {
  return lines.map((line) => {
    const held = new Map<WarehouseId, number>(line.allocations.map((at) => [at.warehouseId, at.quantity]));
    for (const share of taken.filter(({ lineId }) => lineId === line.id)) {
      held.set(share.warehouseId, (held.get(share.warehouseId) ?? 0) + share.quantity);
    }
    return { ...line, allocations: [...held].map(([warehouseId, quantity]) => ({ warehouseId, quantity })) };
  });
}

/** How many units were taken for each line. */
export function unitsByLine(taken: readonly LineAllocation[]): ReadonlyMap<OrderLineId, number> {
  const units = new Map<OrderLineId, number>();
  for (const { lineId, quantity } of taken) units.set(lineId, (units.get(lineId) ?? 0) + quantity);
  return units;
}

/** SKUs of some lines, each once. */
export function skusOf(lines: readonly { readonly sku: Sku }[]): readonly Sku[] {
  return [...new Set(lines.map(({ sku }) => sku))];
}
