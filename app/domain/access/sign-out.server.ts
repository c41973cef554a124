import { lucia } from "./internal/lucia.server.ts";
import { expiredSessionCookie, readSessionToken } from "./internal/session-cookie.server.ts";

/** Ends the session of this request, if there is one, and returns the cookie that forgets it. */
export async function signOut(request: Request): Promise<string> {
  const token = readSessionToken(request);
  if (token) await lucia.invalidateSession(token);
  return expiredSessionCookie(request);
}
