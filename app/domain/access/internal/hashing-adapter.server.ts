import type { Adapter, DatabaseSession } from "lucia";

import { hashToken } from "./tokens.server.ts";

/** Keeps only hashes of session tokens in the table, so that a leaked table signs nobody in. */
export function hashingAdapter(inner: Adapter): Adapter {
  function withToken(session: DatabaseSession, token: string): DatabaseSession {
    return { ...session, id: token };
  }
  return {
    deleteExpiredSessions: () => inner.deleteExpiredSessions(),
    deleteSession: (token) => inner.deleteSession(hashToken(token)),
    deleteUserSessions: (userId) => inner.deleteUserSessions(userId),
    // The tokens of these cannot be known again; their ids are hashes.
    getUserSessions: (userId) => inner.getUserSessions(userId),
    setSession: (session) => inner.setSession(withToken(session, hashToken(session.id))),
    updateSessionExpiration: (token, expiresAt) => inner.updateSessionExpiration(hashToken(token), expiresAt),
    async getSessionAndUser(token) {
      const [session, user] = await inner.getSessionAndUser(hashToken(token));
      return [session && withToken(session, token), user];
    },
  };
}
