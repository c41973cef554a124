import { beforeEach, expect, test } from "vitest";

import type { PartnerId, Sku } from "#app/domain/ids.ts";
import { importOrders, type PastOrderOutcome } from "#app/domain/ordering/import-orders.server.ts";
import { unitCounter } from "#app/domain/ordering/past-order-rows.ts";
import { db, inTransaction } from "#app/platform/db.server.ts";
import { anOfferedArticle } from "#tests/factories/carts.ts";
import { aBuyer, anOrder, ordersThatDoNotAddUp } from "#tests/factories/ordering.ts";
import { aPartner } from "#tests/factories/partners.ts";

type Cells = readonly [number: string, day: string, sku: string, quantity: number, unitMinor: number];

let partnerId: PartnerId;

beforeEach(async () => {
  ({ partnerId } = await aPartner());
});

/** Reads a file of the partner's lines, some at once, as an import run does. */
async function read(
  file: readonly Cells[],
  { atOnce = 100, of = partnerId } = {},
): Promise<readonly PastOrderOutcome[]> {
  const unitsBefore = unitCounter();
  const rows = file.map(([number, day, sku, quantity, unitMinor]) => {
    const name = { en: `Name of ${sku}`, "zh-CN": null, "zh-TW": null };
    const row = { number, sku: sku as Sku, quantity, unitMinor, name, partnerId: of, currency: "GBP" };
    return { ...row, orderedAt: new Date(`${day}T09:00:00Z`), unitsBefore: unitsBefore(row) };
  });
  const outcomes: PastOrderOutcome[] = [];
  for (let at = 0; at < rows.length; at += atOnce) {
    const batch = rows.slice(at, at + atOnce);
    outcomes.push(...(await inTransaction((tx) => importOrders(tx, batch, new Date()))));
  }
  return outcomes;
}

function counted(outcomes: readonly PastOrderOutcome[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { outcome } of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

const file: readonly Cells[] = [
  ["O1", "2011-01-03", "HAMMER", 6, 250],
  ["O1", "2011-01-03", "SAW", 2, 0],
  ["O1", "2011-01-03", "HAMMER", 6, 250],
  ["O2", "2011-02-01", "HAMMER", 4, 240],
  ["O1", "2011-01-03", "HAMMER", 1, 250],
  ["R1", "2011-02-05", "HAMMER", -7, 250],
  ["R1", "2011-02-05", "CLAMP", -3, 100],
  ["R1", "2011-02-05", "HAMMER", -20, 250],
];

test("past orders are completed orders at their own dates, with every line shipped", async () => {
  expect(counted(await read(file))).toEqual({ created: 8 });
  const order = await db.salesOrder.findUniqueOrThrow({
    where: { number: "O1" },
    include: { lines: { orderBy: { lineNo: "asc" } } },
  });
  expect(order).toMatchObject({ status: "completed", source: "import", netMinor: 3_250n, partnerId });
  expect(order.completedAt).toEqual(new Date("2011-01-03T09:00:00Z"));
  expect(order.lines.map(({ sku, ordered, shipped, unitMinor }) => [sku, ordered, shipped, unitMinor])).toEqual([
    ["HAMMER", 6, 6, 250n],
    ["SAW", 2, 2, 0n],
    ["HAMMER", 6, 6, 250n],
    ["HAMMER", 1, 1, 250n],
  ]);
  expect(await ordersThatDoNotAddUp()).toEqual([]);
});

test("returns take back quantities of earlier lines, the newest first, and keep what matches none", async () => {
  await read(file);
  const lines = await db.orderReturnLine.findMany({
    where: { return: { number: "R1" } },
    include: { line: { include: { order: true } } },
    orderBy: { lineNo: "asc" },
  });
  const matched = lines.map(({ sku, quantity, line }) => [sku, quantity, line?.order.number ?? null]);
  expect(matched.filter(([sku]) => sku === "CLAMP")).toEqual([["CLAMP", 3, null]]);
  expect(sumBy(matched, "O2")).toBe(4);
  expect(sumBy(matched, "O1")).toBe(13);
  expect(
    sumBy(
      matched.filter(([sku]) => sku === "HAMMER"),
      null,
    ),
  ).toBe(10);
  expect(matched[0]).toEqual(["HAMMER", 4, "O2"]);
  const hammers = await db.orderLine.findMany({ where: { sku: "HAMMER" } });
  expect(hammers.every(({ returned, shipped }) => returned === shipped)).toBe(true);
});

test("reading the file again changes nothing, whatever the batches, and after a break it goes on", async () => {
  await read(file.slice(0, 3), { atOnce: 2 });
  await read(file, { atOnce: 1 });
  const before = await db.orderLine.findMany({ orderBy: { id: "asc" } });
  const returns = await db.orderReturnLine.findMany({ orderBy: [{ returnId: "asc" }, { lineNo: "asc" }] });
  for (const atOnce of [1, 3, 100]) expect(counted(await read(file, { atOnce }))).toEqual({ unchanged: 8 });
  expect(await db.orderLine.findMany({ orderBy: { id: "asc" } })).toEqual(before);
  expect(await db.orderReturnLine.findMany({ orderBy: [{ returnId: "asc" }, { lineNo: "asc" }] })).toEqual(returns);
  expect((await db.salesOrder.findUniqueOrThrow({ where: { number: "O1" } })).netMinor).toBe(3_250n);
});

test("a return before its order matches nothing", async () => {
  await read([
    ["R9", "2011-01-01", "HAMMER", -2, 250],
    ["O9", "2011-03-01", "HAMMER", 5, 250],
  ]);
  expect(await db.orderReturnLine.findFirstOrThrow()).toMatchObject({ orderLineId: null, quantity: 2 });
});

test("a number that is another partner's, or an order's made here, is refused and the rest goes in", async () => {
  await read([["O1", "2011-01-03", "HAMMER", 6, 250]]);
  const own = await anOrder(await aBuyer(), { [await anOfferedArticle()]: 1 });
  const { partnerId: other } = await aPartner();
  const outcomes = await read(
    [
      ["O1", "2011-01-04", "SAW", 1, 100],
      [own.number, "2011-01-04", "SAW", 1, 100],
      ["O3", "2011-01-04", "SAW", 1, 100],
    ],
    { of: other },
  );
  expect(outcomes).toEqual([
    { outcome: "rejected", reason: "order-number-taken" },
    { outcome: "rejected", reason: "order-number-taken" },
    { outcome: "created" },
  ]);
});

test("nothing of it moves stock or credit, and nobody is told", async () => {
  await read(file);
  const counts = await Promise.all([
    db.stockMovement.count(),
    db.stockLevel.count(),
    db.creditEntry.count(),
    db.outboxEvent.count(),
    db.allocation.count(),
  ]);
  expect(counts).toEqual([0, 0, 0, 0, 0]);
});

function sumBy(matched: readonly (readonly (string | number | null)[])[], order: string | null): number {
  return matched.filter((row) => row[2] === order).reduce((sum, row) => sum + Number(row[1]), 0);
}
