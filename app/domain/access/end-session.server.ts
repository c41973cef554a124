import { inTransaction } from "#app/platform/db.server.ts";

import { recordAudit } from "../audit/record-audit.server.ts";
import { refusal } from "../refusals.ts";
import type { SignedIn } from "./require-actor.server.ts";

/** Ends one of the actor's own sessions, named as `listMySessions` names it. */
export async function endSession(actor: SignedIn, { session }: { session: string }, now = new Date()): Promise<void> {
  await inTransaction(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { userId: actor.userId, id: { startsWith: session } } });
    if (count === 0) throw refusal("not-found");
    await recordAudit(tx, { actor, action: "user.session-ended", subject: actor.userId }, now);
  });
}
