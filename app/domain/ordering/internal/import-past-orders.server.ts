import type { Tx } from "#app/platform/db.server.ts";
import { rowTable } from "#app/platform/row-table.server.ts";

import { newId, type OrderId } from "../../ids.ts";
import type { PastOrderOutcome } from "../import-orders.server.ts";
import { newUnits, type PastOrderRow } from "../past-order-rows.ts";

/** A row with its place in the batch. */
export type PlacedRow = PastOrderRow & { readonly place: number };

type Known = {
  readonly id: OrderId;
  readonly isNew: boolean;
  readonly usable: boolean;
  lines: number;
  addedMinor: number;
};

/** Writes the orders of a batch with the lines that are not there yet; the outcome of each row by its place. */
export async function importPastOrders(
  tx: Tx,
  rows: readonly PlacedRow[],
  now: Date,
): Promise<ReadonlyMap<number, PastOrderOutcome>> {
  const outcomes = new Map<number, PastOrderOutcome>();
  if (rows.length === 0) return outcomes;
  const orders = await knownOrders(tx, rows);
  const stored = await storedUnits(tx, orders);
  const firstRows: PlacedRow[] = [];
  const lines: NewLine[] = [];

  for (const row of rows) {
    const order = orders.get(row.number) ?? {
      id: newId("ord", row.orderedAt),
      isNew: true,
      usable: true,
      lines: 0,
      addedMinor: 0,
    };
    if (!orders.has(row.number)) {
      orders.set(row.number, order);
      firstRows.push(row);
    }
    if (!order.usable) {
      outcomes.set(row.place, { outcome: "rejected", reason: "order-number-taken" });
      continue;
    }
    const units = newUnits(row, stored.get(unitKey(order.id, row)) ?? 0);
    outcomes.set(row.place, { outcome: units === 0 ? "unchanged" : units < row.quantity ? "updated" : "created" });
    if (units === 0) continue;
    order.lines += 1;
    order.addedMinor += row.unitMinor * units;
    lines.push({ row, units, orderId: order.id, lineNo: order.lines });
  }

  await insertOrders(tx, firstRows, orders, now);
  await insertLines(tx, lines);
  await raiseTotals(
    tx,
    [...orders.values()].filter(({ isNew, addedMinor }) => !isNew && addedMinor > 0),
    now,
  );
  return outcomes;
}

type NewLine = {
  readonly row: PlacedRow;
  readonly units: number;
  readonly orderId: OrderId;
  readonly lineNo: number;
};

// An order that was imported for the same partner before may go on; every other one keeps its number to itself.
async function knownOrders(tx: Tx, rows: readonly PlacedRow[]): Promise<Map<string, Known>> {
  const partners = new Map(rows.map(({ number, partnerId }) => [number, partnerId]));
  const found = await tx.salesOrder.findMany({
    where: { number: { in: [...partners.keys()] } },
    select: { id: true, number: true, partnerId: true, source: true, _count: { select: { lines: true } } },
  });
  return new Map(
    found.map(({ id, number, partnerId, source, _count }) => [
      number,
      {
        id: id as OrderId,
        isNew: false,
        usable: source === "import" && partnerId === partners.get(number),
        lines: _count.lines,
        addedMinor: 0,
      },
    ]),
  );
}

async function storedUnits(tx: Tx, orders: ReadonlyMap<string, Known>): Promise<ReadonlyMap<string, number>> {
  if (orders.size === 0) return new Map();
  const sums = await tx.orderLine.groupBy({
    by: ["orderId", "sku", "unitMinor"],
    where: { orderId: { in: [...orders.values()].map(({ id }) => id) } },
    _sum: { ordered: true },
  });
  return new Map(
    sums.map(({ orderId, sku, unitMinor, _sum }) => [
      unitKey(orderId, { sku, unitMinor: Number(unitMinor) }),
      _sum.ordered ?? 0,
    ]),
  );
}

function unitKey(orderId: string, { sku, unitMinor }: { readonly sku: string; readonly unitMinor: number }): string {
  return `${orderId}\n${sku}\n${unitMinor}`;
}

async function insertOrders(
  tx: Tx,
  firstRows: readonly PlacedRow[],
  orders: ReadonlyMap<string, Known>,
  now: Date,
): Promise<void> {
  const given = firstRows.flatMap(({ number, partnerId, currency, orderedAt }) => {
    const order = orders.get(number);
    return order ? [{ id: order.id, number, partnerId, currency, netMinor: order.addedMinor, orderedAt }] : [];
  });
  if (given.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO SalesOrder (id, number, partnerId, status, source, placedByName, currency, netMinor,
      createdAt, submittedAt, confirmedAt, shippedAt, completedAt, updatedAt)
    SELECT id, number, partnerId, 'completed', 'import', '', currency, netMinor,
      orderedAt, orderedAt, orderedAt, orderedAt, orderedAt, ${now}
    FROM ${rowTable(orderColumns, given)}`;
}

const orderColumns = {
  id: "VARCHAR(30)",
  number: "VARCHAR(32)",
  partnerId: "VARCHAR(30)",
  currency: "VARCHAR(3)",
  netMinor: "BIGINT",
  orderedAt: "DATETIME(3)",
} as const;

async function insertLines(tx: Tx, lines: readonly NewLine[]): Promise<void> {
  if (lines.length === 0) return;
  const given = lines.map(({ row: { sku, name, unitMinor, orderedAt }, units, orderId, lineNo }) => ({
    id: newId("lin", orderedAt),
    orderId,
    lineNo,
    sku,
    nameEn: name.en,
    nameZhCn: name["zh-CN"],
    nameZhTw: name["zh-TW"],
    units,
    unitMinor,
    lineMinor: unitMinor * units,
  }));
  await tx.$executeRaw`
    INSERT INTO OrderLine (id, orderId, lineNo, sku, nameEn, nameZhCn, nameZhTw, ordered, shipped, unitMinor, lineMinor)
    SELECT id, orderId, lineNo, sku, nameEn, nameZhCn, nameZhTw, units, units, unitMinor, lineMinor
    FROM ${rowTable(lineColumns, given)}`;
}

const lineColumns = {
  id: "VARCHAR(30)",
  orderId: "VARCHAR(30)",
  lineNo: "INT",
  sku: "VARCHAR(64)",
  nameEn: "VARCHAR(320)",
  nameZhCn: "VARCHAR(320)",
  nameZhTw: "VARCHAR(320)",
  units: "INT",
  unitMinor: "BIGINT",
  lineMinor: "BIGINT",
} as const;

async function raiseTotals(tx: Tx, orders: readonly Known[], now: Date): Promise<void> {
  for (const { id, addedMinor } of orders) {
    await tx.salesOrder.update({
      where: { id },
      data: { netMinor: { increment: addedMinor }, version: { increment: 1 }, updatedAt: now },
    });
  }
}
