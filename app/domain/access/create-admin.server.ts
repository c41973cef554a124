import { inTransaction, isDuplicate } from "#app/platform/db.server.ts";

import { recordAudit } from "../audit/record-audit.server.ts";
import { newId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { systemActor } from "./actor.ts";
import { newPasswordLink } from "./internal/send-password-link.server.ts";

/**
 * Makes an administrator from the command line and returns the token of the link with which they choose their password,
 * good once and for seven days. Refuses an address that has an account.
 */
export async function createAdmin({ email, name }: { email: string; name: string }, now = new Date()): Promise<string> {
  const actor = systemActor("create-admin", ["staff.manage"]);
  const userId = newId("usr", now);
  return inTransaction(async (tx) => {
    try {
      await tx.user.create({
        data: { id: userId, kind: "staff", role: "admin", email, name, createdAt: now, updatedAt: now },
      });
    } catch (error) {
      if (isDuplicate(error)) throw refusal("email-taken", { email });
      throw error;
    }
    await recordAudit(tx, { actor, action: "user.added", subject: userId, after: { email, name, role: "admin" } }, now);
    return newPasswordLink(tx, { userId, purpose: "invited" }, now);
  });
}
