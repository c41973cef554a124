import { describe, expect, test } from "vitest";
import { newId, type Sku } from "#app/domain/ids.ts";
import { adjustStock } from "#app/domain/inventory/adjust-stock.server.ts";
import { countStock } from "#app/domain/inventory/count-stock.server.ts";
import { importStock } from "#app/domain/inventory/import-stock.server.ts";
import { availabilityOf } from "#app/domain/inventory/queries.server.ts";
import { receiveIncoming, receiveStock } from "#app/domain/inventory/receive-stock.server.ts";
import { setSafetyStock } from "#app/domain/inventory/set-safety-stock.server.ts";
import { transferStock } from "#app/domain/inventory/transfer-stock.server.ts";
import type { Day } from "#app/platform/dates.ts";
import { db, inTransaction } from "#app/platform/db.server.ts";
import { anArticle, aWarehouse, incomingOf, levelOf, stockOf } from "#tests/factories/inventory.ts";
import { aPartner, memberActor, staffActor } from "#tests/factories/partners.ts";

const now = new Date("2026-11-22T10:00:00Z");
const clerk = staffActor("order_desk");

async function announced(sku: Sku): Promise<number> {
  const incoming = (await availabilityOf([sku])).get(sku)?.incoming ?? [];
  return incoming.reduce((sum, { quantity }) => sum + quantity, 0);
}

async function lastEvents(): Promise<string[]> {
  const events = await db.outboxEvent.findMany({ select: { name: true }, orderBy: { id: "asc" } });
  return events.map(({ name }) => name);
}

describe("receiving", () => {
  test("puts goods on the shelf, says so, and leaves who and what in the audit", async () => {
    const [sku, warehouseId, operationId] = [await anArticle(), await aWarehouse(), newId("sto")];
    const receipt = { operationId, warehouseId, reference: "DN 4711", settleExpected: false };
    await receiveStock(clerk, { ...receipt, lines: [{ sku, quantity: 12 }] }, now);

    expect(await levelOf(sku, warehouseId)).toEqual({ onHand: 12, allocated: 0, safety: 0 });
    expect(
      await db.stockMovement.findMany({ select: { kind: true, reason: true, referenceId: true, actorId: true } }),
    ).toEqual([{ kind: "receive", reason: "DN 4711", referenceId: operationId, actorId: clerk.userId }]);
    expect(await db.auditEntry.findFirst({ select: { action: true, actorId: true, subjectId: true } })).toEqual({
      action: "stock.received",
      actorId: clerk.userId,
      subjectId: operationId,
    });
    expect(await lastEvents()).toEqual(["stock.became-available"]);
  });

  test("a receipt sent twice at once is taken in once", async () => {
    const [sku, warehouseId, operationId] = [await anArticle(), await aWarehouse(), newId("sto")];
    const receipt = { operationId, warehouseId, reference: null, settleExpected: false, lines: [{ sku, quantity: 5 }] };
    await Promise.all([receiveStock(clerk, receipt, now), receiveStock(clerk, receipt, now)]);
    await receiveStock(clerk, receipt, now);
    expect((await levelOf(sku, warehouseId)).onHand).toBe(5);
  });

  test("counts against what is expected there, earliest first", async () => {
    const [sku, here, elsewhere] = [await anArticle(), await aWarehouse(), await aWarehouse()];
    await incomingOf(sku, 10, { warehouseId: here, dueOn: "2026-12-09" });
    await incomingOf(sku, 4, { warehouseId: here, dueOn: "2026-12-01" });
    await incomingOf(sku, 9, { warehouseId: elsewhere, dueOn: "2026-11-30" });
    const receipt = { operationId: newId("sto"), warehouseId: here, reference: null, settleExpected: true };
    await receiveStock(clerk, { ...receipt, lines: [{ sku, quantity: 6 }] }, now);

    expect((await availabilityOf([sku])).get(sku)?.incoming).toEqual([
      { dueOn: "2026-11-30", quantity: 9 },
      { dueOn: "2026-12-09", quantity: 8 },
    ]);
  });

  test("refuses SKUs that the catalogue does not know, all of them named, and takes in nothing", async () => {
    const [sku, warehouseId] = [await anArticle(), await aWarehouse()];
    const receipt = { operationId: newId("sto"), warehouseId, reference: null, settleExpected: false };
    const lines = [sku, "TYPO-1" as Sku, "TYPO-2" as Sku].map((each) => ({ sku: each, quantity: 1 }));
    await expect(receiveStock(clerk, { ...receipt, lines }, now)).rejects.toMatchObject({
      code: "skus-unknown",
      facts: { skus: ["TYPO-1", "TYPO-2"] },
    });
    expect((await levelOf(sku, warehouseId)).onHand).toBe(0);
  });

  test("is for the warehouse's people, at a warehouse that is open", async () => {
    const [sku, warehouseId] = [await anArticle(), await aWarehouse()];
    const { partnerId } = await aPartner();
    const receipt = { operationId: newId("sto"), warehouseId, reference: null, settleExpected: false };
    const lines = [{ sku, quantity: 1 }];
    for (const actor of [staffActor("sales"), staffActor("finance"), memberActor(partnerId)]) {
      await expect(receiveStock(actor, { ...receipt, lines }, now)).rejects.toMatchObject({ code: "not-permitted" });
    }
    await db.warehouse.update({ where: { id: warehouseId }, data: { status: "retired" } });
    await expect(receiveStock(clerk, { ...receipt, lines }, now)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("receiving what was announced", () => {
  test("in parts until all is there; more than announced is taken in too", async () => {
    const [sku, warehouseId] = [await anArticle(), await aWarehouse()];
    const incomingId = await incomingOf(sku, 10, { warehouseId, dueOn: "2026-12-01" });
    const receive = (quantity: number) =>
      receiveIncoming(clerk, { operationId: newId("sto"), incomingId, quantity, reference: null }, now);

    await receive(4);
    expect(await announced(sku)).toBe(6);
    await receive(8);
    expect(await announced(sku)).toBe(0);
    expect((await levelOf(sku, warehouseId)).onHand).toBe(12);
    await expect(receive(1)).rejects.toMatchObject({ code: "incoming-moved-on" });
  });

  test("two clerks at once: both parts arrive and are counted once each", async () => {
    const [sku, warehouseId] = [await anArticle(), await aWarehouse()];
    const incomingId = await incomingOf(sku, 10, { warehouseId, dueOn: "2026-12-01" });
    await Promise.all(
      [3, 4].map((quantity) =>
        receiveIncoming(clerk, { operationId: newId("sto"), incomingId, quantity, reference: null }, now),
      ),
    );
    expect(await announced(sku)).toBe(3);
    expect((await levelOf(sku, warehouseId)).onHand).toBe(7);
  });
});

describe("adjusting", () => {
  test("up and down with a reason, and only up makes goods available", async () => {
    const [sku, warehouseId] = [await anArticle(), await aWarehouse()];
    await stockOf(sku, 5, { warehouseId });
    await db.outboxEvent.deleteMany();
    const adjust = (change: number, reason: string) =>
      adjustStock(clerk, { operationId: newId("sto"), sku, warehouseId, change, reason }, now);

    await adjust(-2, "Broken");
    expect(await lastEvents()).toEqual([]);
    await adjust(3, "Found behind the rack");
    expect(await lastEvents()).toEqual(["stock.became-available"]);
    expect((await levelOf(sku, warehouseId)).onHand).toBe(6);
  });

  test("never below an empty shelf", async () => {
    const [sku, warehouseId] = [await anArticle(), await aWarehouse()];
    await stockOf(sku, 5, { warehouseId });
    const change = { operationId: newId("sto"), sku, warehouseId, change: -6, reason: "Lost" };
    await expect(adjustStock(clerk, change, now)).rejects.toMatchObject({ code: "stock-would-be-negative" });
    expect((await levelOf(sku, warehouseId)).onHand).toBe(5);
  });

  test("a form sent twice adjusts once", async () => {
    const [sku, warehouseId] = [await anArticle(), await aWarehouse()];
    const change = { operationId: newId("sto"), sku, warehouseId, change: 6, reason: "Found" };
    await Promise.all([adjustStock(clerk, change, now), adjustStock(clerk, change, now)]);
    expect((await levelOf(sku, warehouseId)).onHand).toBe(6);
  });
});

describe("counting", () => {
  test("sets the shelf to what was counted and keeps the difference", async () => {
    const [sku, warehouseId] = [await anArticle(), await aWarehouse()];
    await stockOf(sku, 5, { warehouseId });
    expect(await countStock(clerk, { sku, warehouseId, counted: 3, reason: "Cycle count" }, now)).toBe(-2);
    expect((await levelOf(sku, warehouseId)).onHand).toBe(3);
    expect(await db.stockMovement.findFirst({ where: { kind: "adjust" } })).toMatchObject({ onHandDelta: -2 });
  });

  test("a count that agrees moves nothing and is known all the same", async () => {
    const [sku, warehouseId] = [await anArticle(), await aWarehouse()];
    await stockOf(sku, 5, { warehouseId });
    expect(await countStock(clerk, { sku, warehouseId, counted: 5, reason: "Cycle count" }, now)).toBe(0);
    expect(await db.stockMovement.count({ where: { kind: "adjust" } })).toBe(0);
    expect(await db.auditEntry.count({ where: { action: "stock.counted" } })).toBe(1);
  });

  test("an imported file sets levels in one go; the same file again changes nothing", async () => {
    const [a, b, warehouseId] = [await anArticle(), await anArticle(), await aWarehouse()];
    await stockOf(a, 7, { warehouseId });
    const levels = [
      { sku: a, warehouseId, counted: 7 },
      { sku: b, warehouseId, counted: 40 },
    ];
    const batch = { levels, reason: "stock.csv", referenceId: newId("imp"), actorId: null };
    expect(await inTransaction((tx) => importStock(tx, batch, now))).toEqual(["unchanged", "updated"]);
    expect(await inTransaction((tx) => importStock(tx, batch, now))).toEqual(["unchanged", "unchanged"]);
    expect((await levelOf(b, warehouseId)).onHand).toBe(40);
    expect(await db.stockMovement.count({ where: { reason: "stock.csv" } })).toBe(1);
  });
});

describe("a transfer", () => {
  test("is there at once, where no day is named", async () => {
    const [sku, from, to] = [await anArticle(), await aWarehouse(), await aWarehouse()];
    await stockOf(sku, 10, { warehouseId: from });
    const transfer = { operationId: newId("sto"), sku, fromId: from, toId: to, reason: "Balance" };
    await Promise.all([1, 2].map(() => transferStock(clerk, { ...transfer, quantity: 4 }, now)));
    expect((await levelOf(sku, from)).onHand).toBe(6);
    expect((await levelOf(sku, to)).onHand).toBe(4);
  });

  test("is under way until its day and can be promised from there", async () => {
    const [sku, from, to] = [await anArticle(), await aWarehouse(), await aWarehouse()];
    await stockOf(sku, 10, { warehouseId: from });
    const transfer = { operationId: newId("sto"), sku, fromId: from, toId: to, quantity: 4, reason: "Balance" };
    await transferStock(clerk, { ...transfer, arrivesOn: "2026-11-27" as Day }, now);

    expect((await availabilityOf([sku])).get(sku)).toMatchObject({
      available: 6,
      incoming: [{ dueOn: "2026-11-27", quantity: 4 }],
    });
    const { id } = await db.incomingStock.findFirstOrThrow();
    const arrival = { operationId: newId("sto"), incomingId: id as `inc_${string}`, quantity: 4, reference: null };
    await receiveIncoming(clerk, arrival, now);
    expect((await levelOf(sku, to)).onHand).toBe(4);
    expect(await db.stockMovement.count({ where: { kind: "transfer_in", warehouseId: to } })).toBe(1);
  });

  test("leaves what is promised where it is", async () => {
    const [sku, from, to] = [await anArticle(), await aWarehouse(), await aWarehouse()];
    await stockOf(sku, 10, { warehouseId: from });
    await db.stockLevel.updateMany({ where: { sku }, data: { allocated: 8 } });
    const transfer = { operationId: newId("sto"), sku, fromId: from, toId: to, quantity: 3, reason: "Balance" };
    await expect(transferStock(clerk, transfer, now)).rejects.toMatchObject({
      code: "stock-promised",
      facts: { available: 2 },
    });
  });
});

test("safety stock is kept back from every promise, and lowering it is news", async () => {
  const [sku, warehouseId] = [await anArticle(), await aWarehouse()];
  await stockOf(sku, 10, { warehouseId });
  await setSafetyStock(clerk, { sku, warehouseId, safety: 6 }, now);
  expect((await availabilityOf([sku])).get(sku)?.available).toBe(4);

  await db.outboxEvent.deleteMany();
  await setSafetyStock(clerk, { sku, warehouseId, safety: 6 }, now);
  expect(await lastEvents()).toEqual([]);
  await setSafetyStock(clerk, { sku, warehouseId, safety: 1 }, now);
  expect(await lastEvents()).toEqual(["stock.became-available"]);
});
