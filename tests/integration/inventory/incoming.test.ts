import { describe, expect, test } from "vitest";
import { newId } from "#app/domain/ids.ts";
import { cancelIncoming } from "#app/domain/inventory/cancel-incoming.server.ts";
import { availabilityOf } from "#app/domain/inventory/queries.server.ts";
import { receiveIncoming } from "#app/domain/inventory/receive-stock.server.ts";
import { rescheduleIncoming } from "#app/domain/inventory/reschedule-incoming.server.ts";
import { transferStock } from "#app/domain/inventory/transfer-stock.server.ts";
import type { Day } from "#app/platform/dates.ts";
import { db } from "#app/platform/db.server.ts";
import { anArticle, aWarehouse, incomingOf, levelOf, stockOf } from "#tests/factories/inventory.ts";
import { staffActor } from "#tests/factories/partners.ts";

const now = new Date("2026-11-22T10:00:00Z");
const clerk = staffActor("order_desk");
const later = { quantity: 10, dueOn: "2026-12-24" as Day, confirmed: true, reference: null };

describe("announced supply", () => {
  test("is promised only when confirmed", async () => {
    const [sku, warehouseId] = [await anArticle(), await aWarehouse()];
    const incomingId = await incomingOf(sku, 10, { warehouseId, dueOn: "2026-12-01", confirmed: false });
    expect((await availabilityOf([sku])).get(sku)?.incoming).toEqual([]);

    await rescheduleIncoming(clerk, { incomingId, ...later }, now);
    expect((await availabilityOf([sku])).get(sku)?.incoming).toEqual([{ dueOn: "2026-12-24", quantity: 10 }]);
  });

  test("says when its dates move, once per change", async () => {
    const [sku, warehouseId] = [await anArticle(), await aWarehouse()];
    const incomingId = await incomingOf(sku, 10, { warehouseId, dueOn: "2026-12-01" });
    await db.outboxEvent.deleteMany();
    await rescheduleIncoming(clerk, { incomingId, ...later }, now);
    await rescheduleIncoming(clerk, { incomingId, ...later }, now);
    expect(await db.outboxEvent.findMany({ select: { name: true, payload: true } })).toEqual([
      { name: "stock.incoming-changed", payload: { skus: [sku] } },
    ]);
    const audit = await db.auditEntry.findFirst({ where: { action: "incoming.rescheduled" } });
    expect(audit).toMatchObject({ before: { dueOn: "2026-12-01" }, after: { dueOn: "2026-12-24" } });
  });

  test("cannot shrink to what has arrived, nor move once it is closed", async () => {
    const [sku, warehouseId] = [await anArticle(), await aWarehouse()];
    const incomingId = await incomingOf(sku, 10, { warehouseId, dueOn: "2026-12-01" });
    await receiveIncoming(clerk, { operationId: newId("sto"), incomingId, quantity: 4, reference: null }, now);
    await expect(rescheduleIncoming(clerk, { incomingId, ...later, quantity: 4 }, now)).rejects.toMatchObject({
      code: "incoming-moved-on",
    });
    await cancelIncoming(clerk, { incomingId }, now);
    for (const attempt of [
      () => rescheduleIncoming(clerk, { incomingId, ...later }, now),
      () => cancelIncoming(clerk, { incomingId }, now),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: "incoming-moved-on" });
    }
    expect((await levelOf(sku, warehouseId)).onHand).toBe(4);
  });

  test("that was a transfer goes back to where it left", async () => {
    const [sku, from, to] = [await anArticle(), await aWarehouse(), await aWarehouse()];
    await stockOf(sku, 10, { warehouseId: from });
    const transfer = { operationId: newId("sto"), sku, fromId: from, toId: to, quantity: 4, reason: "Balance" };
    await transferStock(clerk, { ...transfer, arrivesOn: "2026-11-27" as Day }, now);
    const { id } = await db.incomingStock.findFirstOrThrow();
    const incomingId = id as `inc_${string}`;

    await expect(rescheduleIncoming(clerk, { incomingId, ...later, quantity: 5 }, now)).rejects.toMatchObject({
      code: "form-malformed",
    });
    await Promise.allSettled([cancelIncoming(clerk, { incomingId }, now), cancelIncoming(clerk, { incomingId }, now)]);
    expect((await levelOf(sku, from)).onHand).toBe(10);
    expect((await availabilityOf([sku])).get(sku)?.incoming).toEqual([]);
  });

  test("is nobody's to announce, move or cancel but the warehouse's people", async () => {
    const [sku, warehouseId] = [await anArticle(), await aWarehouse()];
    const incomingId = await incomingOf(sku, 10, { warehouseId, dueOn: "2026-12-01" });
    const sales = staffActor("sales");
    await expect(rescheduleIncoming(sales, { incomingId, ...later }, now)).rejects.toMatchObject({ status: 403 });
    await expect(cancelIncoming(sales, { incomingId }, now)).rejects.toMatchObject({ status: 403 });
    await expect(cancelIncoming(clerk, { incomingId: newId("inc") }, now)).rejects.toMatchObject({ status: 404 });
  });
});
