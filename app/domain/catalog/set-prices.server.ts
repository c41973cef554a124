import { inTransaction, type Tx } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { PriceListId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { importPrices } from "./import-prices.server.ts";
import { loadPriceList } from "./internal/load-price-list.server.ts";
import { touchPriceList } from "./internal/touch-price-list.server.ts";
import { type PriceKey, type PriceRow, priceKey } from "./price-list.ts";

export type PriceChanges = {
  readonly priceListId: PriceListId;
  readonly version: number;
  readonly set: readonly PriceRow[];
  readonly remove?: readonly PriceKey[];
};

/**
 * Sets and removes rows of a price list, all or none. Refuses `price-list-invalid` for a row that the list cannot take
 * (with the targets concerned), and `changed-meanwhile`. The audit keeps each row as it was and as it is.
 */
export async function setPrices(
  actor: Actor,
  { priceListId, version, set, remove = [] }: PriceChanges,
  now = new Date(),
): Promise<{ readonly created: number; readonly updated: number; readonly removed: number }> {
  authorize(has(actor, "prices.edit"), "prices.edit");
  return inTransaction(async (tx) => {
    const list = await loadPriceList(tx, priceListId);
    await touchPriceList(tx, { id: list.id, version }, {}, now);
    const before = await rowsOf(tx, priceListId, [...set, ...remove]);

    const outcomes = await importPrices(tx, { priceListId, rows: set }, now);
    const refused = set.filter((_, at) => outcomes[at]?.outcome === "rejected");
    if (refused.length > 0)
      throw refusal("price-list-invalid", { targets: refused.slice(0, 20).map(({ target }) => target) });
    const removed = await removeRows(tx, priceListId, remove);

    const after = await rowsOf(tx, priceListId, [...set, ...remove]);
    await recordAudit(
      tx,
      {
        actor,
        action: "price-list.prices-set",
        subject: priceListId,
        before: { rows: before },
        after: { rows: after },
      },
      now,
    );
    const count = (outcome: string): number => outcomes.filter((one) => one.outcome === outcome).length;
    return { created: count("created"), updated: count("updated"), removed };
  });
}

async function removeRows(tx: Tx, priceListId: PriceListId, keys: readonly PriceKey[]): Promise<number> {
  if (keys.length === 0) return 0;
  const { count } = await tx.price.deleteMany({
    where: { priceListId, OR: keys.map(({ scope, target, minQuantity }) => ({ scope, target, minQuantity })) },
  });
  return count;
}

type AuditedRow = {
  readonly scope: string;
  readonly target: string;
  readonly minQuantity: number;
  readonly unitMinor: number | null;
  readonly discountBp: number | null;
};

async function rowsOf(tx: Tx, priceListId: PriceListId, keys: readonly PriceKey[]): Promise<AuditedRow[]> {
  const wanted = new Set(keys.map(priceKey));
  const rows = await tx.price.findMany({
    where: { priceListId, target: { in: [...new Set(keys.map(({ target }) => target))] } },
    select: { scope: true, target: true, minQuantity: true, unitMinor: true, discountBp: true },
    orderBy: [{ target: "asc" }, { minQuantity: "asc" }],
  });
  return rows
    .filter((row) => wanted.has(priceKey(row as PriceKey)))
    .map((row) => ({ ...row, unitMinor: row.unitMinor === null ? null : Number(row.unitMinor) }));
}
