import { db } from "#app/platform/db.server.ts";
import { type Page, type PageRequest, slice } from "#app/platform/paging.ts";

import { authorize, has, type StaffActor } from "../access/actor.ts";
import { refusal } from "../refusals.ts";
import type { EventStatus, MailFilter } from "./filters.ts";

export type MailRow = {
  id: string;
  recipient: string;
  subject: string;
  status: string;
  attempts: number;
  createdAt: Date;
  sentAt: Date | null;
};

/** Every mail, newest first; `search` looks at recipients and subjects. */
export async function listMail(actor: StaffActor, filter: MailFilter, page: PageRequest): Promise<Page<MailRow>> {
  authorize(has(actor, "system.operate"), "system.operate");
  const where = {
    ...(filter.status && { status: filter.status }),
    ...(filter.search && {
      OR: [{ recipient: { contains: filter.search } }, { subject: { contains: filter.search } }],
    }),
  };
  const [rows, total] = await Promise.all([
    db.mailMessage.findMany({
      where,
      select: { id: true, recipient: true, subject: true, status: true, attempts: true, createdAt: true, sentAt: true },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      ...slice(page),
    }),
    db.mailMessage.count({ where }),
  ]);
  return { rows, total, page: page.page, pageSize: page.pageSize };
}

export type MailView = MailRow & { text: string; lastError: string | null };

export async function getMail(actor: StaffActor, mailId: string): Promise<MailView> {
  authorize(has(actor, "system.operate"), "system.operate");
  const row = await db.mailMessage.findUnique({
    where: { id: mailId },
    select: {
      id: true,
      recipient: true,
      subject: true,
      text: true,
      status: true,
      attempts: true,
      createdAt: true,
      sentAt: true,
      lastError: true,
    },
  });
  if (!row) throw refusal("not-found");
  return row;
}

export type EventRow = {
  id: string;
  name: string;
  status: string;
  happenedAt: Date;
  availableAt: Date;
  attempts: number;
  lastError: string | null;
  payload: unknown;
};

// Newest first.
async function listEvents(status: EventStatus, page: PageRequest): Promise<Page<EventRow>> {
  const [rows, total] = await Promise.all([
    db.outboxEvent.findMany({
      where: { status },
      select: {
        id: true,
        name: true,
        status: true,
        happenedAt: true,
        availableAt: true,
        attempts: true,
        lastError: true,
        payload: true,
      },
      orderBy: { id: "desc" },
      ...slice(page),
    }),
    db.outboxEvent.count({ where: { status } }),
  ]);
  return { rows, total, page: page.page, pageSize: page.pageSize };
}

async function countEvents(): Promise<Readonly<Record<EventStatus, number>>> {
  const rows = await db.outboxEvent.groupBy({ by: ["status"], _count: true });
  const count = (status: EventStatus): number => rows.find((row) => row.status === status)?._count ?? 0;
  return { parked: count("parked"), queued: count("queued"), done: count("done") };
}

export type ScheduleRow = { name: string; dueAt: Date; lastRanAt: Date | null; lastError: string | null };

/** What happened and is waiting, parked or done, one status at a time, and what runs by the clock. */
export async function getEventsPage(
  actor: StaffActor,
  status: EventStatus,
  page: PageRequest,
): Promise<{
  events: Page<EventRow>;
  counts: Readonly<Record<EventStatus, number>>;
  schedules: readonly ScheduleRow[];
}> {
  authorize(has(actor, "system.operate"), "system.operate");
  const [events, counts, schedules] = await Promise.all([
    listEvents(status, page),
    countEvents(),
    db.scheduleRun.findMany({
      select: { name: true, dueAt: true, lastRanAt: true, lastError: true },
      orderBy: { name: "asc" },
    }),
  ]);
  return { events, counts, schedules };
}
