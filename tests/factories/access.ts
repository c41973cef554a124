import { importUsers } from "#app/domain/access/import-users.server.ts";
import type { MemberRole, StaffRole } from "#app/domain/access/permissions.ts";
import { signIn } from "#app/domain/access/sign-in.server.ts";
import { newId, type PartnerId, type UserId } from "#app/domain/ids.ts";
import { inTransaction } from "#app/platform/db.server.ts";

import { unique } from "./partners.ts";

export const PASSWORD = "a password for tests";

export type Account = { readonly userId: UserId; readonly email: string; readonly name: string };

/** Someone who can sign in with `PASSWORD`: staff, or a member of the partner given. */
export async function anAccount(
  facts: { readonly role: StaffRole } | { readonly role: MemberRole; readonly partnerId: PartnerId },
): Promise<Account> {
  const userId = newId("usr");
  const number = unique();
  const email = `person-${number}@example.test`;
  const name = `Person ${number}`;
  const partnerId = "partnerId" in facts ? facts.partnerId : null;
  const user = { userId, email, name, role: facts.role, partnerId, password: PASSWORD, locale: null };
  await inTransaction((tx) => importUsers(tx, [user], new Date()));
  return { userId, email, name };
}

/** The cookie of a fresh session, as a browser would send it. */
export async function sessionCookieOf({ email }: Pick<Account, "email">, now = new Date()): Promise<string> {
  const request = new Request("http://portal.test/sign-in", { method: "POST", headers: { "User-Agent": "test" } });
  const { cookie } = await signIn(request, { email, password: PASSWORD }, { ip: "192.0.2.1" }, now);
  return cookie.split(";")[0] as string;
}

/** A page request of whoever the cookie belongs to. */
export function requestBy(cookie: string, path = "/"): Request {
  return new Request(new URL(path, "http://portal.test"), { headers: { Cookie: cookie } });
}
