import { inTransaction } from "#app/platform/db.server.ts";
import { requeueMail } from "#app/platform/mailer.server.ts";

import { authorize, has, type StaffActor } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { refusal } from "../refusals.ts";

/** Queues a mail that was kept or parked. Refuses one that is neither (any more). */
export async function sendMailAgain(
  actor: StaffActor,
  { mailId }: { mailId: string },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "system.operate"), "system.operate");
  await inTransaction(async (tx) => {
    if (!(await requeueMail(tx, mailId, now))) throw refusal("changed-meanwhile");
    await recordAudit(tx, { actor, action: "mail.sent-again", subject: mailId }, now);
  });
}
