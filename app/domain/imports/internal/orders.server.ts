import type { Tx } from "#app/platform/db.server.ts";

import { articlesBySku } from "../../catalog/queries.server.ts";
import { importOrders } from "../../ordering/import-orders.server.ts";
import { type PastOrderRow, unitCounter } from "../../ordering/past-order-rows.ts";
import { partnerAccounts } from "../../partners/queries.server.ts";
import type { Problem, RowOutcome } from "../rejection.ts";
import type { FieldRow, Importer, ImportPlan } from "./importer.ts";
import { rememberedSkus } from "./known-skus.server.ts";
import { type RowReading, readCells } from "./read-cells.ts";

/** `name` is null where the file has none: it is then the catalogue's. */
type PastRow = Omit<PastOrderRow, "name"> & { readonly name: string | null };

/** Lines of past orders and returns, in the currency of their partner. */
export async function openOrders({ now }: ImportPlan): Promise<Importer<PastRow>> {
  const partners = await partnerAccounts();
  const unitsBefore = unitCounter();
  const knownOf = rememberedSkus();
  const contradiction = contradictions();

  function read({ line, cells }: FieldRow): RowReading<PastRow> {
    const cell = readCells(cells, now);
    const number = cell.code("number", 32);
    const code = cell.code("partnerCode", 32);
    const partner = partners.get(code);
    const currency = partner?.currency ?? "EUR";
    const row = {
      number,
      partnerId: partner?.partnerId ?? "par_",
      currency,
      orderedAt: cell.instant("orderedAt"),
      sku: cell.sku("sku"),
      name: cell.text("name", 320),
      quantity: cell.count("quantity", { least: -999_999_999 }),
      unitMinor: cell.pastPrice("unitPrice", currency),
    } as const;
    if (row.quantity === 0) cell.refuse("number-too-small", { field: "quantity", text: cells.quantity });
    if (!Number.isSafeInteger(row.quantity * row.unitMinor))
      cell.refuse("number-too-large", { field: "unitPrice", text: cells.unitPrice.slice(0, 40) });
    if (!partner) cell.refuse("partner-unknown", { text: code });

    const reading = cell.reading(row);
    if (!reading.ok) return reading;
    const problem = contradiction(row, line);
    if (problem) return { ok: false, ...problem };
    return { ok: true, row: { ...row, unitsBefore: unitsBefore(row) } };
  }

  async function take(tx: Tx, rows: readonly PastRow[], batchNow: Date): Promise<readonly RowOutcome[]> {
    const known = await knownOf(tx, rows);
    const nameless = rows.filter(({ sku, name }) => name === null && known.has(sku)).map(({ sku }) => sku);
    const articles = nameless.length > 0 ? await articlesBySku(nameless, tx) : new Map();
    const named = rows.flatMap((row) => {
      const name = row.name === null ? articles.get(row.sku)?.name : { en: row.name, "zh-CN": null, "zh-TW": null };
      return known.has(row.sku) && name ? [{ row, past: { ...row, name } }] : [];
    });
    const settled = await importOrders(
      tx,
      named.map(({ past }) => past),
      batchNow,
    );
    const outcomes = new Map(named.map(({ row }, at) => [row, settled[at]]));
    return rows.map((row): RowOutcome => {
      const outcome = outcomes.get(row);
      if (!outcome) return { outcome: "rejected", reason: "sku-unknown", facts: { text: row.sku } };
      return outcome.outcome === "rejected" ? { ...outcome, facts: { text: row.number } } : outcome;
    });
  }

  return { batchRows: 2_000, read, take };
}

/** Remembers whose number each is and whether goods went out or came back under it, and refuses a row that says otherwise. */
function contradictions(): (row: Omit<PastRow, "unitsBefore">, line: number) => Problem | null {
  const documents = new Map<
    string,
    { readonly partnerId: string; readonly isReturn: boolean; readonly line: number }
  >();
  return ({ number, partnerId, quantity }, line) => {
    const isReturn = quantity < 0;
    const first = documents.get(number);
    if (!first) documents.set(number, { partnerId, isReturn, line });
    if (first && first.partnerId !== partnerId)
      return { reason: "order-of-two-partners", facts: { text: number, line: first.line } };
    if (first && first.isReturn !== isReturn)
      return { reason: "order-and-return", facts: { text: number, line: first.line } };
    return null;
  };
}
