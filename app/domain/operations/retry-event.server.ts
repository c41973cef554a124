import { inTransaction } from "#app/platform/db.server.ts";
import { requeueEvent } from "#app/platform/jobs.server.ts";

import { authorize, has, type StaffActor } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { refusal } from "../refusals.ts";

/** Gives a parked event all its attempts again. Refuses one that is not parked (any more). */
export async function retryEvent(actor: StaffActor, { eventId }: { eventId: string }, now = new Date()): Promise<void> {
  authorize(has(actor, "system.operate"), "system.operate");
  await inTransaction(async (tx) => {
    if (!(await requeueEvent(tx, eventId, now))) throw refusal("changed-meanwhile");
    await recordAudit(tx, { actor, action: "event.retried", subject: eventId }, now);
  });
}
