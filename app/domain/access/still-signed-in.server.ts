import { db } from "#app/platform/db.server.ts";

import type { PartnerActor } from "./actor.ts";
import { readSessionToken } from "./internal/session-cookie.server.ts";
import { hashToken } from "./internal/tokens.server.ts";

/**
 * Whether the session of a request still is what it was when `actor` was made of it: for connections that outlive their
 * request. Unlike a request it does not prolong the session, so that a page left open does not keep it alive.
 */
export async function isStillSignedIn(request: Request, actor: PartnerActor, now = new Date()): Promise<boolean> {
  const token = readSessionToken(request);
  if (!token) return false;
  const session = await db.session.findUnique({
    where: { id: hashToken(token), expiresAt: { gt: now } },
    select: { actingForId: true, user: { select: { id: true, status: true, role: true, partnerId: true } } },
  });
  if (session?.user.status !== "active" || session.user.id !== actor.userId) return false;
  return session.user.role === actor.role && (session.actingForId ?? session.user.partnerId) === actor.partnerId;
}
