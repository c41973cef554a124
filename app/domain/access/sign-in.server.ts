import { db, inTransaction } from "#app/platform/db.server.ts";
import { isLocale, type Locale } from "#app/platform/i18n/locales.ts";
import { consume, forgive } from "#app/platform/rate-limit.server.ts";

import { recordAudit } from "../audit/record-audit.server.ts";
import { refusal } from "../refusals.ts";
import { isPasswordOf } from "./internal/passwords.server.ts";
import { sessionCookie } from "./internal/session-cookie.server.ts";
import { startSession } from "./internal/sessions.server.ts";

export type SignInInput = { readonly email: string; readonly password: string };

/**
 * Starts a session and returns its cookie, and the language that the account has chosen. Refuses with `sign-in-failed` for a wrong address or password alike, with
 * `account-disabled` only to someone who knows the password, and with 429 after too many tries from one address or on one
 * account (counted in the database, so in all processes together).
 */
export async function signIn(
  request: Request,
  { email, password }: SignInInput,
  client: { readonly ip: string | null },
  now = new Date(),
): Promise<{ cookie: string; locale: Locale | null }> {
  await consume("sign-in-by-address", client.ip ?? "unknown");
  await consume("sign-in-by-account", email);

  const user = await db.user.findUnique({
    where: { email },
    select: { id: true, kind: true, name: true, partnerId: true, status: true, passwordHash: true, locale: true },
  });
  if (!(await isPasswordOf(user, password)) || !user) throw refusal("sign-in-failed");
  if (user.status !== "active") throw refusal("account-disabled");

  const token = await startSession(user.id, { userAgent: request.headers.get("User-Agent"), ip: client.ip }, now);
  const kind = user.kind === "staff" ? "staff" : "member";
  await inTransaction((tx) =>
    recordAudit(
      tx,
      {
        actor: { kind, userId: user.id, name: user.name, partnerId: user.partnerId, onBehalf: false },
        action: "user.signed-in",
        subject: user.id,
      },
      now,
    ),
  );
  await forgive("sign-in-by-account", email);
  return { cookie: sessionCookie(request, token), locale: isLocale(user.locale) ? user.locale : null };
}
