import type { Tx } from "#app/platform/db.server.ts";

import {
  type ActivePriceList,
  ensureDefaultPriceList,
  listActivePriceLists,
} from "../../catalog/default-price-list.server.ts";
import { importPrices } from "../../catalog/import-prices.server.ts";
import type { PriceListId, Sku } from "../../ids.ts";
import type { RowOutcome } from "../rejection.ts";
import type { FieldRow, Importer, ImportPlan } from "./importer.ts";
import { type RowReading, readCells } from "./read-cells.ts";
import { seenKeys } from "./seen-keys.ts";

type PriceCell = {
  /** Null is the default list of the plan's currency. */
  readonly priceListId: PriceListId | null;
  readonly sku: Sku;
  readonly minQuantity: number;
  readonly unitMinor: number;
};

/** Unit prices of articles, in the list that the row names, else in the plan's, else in the default list. */
export async function openPrices({ options, now }: ImportPlan): Promise<Importer<PriceCell>> {
  const lists = await listActivePriceLists();
  const listsByCode = new Map(lists.map((list) => [list.code.toUpperCase(), list]));
  const chosen = lists.find(({ priceListId }) => priceListId === options.priceListId);
  const seen = seenKeys("sku");

  function read({ line, cells }: FieldRow): RowReading<PriceCell> {
    const cell = readCells(cells, now);
    const sku = cell.sku("sku");
    const code = cell.optionalCode("priceList", 64);
    const list: ActivePriceList | undefined = code === null ? chosen : listsByCode.get(code);
    if (code !== null && !list) cell.refuse("price-list-unknown", { text: code });
    const minQuantity = cell.optionalCount("minQuantity", { least: 1 }) ?? 1;
    const reading = cell.reading<PriceCell>({
      priceListId: list?.priceListId ?? null,
      sku,
      minQuantity,
      unitMinor: cell.price("price", list?.currency ?? options.currency),
    });
    const repeated = reading.ok && seen(`${sku} ≥ ${minQuantity}${list ? ` ${list.code}` : ""}`, line);
    return repeated ? { ok: false, ...repeated } : reading;
  }

  async function take(tx: Tx, rows: readonly PriceCell[], batchNow: Date): Promise<readonly RowOutcome[]> {
    const outcomes: RowOutcome[] = [];
    for (const listId of new Set(rows.map(({ priceListId }) => priceListId))) {
      const places = [...rows.keys()].filter((at) => rows[at]?.priceListId === listId);
      const prices = places.flatMap((at) => rows[at] ?? []);
      const priceListId = listId ?? (await ensureDefaultPriceList(tx, options.currency, batchNow));
      const settled = await importPrices(tx, { priceListId, rows: prices.map(asListRow) }, batchNow);
      for (const [nth, at] of places.entries()) outcomes[at] = outcomeOf(settled[nth], prices[nth]);
    }
    return outcomes;
  }

  return { batchRows: 1_000, read, take };
}

function asListRow({ sku, minQuantity, unitMinor }: PriceCell) {
  return { scope: "sku" as const, target: sku, minQuantity, unitMinor, discountBp: null };
}

// Amount and quantity were read as what every list takes, so that an unknown article is all that remains to refuse.
function outcomeOf(
  settled: Awaited<ReturnType<typeof importPrices>>[number] | undefined,
  row: PriceCell | undefined,
): RowOutcome {
  if (settled && settled.outcome !== "rejected") return settled;
  return { outcome: "rejected", reason: "sku-unknown", facts: { text: row?.sku ?? "" } };
}
