import type { Tx } from "#app/platform/db.server.ts";
import { Prisma } from "#prisma/client/client.ts";

import { newId, type Sku, type WarehouseId } from "../../ids.ts";
import { refusal } from "../../refusals.ts";
import { deltasOf, type Movement, type MovementDeltas } from "../movement.ts";

/**
 * The only writer of what is on hand and allocated. Changes the levels by what the movements say, in (SKU, warehouse)
 * order and relative to what stands there, and keeps the movements. Refuses `stock-would-be-negative` where goods would
 * leave a shelf that has too few; more released than was allocated is a bug of the caller.
 * Takes some 5,000 movements at once (a statement has 65,535 parameters).
 */
export async function moveStock(tx: Tx, movements: readonly Movement[], now: Date): Promise<void> {
  const changes = movements.filter(({ quantity }) => quantity !== 0);
  if (changes.length === 0) return;

  const levels = sumByLevel(changes);
  await tx.$executeRaw`
    INSERT INTO StockLevel (sku, warehouseId, onHand, allocated, updatedAt)
    VALUES ${Prisma.join(levels.map((level) => Prisma.sql`(${level.sku}, ${level.warehouseId}, ${level.onHandDelta}, ${level.allocatedDelta}, ${now})`))}
    ON DUPLICATE KEY UPDATE
      onHand = onHand + VALUES(onHand), allocated = allocated + VALUES(allocated), updatedAt = VALUES(updatedAt)`;
  await refuseNegative(tx, levels);

  await tx.stockMovement.createMany({
    data: changes.map((movement) => ({
      id: newId("mov", now),
      at: now,
      sku: movement.sku,
      warehouseId: movement.warehouseId,
      kind: movement.kind,
      ...deltasOf(movement),
      reason: movement.reason ?? null,
      referenceId: movement.referenceId ?? null,
      actorId: movement.actorId ?? null,
    })),
  });
}

type LevelChange = MovementDeltas & { readonly sku: Sku; readonly warehouseId: WarehouseId };

function sumByLevel(movements: readonly Movement[]): readonly LevelChange[] {
  const levels = new Map<string, LevelChange>();
  for (const movement of movements) {
    const { sku, warehouseId } = movement;
    const key = `${sku}\n${warehouseId}`;
    const { onHandDelta, allocatedDelta } = deltasOf(movement);
    const level = levels.get(key);
    levels.set(key, {
      sku,
      warehouseId,
      onHandDelta: (level?.onHandDelta ?? 0) + onHandDelta,
      allocatedDelta: (level?.allocatedDelta ?? 0) + allocatedDelta,
    });
  }
  return [...levels.keys()].toSorted().flatMap((key) => levels.get(key) ?? []);
}

// After the change and under its row locks: nobody else can move these levels before this transaction ends.
async function refuseNegative(tx: Tx, levels: readonly LevelChange[]): Promise<void> {
  const lowered = levels.filter(({ onHandDelta, allocatedDelta }) => onHandDelta < 0 || allocatedDelta < 0);
  if (lowered.length === 0) return;
  const negative = await tx.stockLevel.findFirst({
    where: {
      sku: { in: [...new Set(lowered.map(({ sku }) => sku))] },
      OR: [{ onHand: { lt: 0 } }, { allocated: { lt: 0 } }],
    },
    select: { sku: true, warehouseId: true, onHand: true, allocated: true },
    orderBy: [{ sku: "asc" }, { warehouseId: "asc" }],
  });
  if (!negative) return;
  const { sku, warehouseId, onHand } = negative;
  if (onHand < 0) throw refusal("stock-would-be-negative", { sku, warehouseId, missing: -onHand });
  throw new Error(`More released than was allocated of ${sku} in ${warehouseId}`);
}
