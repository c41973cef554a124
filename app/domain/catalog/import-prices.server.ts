import type { Tx } from "#app/platform/db.server.ts";
import { Prisma } from "#prisma/client/client.ts";

import { newId, type PriceListId } from "../ids.ts";
import { loadPriceList } from "./internal/load-price-list.server.ts";
import { type PriceRow, priceKey, priceRowProblem } from "./price-list.ts";

/** What became of a row. "rejected" rows wrote nothing; `reason` is why the list does not take them. */
export type PriceOutcome =
  | { readonly outcome: "created" | "updated" | "unchanged" }
  | { readonly outcome: "rejected"; readonly reason: "price-invalid" | "discount-on-default-list" | "target-unknown" };

/**
 * Writes rows of a price list: new ones are added, known ones (same target and minimum quantity) changed, the rest of the
 * list stays. A target stands where it names an article, product or category that exists. One outcome per row, in their
 * order; of rows with the same key the last one holds. Six queries for a batch, which may have some 5,000 rows.
 */
export async function importPrices(
  tx: Tx,
  { priceListId, rows }: { priceListId: PriceListId; rows: readonly PriceRow[] },
  now: Date,
): Promise<readonly PriceOutcome[]> {
  const { level } = await loadPriceList(tx, priceListId);
  const known = await knownTargets(tx, rows);
  const stored = await storedRows(tx, priceListId, rows);
  const written = new Map<string, PriceRow>();

  const outcomes = rows.map((row): PriceOutcome => {
    const problem = priceRowProblem(level, row);
    if (problem === "default-discount") return { outcome: "rejected", reason: "discount-on-default-list" };
    if (problem) return { outcome: "rejected", reason: "price-invalid" };
    if (!known.has(targetKey(row))) return { outcome: "rejected", reason: "target-unknown" };
    const before = written.get(priceKey(row)) ?? stored.get(priceKey(row));
    if (before && before.unitMinor === row.unitMinor && before.discountBp === row.discountBp)
      return { outcome: "unchanged" };
    written.set(priceKey(row), row);
    return { outcome: before ? "updated" : "created" };
  });

  await upsert(tx, priceListId, [...written.values()], now);
  return outcomes;
}

async function storedRows(
  tx: Tx,
  priceListId: PriceListId,
  rows: readonly PriceRow[],
): Promise<ReadonlyMap<string, PriceRow>> {
  const prices = await tx.price.findMany({
    where: { priceListId, target: { in: [...new Set(rows.map(({ target }) => target))] } },
    select: { scope: true, target: true, minQuantity: true, unitMinor: true, discountBp: true },
  });
  return new Map(
    prices.map((price) => {
      const row = { ...price, unitMinor: price.unitMinor === null ? null : Number(price.unitMinor) } as PriceRow;
      return [priceKey(row), row];
    }),
  );
}

async function knownTargets(tx: Tx, rows: readonly PriceRow[]): Promise<ReadonlySet<string>> {
  const targets = (scope: PriceRow["scope"]): string[] => [
    ...new Set(rows.filter((row) => row.scope === scope).map(({ target }) => target)),
  ];
  const variants = await tx.variant.findMany({ where: { sku: { in: targets("sku") } }, select: { sku: true } });
  const products = await tx.product.findMany({ where: { id: { in: targets("product") } }, select: { id: true } });
  const categories = await tx.category.findMany({ where: { id: { in: targets("category") } }, select: { id: true } });
  return new Set([
    "all *",
    ...variants.map(({ sku }) => `sku ${sku}`),
    ...products.map(({ id }) => `product ${id}`),
    ...categories.map(({ id }) => `category ${id}`),
  ]);
}

function targetKey({ scope, target }: PriceRow): string {
  return `${scope} ${target}`;
}

async function upsert(tx: Tx, priceListId: PriceListId, rows: readonly PriceRow[], now: Date): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map(
    ({ scope, target, minQuantity, unitMinor, discountBp }) =>
      Prisma.sql`(${newId("prc", now)}, ${priceListId}, ${scope}, ${target}, ${minQuantity}, ${unitMinor}, ${discountBp}, ${now})`,
  );
  await tx.$executeRaw`
    INSERT INTO Price (id, priceListId, scope, target, minQuantity, unitMinor, discountBp, updatedAt)
    VALUES ${Prisma.join(values)}
    ON DUPLICATE KEY UPDATE
      unitMinor = VALUES(unitMinor), discountBp = VALUES(discountBp), updatedAt = VALUES(updatedAt)`;
}
