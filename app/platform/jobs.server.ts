import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";

import { ulid } from "ulid";

import { db, inTransaction, type Tx } from "./db.server.ts";
import { log, logContext } from "./log.server.ts";

/** An event as a reaction receives it. */
export type Happened<Payload> = { readonly eventId: string; readonly happenedAt: Date; readonly payload: Payload };

/**
 * What a domain does because something happened. It runs at least once: `work` must not mind running twice.
 * `name` is stored with the event, so it never changes.
 */
export type Reaction<Payload> = {
  readonly name: string;
  readonly work: (event: Happened<Payload>, now: Date) => Promise<void>;
};

/** Work by the clock. One process of all runs it each time it is due; a missed time is made up for once. */
export type Schedule = { readonly name: string; readonly everyMs: number; readonly work: (now: Date) => Promise<void> };

export type WorkerPlan = {
  readonly subscribers: Readonly<Record<string, readonly Reaction<never>[]>>;
  readonly schedules: readonly Schedule[];
};

export const MAX_ATTEMPTS = 8;
const LEASE_MS = 60_000;
const BATCH = 20;
const IDLE_MS = 500;
const HEARTBEAT_MS = 5_000;

/** Runs reactions and schedules until `signal` aborts; what it has begun it finishes. */
export async function runWorker(plan: WorkerPlan, { signal }: { signal: AbortSignal }): Promise<void> {
  const workerId = `${hostname().slice(0, 30)}:${process.pid}:${ulid().slice(-6)}`;
  let lastBeat = 0;
  while (!signal.aborted) {
    try {
      const now = new Date();
      if (now.getTime() - lastBeat >= HEARTBEAT_MS) {
        await beat(workerId, now);
        lastBeat = now.getTime();
      }
      await runDueSchedules(plan.schedules, workerId, now);
      const handled = await drainOutbox(plan.subscribers, workerId, now);
      if (handled === 0) await sleep(IDLE_MS, undefined, { signal }).catch(() => undefined);
    } catch (error) {
      log.error({ err: error }, "worker round failed");
      await sleep(2_000, undefined, { signal }).catch(() => undefined);
    }
  }
  await db.workerHeartbeat.deleteMany({ where: { workerId } });
}

/** True while some worker has said within `withinMs` that it lives. */
export async function isWorkerAlive(now: Date, withinMs = 30_000): Promise<boolean> {
  return (await db.workerHeartbeat.count({ where: { beatAt: { gte: new Date(now.getTime() - withinMs) } } })) > 0;
}

/** Claims due events, runs their reactions and says how many it took. Tests call it to bring the outbox to rest. */
export async function drainOutbox(
  subscribers: WorkerPlan["subscribers"],
  workerId: string,
  now: Date,
): Promise<number> {
  const claimed = await claimEvents(workerId, now);
  for (const event of claimed) {
    await logContext.run({ job: event.name, requestId: event.id }, () =>
      react(event, subscribers[event.name] ?? [], now),
    );
  }
  return claimed.length;
}

/** Puts a parked event back in the queue with all its attempts. False where it is not parked. */
export async function requeueEvent(tx: Tx, eventId: string, now: Date): Promise<boolean> {
  const { count } = await tx.outboxEvent.updateMany({
    where: { id: eventId, status: "parked" },
    data: { status: "queued", attempts: 0, availableAt: now, leasedUntil: null },
  });
  return count === 1;
}

type ClaimedEvent = { id: string; name: string; payload: unknown; happenedAt: Date; attempts: number };

// The lease is committed before any reaction runs: a worker that dies gives its events back when the lease ends.
function claimEvents(workerId: string, now: Date): Promise<ClaimedEvent[]> {
  return inTransaction(async (tx) => {
    const due = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM OutboxEvent
      WHERE status = 'queued' AND availableAt <= ${now} AND (leasedUntil IS NULL OR leasedUntil <= ${now})
      ORDER BY availableAt, id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`;
    if (due.length === 0) return [];
    const ids = due.map(({ id }) => id);
    await tx.outboxEvent.updateMany({
      where: { id: { in: ids } },
      data: { leasedBy: workerId, leasedUntil: new Date(now.getTime() + LEASE_MS), attempts: { increment: 1 } },
    });
    return tx.outboxEvent.findMany({
      where: { id: { in: ids } },
      select: { id: true, name: true, payload: true, happenedAt: true, attempts: true },
      orderBy: { id: "asc" },
    });
  });
}

async function react(event: ClaimedEvent, reactions: readonly Reaction<never>[], now: Date): Promise<void> {
  const ran = new Set(
    (await db.reactionRun.findMany({ where: { eventId: event.id } })).map(({ reaction }) => reaction),
  );
  const failures: string[] = [];
  for (const { name, work } of reactions) {
    if (ran.has(name)) continue;
    try {
      await work({ eventId: event.id, happenedAt: event.happenedAt, payload: event.payload as never }, now);
      await db.reactionRun.createMany({
        data: [{ eventId: event.id, reaction: name, ranAt: now }],
        skipDuplicates: true,
      });
    } catch (error) {
      log.error({ err: error, event: event.name, reaction: name }, "reaction failed");
      failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await settle(event, failures, now);
}

async function settle(event: ClaimedEvent, failures: readonly string[], now: Date): Promise<void> {
  if (failures.length === 0) {
    await db.outboxEvent.update({
      where: { id: event.id },
      data: { status: "done", doneAt: now, leasedUntil: null, lastError: null },
    });
    return;
  }
  const parked = event.attempts >= MAX_ATTEMPTS;
  if (parked) log.error({ eventId: event.id, event: event.name }, "event parked");
  await db.outboxEvent.update({
    where: { id: event.id },
    data: {
      status: parked ? "parked" : "queued",
      availableAt: new Date(now.getTime() + backOffMs(event.attempts)),
      leasedUntil: null,
      lastError: failures.join("\n").slice(0, 4_000),
    },
  });
}

/** 2 s, 4 s, 8 s … at most 10 minutes. */
function backOffMs(attempts: number): number {
  return Math.min(600_000, 1_000 * 2 ** attempts);
}

async function beat(workerId: string, now: Date): Promise<void> {
  await db.workerHeartbeat.upsert({ where: { workerId }, create: { workerId, beatAt: now }, update: { beatAt: now } });
  await db.workerHeartbeat.deleteMany({ where: { beatAt: { lt: new Date(now.getTime() - 3_600_000) } } });
}

/** Runs each schedule that is due and that no other process has taken. */
export async function runDueSchedules(schedules: readonly Schedule[], workerId: string, now: Date): Promise<void> {
  for (const schedule of schedules) {
    if (!(await takeSchedule(schedule, workerId, now))) continue;
    const lastError = await logContext.run({ job: schedule.name }, () => runSchedule(schedule, now));
    await db.scheduleRun.update({
      where: { name: schedule.name },
      data: { dueAt: new Date(now.getTime() + schedule.everyMs), leasedUntil: null, lastRanAt: now, lastError },
    });
  }
}

async function takeSchedule(schedule: Schedule, workerId: string, now: Date): Promise<boolean> {
  const { count } = await db.scheduleRun.updateMany({
    where: { name: schedule.name, dueAt: { lte: now }, OR: [{ leasedUntil: null }, { leasedUntil: { lte: now } }] },
    data: { leasedBy: workerId, leasedUntil: new Date(now.getTime() + 10 * LEASE_MS) },
  });
  if (count === 1) return true;
  await db.scheduleRun.createMany({ data: [{ name: schedule.name, dueAt: now }], skipDuplicates: true });
  return false;
}

async function runSchedule(schedule: Schedule, now: Date): Promise<string | null> {
  try {
    await schedule.work(now);
    return null;
  } catch (error) {
    log.error({ err: error, schedule: schedule.name }, "schedule failed");
    return (error instanceof Error ? error.message : String(error)).slice(0, 4_000);
  }
}
