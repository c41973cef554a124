import { createTransport } from "nodemailer";
import addressParser from "nodemailer/lib/addressparser";
import { ulid } from "ulid";

import { db, inTransaction, type Tx } from "./db.server.ts";
import { type Env, env } from "./env.server.ts";
import type { Schedule } from "./jobs.server.ts";
import { log } from "./log.server.ts";

export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** A second mail with the same key is not written: name what the mail is about, as in "order-submitted:ord_…". */
  readonly idempotencyKey: string;
};

export type MailSettings = Pick<Env, "SMTP_URL" | "MAIL_FROM">;

export const MAX_ATTEMPTS = 8;
const BATCH = 20;
/** Longer than any attempt can take, so that no other process sends the same mail meanwhile. */
const LEASE_MS = 120_000;
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Writes a mail with the transaction that causes it; the worker sends it after the commit, at least once. */
export async function queueMail(tx: Tx, mail: Mail, now: Date): Promise<void> {
  const { to, subject, text, html, idempotencyKey } = mail;
  await tx.mailMessage.createMany({
    data: [
      {
        id: `mai_${ulid()}`,
        idempotencyKey,
        recipient: to,
        subject: subject.slice(0, 255),
        text,
        html,
        createdAt: now,
        availableAt: now,
      },
    ],
    skipDuplicates: true,
  });
}

/** What the worker runs. */
export const mailSchedule: Schedule = {
  name: "send-mail",
  everyMs: 1_000,
  work: async (now) => {
    await sendQueuedMail(now);
  },
};

/**
 * Sends what is due and says how many mails it handled. Without SMTP settings they are kept for the outbox page. A
 * failure is tried again after 1, 2, 4 … minutes and parked after `MAX_ATTEMPTS`, or at once when the recipient does
 * not exist. Should the process die between sending and noting it, the mail goes out again under the same Message-ID,
 * by which mail programs recognise a repeat.
 */
export async function sendQueuedMail(now: Date, settings: MailSettings = env): Promise<number> {
  if (!settings.SMTP_URL) return keepQueued(now);
  const transport = createTransport({ url: settings.SMTP_URL, pool: true, maxConnections: 2, ...TIMEOUTS });
  const begunAt = Date.now();
  // A slow server makes this take long; a lease counts from when it is taken.
  const later = (): Date => new Date(now.getTime() + Date.now() - begunAt);
  let handled = 0;
  try {
    for (let claimed = await claim(later()); claimed.length > 0; claimed = await claim(later())) {
      await Promise.all(claimed.map((mail) => attempt(transport, mail, settings.MAIL_FROM, now)));
      handled += claimed.length;
    }
  } finally {
    transport.close();
  }
  return handled;
}

/** Queues a parked or kept mail again with all its attempts. False where it is neither. */
export async function requeueMail(tx: Tx, mailId: string, now: Date): Promise<boolean> {
  const { count } = await tx.mailMessage.updateMany({
    where: { id: mailId, status: { in: ["parked", "kept"] } },
    data: { status: "queued", attempts: 0, availableAt: now, leasedUntil: null, lastError: null },
  });
  return count === 1;
}

async function keepQueued(now: Date): Promise<number> {
  const { count } = await db.mailMessage.updateMany({
    where: { status: "queued", availableAt: { lte: now } },
    data: { status: "kept", leasedUntil: null },
  });
  return count;
}

type ClaimedMail = {
  id: string;
  recipient: string;
  subject: string;
  text: string;
  html: string;
  attempts: number;
  createdAt: Date;
};

// The lease is committed before the first byte is sent: a worker that dies gives its mails back when the lease ends.
function claim(now: Date): Promise<ClaimedMail[]> {
  return inTransaction(async (tx) => {
    const due = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM MailMessage
      WHERE status = 'queued' AND availableAt <= ${now} AND (leasedUntil IS NULL OR leasedUntil <= ${now})
      ORDER BY availableAt, id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`;
    if (due.length === 0) return [];
    const ids = due.map(({ id }) => id);
    await tx.mailMessage.updateMany({
      where: { id: { in: ids } },
      data: { leasedUntil: new Date(now.getTime() + LEASE_MS), attempts: { increment: 1 } },
    });
    return tx.mailMessage.findMany({
      where: { id: { in: ids } },
      select: { id: true, recipient: true, subject: true, text: true, html: true, attempts: true, createdAt: true },
      orderBy: { id: "asc" },
    });
  });
}

async function attempt(
  transport: ReturnType<typeof createTransport>,
  mail: ClaimedMail,
  from: string,
  now: Date,
): Promise<void> {
  try {
    await transport.sendMail({
      from,
      // As an object, so that a comma in it cannot make two recipients.
      to: { name: "", address: mail.recipient },
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      date: mail.createdAt,
      messageId: `<${mail.id}@${domainOf(from)}>`,
      headers: { "Auto-Submitted": "auto-generated" },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    await db.mailMessage.update({
      where: { id: mail.id },
      data: { status: "sent", sentAt: now, leasedUntil: null, lastError: null },
    });
  } catch (error) {
    await noteFailure(mail, error, now);
  }
}

async function noteFailure(mail: ClaimedMail, error: unknown, now: Date): Promise<void> {
  const parked = mail.attempts >= MAX_ATTEMPTS || isUnknownRecipient(error);
  log.warn({ err: error, mailId: mail.id, attempts: mail.attempts, parked }, "mail not sent");
  await db.mailMessage.update({
    where: { id: mail.id },
    data: {
      status: parked ? "parked" : "queued",
      availableAt: new Date(now.getTime() + backOffMs(mail.attempts)),
      leasedUntil: null,
      lastError: (error instanceof Error ? error.message : String(error)).slice(0, 4_000),
    },
  });
}

/** The server refused the address itself, for good (RFC 5321: 5yz to RCPT). */
function isUnknownRecipient(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { command, responseCode } = error as Error & { command?: string; responseCode?: number };
  return command === "RCPT TO" && responseCode !== undefined && responseCode >= 500;
}

/** 1, 2, 4 … minutes, at most two hours. */
function backOffMs(attempts: number): number {
  return Math.min(7_200_000, 60_000 * 2 ** (attempts - 1));
}

function domainOf(from: string): string {
  const [sender] = addressParser(from, { flatten: true });
  return sender?.address.split("@")[1] ?? "localhost";
}
