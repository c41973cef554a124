import type { Session, User } from "lucia";

import { db } from "#app/platform/db.server.ts";

import { lucia } from "./lucia.server.ts";
import { readSessionToken } from "./session-cookie.server.ts";
import { hashToken, newToken } from "./tokens.server.ts";

/** However much it is used, a session ends after this. */
const ABSOLUTE_MS = 30 * 24 * 60 * 60 * 1_000;
/** "Last seen" is exact to this: a write per request would be too dear. */
const SEEN_EVERY_MS = 60_000;

/** The live session of a request and its user; null where there is none, it is over, or the account is disabled. */
export async function findSession(
  request: Request,
  now = new Date(),
): Promise<{ session: Session; user: User } | null> {
  const token = readSessionToken(request);
  if (!token) return null;
  const { session, user } = await lucia.validateSession(token);
  if (!session) return null;
  if (user.status !== "active" || now.getTime() - session.createdAt.getTime() > ABSOLUTE_MS) {
    await lucia.invalidateSession(token);
    return null;
  }
  if (now.getTime() - session.lastSeenAt.getTime() > SEEN_EVERY_MS) await markSeen(token, user.id, now);
  return { session, user };
}

/** A new session with a new token, which is returned for the cookie and never stored. */
export async function startSession(
  userId: string,
  client: { userAgent: string | null; ip: string | null },
  now: Date,
): Promise<string> {
  const token = newToken();
  await lucia.createSession(
    userId,
    {
      created_at: now,
      last_seen_at: now,
      user_agent: client.userAgent?.slice(0, 255) ?? null,
      ip: client.ip,
      acting_for_id: null,
    },
    { sessionId: token },
  );
  return token;
}

async function markSeen(token: string, userId: string, now: Date): Promise<void> {
  await db.session.updateMany({ where: { id: hashToken(token) }, data: { lastSeenAt: now } });
  await db.user.updateMany({ where: { id: userId }, data: { lastSeenAt: now } });
}
