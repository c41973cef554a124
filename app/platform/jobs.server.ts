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
const IDLE_MS = 500;
const HEARTBEAT_MS = 5_000;
const LOOK_AT_SCHEDULES_MS = 1_000;

/**
 * Runs reactions and schedules until `signal` aborts; what it has begun it finishes. The heartbeat, the outbox and each
 * schedule go their own pace: a mail server that does not answer stops no reaction, and a long import no heartbeat.
 */
export async function runWorker(plan: WorkerPlan, { signal }: { signal: AbortSignal }): Promise<void> {
  const workerId = `${hostname().slice(0, 30)}:${process.pid}:${ulid().slice(-6)}`;
  await Promise.all([
    repeat(signal, HEARTBEAT_MS, () => beat(workerId, new Date())),
    repeat(signal, IDLE_MS, async () => {
      while (!signal.aborted && (await drainOutbox(plan.subscribers, workerId, new Date())) > 0);
    }),
    ...plan.schedules.map((schedule) =>
      repeat(signal, LOOK_AT_SCHEDULES_MS, () => runDueSchedules([schedule], workerId, new Date())),
    ),
  ]);
  await db.workerHeartbeat.deleteMany({ where: { workerId } });
}

async function repeat(signal: AbortSignal, everyMs: number, work: () => Promise<void>): Promise<void> {
  while (!signal.aborted) {
    try {
      await work();
    } catch (error) {
      log.error({ err: error }, "worker round failed");
    }
    await sleep(everyMs, undefined, { signal }).catch(() => undefined);
  }
}

/** True while some worker has said within `withinMs` that it lives. */
export async function isWorkerAlive(now: Date, withinMs = 30_000): Promise<boolean> {
  return (await db.workerHeartbeat.count({ where: { beatAt: { gte: new Date(now.getTime() - withinMs) } } })) > 0;
}

/**
 * Claims the event that is due longest, runs its reactions and says whether there was one (1 or 0). Tests call it to bring
 * the outbox to rest. An event whose name this worker does not know is from a newer one: it is left to that.
 */
export async function drainOutbox(
  subscribers: WorkerPlan["subscribers"],
  workerId: string,
  now: Date,
): Promise<number> {
  const event = await claimEvent(workerId, now);
  if (!event) return 0;
  const reactions = subscribers[event.name];
  if (!reactions) {
    log.warn({ event: event.name, eventId: event.id }, "unknown event left to a newer worker");
    await giveBack(event, workerId, now);
    return 1;
  }
  const renewal = setInterval(() => renewLease(event, workerId), LEASE_MS / 3);
  try {
    await logContext.run({ job: event.name, requestId: event.id }, () => react(event, { reactions, workerId, now }));
  } finally {
    clearInterval(renewal);
  }
  return 1;
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

// The lease is committed before any reaction runs: a worker that dies gives its event back when the lease ends.
function claimEvent(workerId: string, now: Date): Promise<ClaimedEvent | null> {
  return inTransaction(async (tx) => {
    const [due] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM OutboxEvent
      WHERE status = 'queued' AND availableAt <= ${now} AND (leasedUntil IS NULL OR leasedUntil <= ${now})
      ORDER BY availableAt, id LIMIT 1 FOR UPDATE SKIP LOCKED`;
    if (!due) return null;
    return tx.outboxEvent.update({
      where: { id: due.id },
      data: { leasedBy: workerId, leasedUntil: new Date(now.getTime() + LEASE_MS), attempts: { increment: 1 } },
      select: { id: true, name: true, payload: true, happenedAt: true, attempts: true },
    });
  });
}

/** A reaction may take longer than a lease (an import does): while it runs, nobody else takes its event. */
function renewLease({ id }: ClaimedEvent, workerId: string): void {
  db.outboxEvent
    .updateMany({ where: { id, leasedBy: workerId }, data: { leasedUntil: new Date(Date.now() + LEASE_MS) } })
    .catch((error: unknown) => log.error({ err: error, eventId: id }, "lease not renewed"));
}

async function giveBack({ id, attempts }: ClaimedEvent, workerId: string, now: Date): Promise<void> {
  await db.outboxEvent.updateMany({
    where: { id, leasedBy: workerId },
    data: {
      attempts: attempts - 1,
      availableAt: new Date(now.getTime() + LEASE_MS),
      leasedBy: null,
      leasedUntil: null,
    },
  });
}

type Reacting = { readonly reactions: readonly Reaction<never>[]; readonly workerId: string; readonly now: Date };

async function react(event: ClaimedEvent, { reactions, workerId, now }: Reacting): Promise<void> {
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
  await settle(event, { failures, workerId, now });
}

type Settled = { readonly failures: readonly string[]; readonly workerId: string; readonly now: Date };

// Only the worker that still holds the lease says how it ended.
async function settle(event: ClaimedEvent, { failures, workerId, now }: Settled): Promise<void> {
  const mine = { id: event.id, leasedBy: workerId };
  if (failures.length === 0) {
    await db.outboxEvent.updateMany({
      where: mine,
      data: { status: "done", doneAt: now, leasedUntil: null, lastError: null },
    });
    return;
  }
  const parked = event.attempts >= MAX_ATTEMPTS;
  if (parked) log.error({ eventId: event.id, event: event.name }, "event parked");
  await db.outboxEvent.updateMany({
    where: mine,
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
