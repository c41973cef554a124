import type { Tx } from "#app/platform/db.server.ts";

import { emit } from "../../emit.server.ts";
import type { Sku, WarehouseId } from "../../ids.ts";
import { lockLevels } from "./lock-levels.server.ts";
import { moveStock } from "./move-stock.server.ts";

export type CountedLevel = { readonly sku: Sku; readonly warehouseId: WarehouseId; readonly counted: number };

/** What a count found otherwise than the books: positive where more is there. */
export type CountDifference = { readonly sku: Sku; readonly warehouseId: WarehouseId; readonly difference: number };

/**
 * Sets what is on hand to what was counted, by adjusting movements of the differences (each level once at most per call).
 * Where books and shelf agree nothing is written.
 */
export async function setCounted(
  tx: Tx,
  count: {
    readonly levels: readonly CountedLevel[];
    readonly reason: string;
    readonly referenceId?: string;
    readonly actorId: string | null;
  },
  now: Date,
): Promise<readonly CountDifference[]> {
  const { levels, reason, referenceId, actorId } = count;
  const stored = await lockLevels(
    tx,
    levels.map(({ sku }) => sku),
  );
  const onHand = new Map(stored.map((level) => [`${level.sku}\n${level.warehouseId}`, level.onHand]));
  const differences = levels
    .map(({ sku, warehouseId, counted }) => ({
      sku,
      warehouseId,
      difference: counted - (onHand.get(`${sku}\n${warehouseId}`) ?? 0),
    }))
    .filter(({ difference }) => difference !== 0);

  await moveStock(
    tx,
    differences.map(({ sku, warehouseId, difference }) => ({
      kind: "adjust",
      sku,
      warehouseId,
      quantity: difference,
      reason,
      actorId,
      ...(referenceId && { referenceId }),
    })),
    now,
  );
  const raised = new Set(differences.filter(({ difference }) => difference > 0).map(({ sku }) => sku));
  if (raised.size > 0) await emit(tx, "stock.became-available", { skus: [...raised] }, now);
  return differences;
}
