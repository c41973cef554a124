import type { Tx } from "#app/platform/db.server.ts";

import type { Sku, WarehouseId } from "../../ids.ts";
import { importStock } from "../../inventory/import-stock.server.ts";
import { listWarehouses } from "../../inventory/warehouse-queries.server.ts";
import type { RowOutcome } from "../rejection.ts";
import type { FieldRow, Importer, ImportPlan } from "./importer.ts";
import { rememberedSkus } from "./known-skus.server.ts";
import { type RowReading, readCells } from "./read-cells.ts";
import { seenKeys } from "./seen-keys.ts";

type Level = { readonly sku: Sku; readonly warehouseId: WarehouseId; readonly counted: number };

/** What is on the shelf of each warehouse: the difference to the books becomes a movement. */
export async function openStock(
  { options, now }: ImportPlan,
  origin: { readonly runId: string; readonly fileName: string; readonly actorId: string | null },
): Promise<Importer<Level>> {
  const warehouses = await listWarehouses();
  const byCode = new Map(warehouses.map(({ code, warehouseId }) => [code.toUpperCase(), warehouseId]));
  const seen = seenKeys("sku");
  const knownOf = rememberedSkus();

  function read({ line, cells }: FieldRow): RowReading<Level> {
    const cell = readCells(cells, now);
    const sku = cell.sku("sku");
    const code = cell.optionalCode("warehouse", 32);
    const warehouseId = code === null ? options.warehouseId : byCode.get(code);
    if (!warehouseId && code === null) cell.refuse("value-missing", { field: "warehouse" });
    else if (!warehouseId) cell.refuse("warehouse-unknown", { text: code ?? "" });
    const counted = cell.count("quantity", { least: 0 });
    const reading = cell.reading<Level>({ sku, warehouseId: warehouseId ?? ("" as WarehouseId), counted });
    const repeated = reading.ok && seen(code === null ? sku : `${sku} ${code}`, line);
    return repeated ? { ok: false, ...repeated } : reading;
  }

  async function take(tx: Tx, rows: readonly Level[], batchNow: Date): Promise<readonly RowOutcome[]> {
    const known = await knownOf(tx, rows);
    const levels = rows.filter(({ sku }) => known.has(sku));
    const { runId, fileName, actorId } = origin;
    const settled = await importStock(tx, { levels, reason: fileName, referenceId: runId, actorId }, batchNow);
    const outcomes = new Map(levels.map((level, at) => [level, settled[at] ?? "unchanged"]));
    return rows.map((row) => {
      const outcome = outcomes.get(row);
      return outcome ? { outcome } : { outcome: "rejected", reason: "sku-unknown", facts: { text: row.sku } };
    });
  }

  return { batchRows: 1_000, read, take };
}
