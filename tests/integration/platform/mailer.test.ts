import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { db, inTransaction } from "#app/platform/db.server.ts";
import { MAX_ATTEMPTS, queueMail, requeueMail, sendQueuedMail } from "#app/platform/mailer.server.ts";
import { type SmtpStandIn, startSmtp } from "#tests/stand-ins/smtp.ts";

const now = new Date("2026-05-04T09:00:00Z");
const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

let smtp: SmtpStandIn;
let settings: { SMTP_URL: string; MAIL_FROM: string };

beforeAll(async () => {
  smtp = await startSmtp();
  settings = { SMTP_URL: smtp.url, MAIL_FROM: "Kestrel Works <orders@kestrel.example>" };
});
beforeEach(() => {
  smtp.answer("accept");
});
afterAll(() => smtp.close());

function queue(to: string, idempotencyKey = `test:${to}`): Promise<void> {
  const mail = { to, subject: "订单已确认 KW-1", text: "Grüße, 您好\n", html: "<p>您好</p>", idempotencyKey };
  return inTransaction((tx) => queueMail(tx, mail, now));
}

async function mailTo(recipient: string) {
  return db.mailMessage.findFirstOrThrow({ where: { recipient } });
}

test("a mail goes out as it was written, with a Message-ID of its own", async () => {
  await queue("buyer@dealer.example");
  expect(await sendQueuedMail(now, settings)).toBe(1);

  const row = await mailTo("buyer@dealer.example");
  expect(row).toMatchObject({ status: "sent", sentAt: now, attempts: 1, lastError: null });
  expect(smtp.to("buyer@dealer.example").latest()).toMatchObject({
    from: { name: "Kestrel Works", address: "orders@kestrel.example" },
    subject: "订单已确认 KW-1",
    text: expect.stringContaining("Grüße, 您好"),
    html: expect.stringContaining("<p>您好</p>"),
    messageId: `<${row.id}@kestrel.example>`,
  });
});

test("the same key writes one mail, however often it is asked for", async () => {
  await queue("once@dealer.example");
  await queue("once@dealer.example");
  await sendQueuedMail(now, settings);
  await sendQueuedMail(now, settings);
  expect(smtp.to("once@dealer.example").all()).toHaveLength(1);
});

test("a transaction that fails sends nothing", async () => {
  const failing = inTransaction(async (tx) => {
    const mail = { to: "never@dealer.example", subject: "s", text: "t", html: "h", idempotencyKey: "never" };
    await queueMail(tx, mail, now);
    throw new Error("changed my mind");
  });
  await expect(failing).rejects.toThrow("changed my mind");
  expect(await sendQueuedMail(now, settings)).toBe(0);
});

test("two senders at once send each mail once", async () => {
  await Promise.all(Array.from({ length: 30 }, (_, index) => queue(`many-${index}@dealer.example`)));
  const before = smtp.received.length;
  const handled = await Promise.all([sendQueuedMail(now, settings), sendQueuedMail(now, settings)]);
  expect(handled.reduce((sum, count) => sum + count)).toBe(30);
  expect(smtp.received).toHaveLength(before + 30);
});

test("a server that is busy is tried again later, and given up in the end", async () => {
  smtp.answer("busy");
  await queue("busy@dealer.example");
  await sendQueuedMail(now, settings);
  expect(await mailTo("busy@dealer.example")).toMatchObject({
    status: "queued",
    availableAt: later(1),
    lastError: expect.stringContaining("Try later"),
  });

  expect(await sendQueuedMail(later(0.5), settings)).toBe(0);
  for (let attempt = 2; attempt <= MAX_ATTEMPTS; attempt += 1) await sendQueuedMail(later(attempt * 300), settings);
  expect(await mailTo("busy@dealer.example")).toMatchObject({ status: "parked", attempts: MAX_ATTEMPTS });
});

test("a recipient that does not exist is given up at once, and may be tried again by hand", async () => {
  smtp.answer("unknown-recipient");
  await queue("nobody@dealer.example");
  await sendQueuedMail(now, settings);
  const { id, status } = await mailTo("nobody@dealer.example");
  expect(status).toBe("parked");

  smtp.answer("accept");
  expect(await inTransaction((tx) => requeueMail(tx, id, later(60)))).toBe(true);
  expect(await inTransaction((tx) => requeueMail(tx, id, later(60)))).toBe(false);
  await sendQueuedMail(later(60), settings);
  expect(smtp.to("nobody@dealer.example").all()).toHaveLength(1);
});

test("a server that is not there loses nothing", async () => {
  await queue("patient@dealer.example");
  await sendQueuedMail(now, { ...settings, SMTP_URL: "smtp://127.0.0.1:9" });
  expect(await mailTo("patient@dealer.example")).toMatchObject({ status: "queued", attempts: 1 });
  await sendQueuedMail(later(2), settings);
  expect(smtp.to("patient@dealer.example").all()).toHaveLength(1);
});

test("a sender that died gives its mail back when its lease ends", async () => {
  await queue("leased@dealer.example");
  await db.mailMessage.updateMany({ data: { leasedUntil: later(2), attempts: 1 } });
  expect(await sendQueuedMail(later(1), settings)).toBe(0);
  expect(await sendQueuedMail(later(3), settings)).toBe(1);
});

test("without SMTP every mail is kept for the outbox page", async () => {
  await queue("kept@dealer.example");
  expect(await sendQueuedMail(now, { MAIL_FROM: settings.MAIL_FROM, SMTP_URL: undefined })).toBe(1);
  expect(await mailTo("kept@dealer.example")).toMatchObject({ status: "kept", attempts: 0 });
});

test("a recipient with a comma does not become two", async () => {
  await queue('"a, b@evil.example"@dealer.example', "comma");
  await sendQueuedMail(now, settings);
  expect(smtp.to("b@evil.example").all()).toEqual([]);
});
