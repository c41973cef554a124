import { db, inTransaction } from "#app/platform/db.server.ts";
import { consume } from "#app/platform/rate-limit.server.ts";

import { recordAudit } from "../audit/record-audit.server.ts";
import { refusal } from "../refusals.ts";
import { hashPassword, isPasswordOf } from "./internal/passwords.server.ts";
import { sessionCookie } from "./internal/session-cookie.server.ts";
import { startSession } from "./internal/sessions.server.ts";
import type { SignedIn } from "./require-actor.server.ts";

/** Changes the actor's own password, ends all their sessions and returns the cookie of a new one. */
export async function changePassword(
  request: Request,
  actor: SignedIn,
  { current, password }: { current: string; password: string },
  client: { readonly ip: string | null },
  now = new Date(),
): Promise<string> {
  await consume("sign-in-by-account", actor.email);
  const user = await db.user.findUniqueOrThrow({ where: { id: actor.userId }, select: { passwordHash: true } });
  if (!(await isPasswordOf(user, current))) throw refusal("sign-in-failed");
  const passwordHash = await hashPassword(password);
  await inTransaction(async (tx) => {
    await tx.user.update({ where: { id: actor.userId }, data: { passwordHash, updatedAt: now } });
    await tx.session.deleteMany({ where: { userId: actor.userId } });
    await recordAudit(tx, { actor, action: "user.password-changed", subject: actor.userId }, now);
  });
  return sessionCookie(
    request,
    await startSession(actor.userId, { userAgent: request.headers.get("User-Agent"), ip: client.ip }, now),
  );
}
