import { expect, test } from "vitest";

import { emit } from "#app/domain/emit.server.ts";
import { newId } from "#app/domain/ids.ts";
import { db, inTransaction } from "#app/platform/db.server.ts";
import {
  drainOutbox,
  MAX_ATTEMPTS,
  type Reaction,
  requeueEvent,
  runDueSchedules,
  type Schedule,
  type WorkerPlan,
} from "#app/platform/jobs.server.ts";

const MINUTE = 60_000;
const start = new Date("2026-03-01T12:00:00Z");

test("a reaction hears of an event once, whatever the number of workers", async () => {
  const heard: string[] = [];
  const plan = reactingTo("order.shipped", {
    name: "listen",
    work: async ({ payload }) => void heard.push(payload.orderId),
  });
  const orderIds = await happen(30);

  await Promise.all(["a", "b", "c"].map((worker) => drainUntilEmpty(plan, worker)));

  expect(heard.toSorted()).toEqual(orderIds.toSorted());
  expect(await statuses()).toEqual({ done: 30 });
});

test("an event of a transaction that failed never happened", async () => {
  const work = inTransaction(async (tx) => {
    await emit(tx, "order.completed", { orderId: newId("ord"), partnerId: newId("par") }, start);
    throw new Error("no");
  });
  await expect(work).rejects.toThrow("no");
  expect(await db.outboxEvent.count()).toBe(0);
});

test("a failing reaction is tried again, later each time, and what had succeeded does not run again", async () => {
  let [good, bad] = [0, 0];
  const plan: WorkerPlan["subscribers"] = {
    "order.shipped": [
      { name: "good", work: async () => void good++ },
      {
        name: "bad",
        work: async () => {
          bad++;
          if (bad < 3) throw new Error("not yet");
        },
      },
    ],
  };
  await happen(1);

  expect(await drainOutbox(plan, "a", start)).toBe(1);
  expect(await drainOutbox(plan, "a", new Date(start.getTime() + 1_000))).toBe(0);
  await drainOutbox(plan, "a", new Date(start.getTime() + 10 * MINUTE));
  await drainOutbox(plan, "a", new Date(start.getTime() + 20 * MINUTE));

  expect({ good, bad }).toEqual({ good: 1, bad: 3 });
  expect(await statuses()).toEqual({ done: 1 });
});

test("an event whose reaction keeps failing is parked with the reason, and a person can give it all its tries again", async () => {
  let broken = true;
  const plan = reactingTo("order.shipped", {
    name: "fragile",
    work: async () => {
      if (broken) throw new Error("the printer is on fire");
    },
  });
  await happen(1);
  for (let round = 0; round < MAX_ATTEMPTS + 2; round++)
    await drainOutbox(plan, "a", new Date(start.getTime() + round * 20 * MINUTE));

  const parked = await db.outboxEvent.findFirstOrThrow();
  expect(parked).toMatchObject({
    status: "parked",
    attempts: MAX_ATTEMPTS,
    lastError: "fragile: the printer is on fire",
  });

  broken = false;
  const later = new Date(start.getTime() + 1_000 * MINUTE);
  expect(await inTransaction((tx) => requeueEvent(tx, parked.id, later))).toBe(true);
  expect(await inTransaction((tx) => requeueEvent(tx, parked.id, later))).toBe(false);
  await drainOutbox(plan, "a", later);
  expect(await statuses()).toEqual({ done: 1 });
});

test("a worker that dies with an event in hand gives it back when its lease ends", async () => {
  await happen(1);
  await db.outboxEvent.updateMany({
    data: { leasedBy: "dead", leasedUntil: new Date(start.getTime() + MINUTE), attempts: 1 },
  });
  const plan = { "order.shipped": [] };
  expect(await drainOutbox(plan, "b", new Date(start.getTime() + MINUTE - 1))).toBe(0);
  expect(await drainOutbox(plan, "b", new Date(start.getTime() + MINUTE))).toBe(1);
  expect(await statuses()).toEqual({ done: 1 });
});

test("an event that this worker does not know is left to a newer one, with all its tries", async () => {
  await happen(1);
  await drainOutbox({}, "old", start);
  expect(await db.outboxEvent.findFirst()).toMatchObject({ status: "queued", attempts: 0 });
  await drainOutbox({ "order.shipped": [] }, "new", new Date(start.getTime() + 2 * MINUTE));
  expect(await statuses()).toEqual({ done: 1 });
});

test("a worker whose lease has ended does not undo what another one settled", async () => {
  await happen(1);
  const slow = reactingTo("order.shipped", {
    name: "slow",
    work: async () => {
      await db.outboxEvent.updateMany({ data: { leasedBy: "other", status: "done" } });
      throw new Error("too late");
    },
  });
  await drainOutbox(slow, "a", start);
  expect(await statuses()).toEqual({ done: 1 });
});

test("a schedule runs once when it is due, in one process of all, also after a restart", async () => {
  let ran = 0;
  const schedule: Schedule = { name: "count", everyMs: MINUTE, work: async () => void ran++ };
  const tick = (now: Date) => Promise.all(["a", "b", "c"].map((worker) => runDueSchedules([schedule], worker, now)));

  await tick(start); // Each learns of the schedule.
  await tick(start);
  expect(ran).toBe(1);
  await tick(new Date(start.getTime() + MINUTE - 1));
  expect(ran).toBe(1);
  await tick(new Date(start.getTime() + 90 * MINUTE)); // Down for an hour and a half: made up for once.
  expect(ran).toBe(2);
});

test("a schedule that fails says why and runs again the next time", async () => {
  const schedule: Schedule = { name: "fail", everyMs: MINUTE, work: () => Promise.reject(new Error("no disk")) };
  await runDueSchedules([schedule], "a", start);
  await runDueSchedules([schedule], "a", start);
  expect(await db.scheduleRun.findFirst()).toMatchObject({
    lastError: "no disk",
    dueAt: new Date(start.getTime() + MINUTE),
  });
});

async function happen(times: number): Promise<string[]> {
  const orderIds = Array.from({ length: times }, () => newId("ord"));
  for (const orderId of orderIds) {
    await inTransaction((tx) =>
      emit(tx, "order.shipped", { orderId, partnerId: newId("par"), shipmentId: newId("shp") }, start),
    );
  }
  return orderIds;
}

function reactingTo(name: string, reaction: Reaction<{ orderId: string }>): WorkerPlan["subscribers"] {
  return { [name]: [reaction] };
}

async function drainUntilEmpty(plan: WorkerPlan["subscribers"], worker: string): Promise<void> {
  while ((await drainOutbox(plan, worker, start)) > 0);
}

async function statuses(): Promise<Record<string, number>> {
  const rows = await db.outboxEvent.groupBy({ by: ["status"], _count: true });
  return Object.fromEntries(rows.map(({ status, _count }) => [status, _count]));
}
