import type { Tx } from "#app/platform/db.server.ts";
import { rowTable } from "#app/platform/row-table.server.ts";
import { Prisma } from "#prisma/client/client.ts";

import { newId } from "../../ids.ts";
import type { PastOrderOutcome } from "../import-orders.server.ts";
import { matchReturn, newUnits, type ReturnableLine } from "../past-order-rows.ts";
import type { PlacedRow } from "./import-past-orders.server.ts";

/** Writes the returns of a batch and matches their units with earlier order lines; the outcome of each row by its place. */
export async function importPastReturns(
  tx: Tx,
  rows: readonly PlacedRow[],
): Promise<ReadonlyMap<number, PastOrderOutcome>> {
  const outcomes = new Map<number, PastOrderOutcome>();
  if (rows.length === 0) return outcomes;
  const returns = await knownReturns(tx, rows);
  const returnable = await returnableLines(tx, rows);
  const firstRows: (PlacedRow & { readonly id: string })[] = [];
  const lines: NewReturnLine[] = [];

  for (const row of rows) {
    const known = returns.get(row.number) ?? {
      id: newId("ret", row.orderedAt),
      usable: true,
      lines: 0,
      units: new Map(),
    };
    if (!returns.has(row.number)) {
      returns.set(row.number, known);
      firstRows.push({ ...row, id: known.id });
    }
    if (!known.usable) {
      outcomes.set(row.place, { outcome: "rejected", reason: "order-number-taken" });
      continue;
    }
    const units = newUnits(row, known.units.get(unitKey(row)) ?? 0);
    outcomes.set(row.place, { outcome: units === 0 ? "unchanged" : units < -row.quantity ? "updated" : "created" });
    const candidates = returnable.get(`${row.partnerId}\n${row.sku}`) ?? [];
    for (const { lineId, quantity } of units > 0 ? matchReturn(units, row.orderedAt, candidates) : []) {
      known.lines += 1;
      lines.push({ returnId: known.id, lineNo: known.lines, sku: row.sku, unitMinor: row.unitMinor, quantity, lineId });
      const origin = candidates.find((line) => line.lineId === lineId);
      if (origin) origin.left -= quantity;
    }
  }

  await insertReturns(tx, firstRows);
  await insertReturnLines(tx, lines);
  await markReturned(tx, lines);
  return outcomes;
}

type KnownReturn = {
  readonly id: string;
  readonly usable: boolean;
  lines: number;
  readonly units: Map<string, number>;
};
type Returnable = ReturnableLine & { left: number };
type NewReturnLine = {
  readonly returnId: string;
  readonly lineNo: number;
  readonly sku: string;
  readonly unitMinor: number;
  readonly quantity: number;
  readonly lineId: string | null;
};

async function knownReturns(tx: Tx, rows: readonly PlacedRow[]): Promise<Map<string, KnownReturn>> {
  const partners = new Map(rows.map(({ number, partnerId }) => [number, partnerId]));
  const found = await tx.orderReturn.findMany({
    where: { number: { in: [...partners.keys()] } },
    select: {
      id: true,
      number: true,
      partnerId: true,
      source: true,
      lines: { select: { sku: true, unitMinor: true, quantity: true } },
    },
  });
  return new Map(
    found.map(({ id, number, partnerId, source, lines }) => {
      const units = new Map<string, number>();
      for (const { quantity, ...line } of lines) {
        const key = unitKey({ ...line, unitMinor: Number(line.unitMinor) });
        units.set(key, (units.get(key) ?? 0) + quantity);
      }
      const usable = source === "import" && partnerId === partners.get(number);
      return [number, { id, usable, lines: lines.length, units }];
    }),
  );
}

function unitKey({ sku, unitMinor }: { readonly sku: string; readonly unitMinor: number }): string {
  return `${sku}\n${unitMinor}`;
}

// Partners first: one has few lines of a SKU, a SKU has lines of every partner. In an order of its own, so that reading the
// same file anew elsewhere comes to the same.
async function returnableLines(tx: Tx, rows: readonly PlacedRow[]): Promise<ReadonlyMap<string, Returnable[]>> {
  const partnerIds = [...new Set(rows.map(({ partnerId }) => partnerId))];
  const skus = [...new Set(rows.map(({ sku }) => sku))];
  const found = await tx.$queryRaw<(Returnable & { readonly partnerId: string; readonly sku: string })[]>`
    SELECT STRAIGHT_JOIN o.partnerId, l.sku, l.id AS lineId, o.createdAt AS orderedAt, l.shipped - l.returned AS \`left\`
    FROM SalesOrder o JOIN OrderLine l ON l.orderId = o.id
    WHERE o.partnerId IN (${Prisma.join(partnerIds)}) AND l.sku IN (${Prisma.join(skus)}) AND l.shipped > l.returned
    ORDER BY o.number DESC, l.lineNo DESC`;
  const lines = new Map<string, Returnable[]>();
  for (const { partnerId, sku, lineId, orderedAt, left } of found) {
    const key = `${partnerId}\n${sku}`;
    const line = { lineId, orderedAt, left: Number(left) };
    const list = lines.get(key);
    if (list) list.push(line);
    else lines.set(key, [line]);
  }
  return lines;
}

async function insertReturns(tx: Tx, returns: readonly (PlacedRow & { readonly id: string })[]): Promise<void> {
  if (returns.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO OrderReturn (id, number, partnerId, currency, returnedAt, source)
    SELECT id, number, partnerId, currency, orderedAt, 'import' FROM ${rowTable(returnColumns, returns)}`;
}

const returnColumns = {
  id: "VARCHAR(30)",
  number: "VARCHAR(32)",
  partnerId: "VARCHAR(30)",
  currency: "VARCHAR(3)",
  orderedAt: "DATETIME(3)",
} as const;

async function insertReturnLines(tx: Tx, lines: readonly NewReturnLine[]): Promise<void> {
  if (lines.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO OrderReturnLine (returnId, lineNo, sku, quantity, unitMinor, orderLineId)
    SELECT returnId, lineNo, sku, quantity, unitMinor, lineId FROM ${rowTable(returnLineColumns, lines)}`;
}

const returnLineColumns = {
  returnId: "VARCHAR(30)",
  lineNo: "INT",
  sku: "VARCHAR(64)",
  quantity: "INT",
  unitMinor: "BIGINT",
  lineId: "VARCHAR(30)",
} as const;

async function markReturned(tx: Tx, lines: readonly NewReturnLine[]): Promise<void> {
  const units = new Map<string, number>();
  for (const { lineId, quantity } of lines) {
    if (lineId !== null) units.set(lineId, (units.get(lineId) ?? 0) + quantity);
  }
  if (units.size === 0) return;
  const cases = [...units].map(([lineId, quantity]) => Prisma.sql`WHEN ${lineId} THEN ${quantity}`);
  await tx.$executeRaw`
    UPDATE OrderLine SET returned = returned + CASE id ${Prisma.join(cases, " ")} END
    WHERE id IN (${Prisma.join([...units.keys()])})`;
}
