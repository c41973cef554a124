import { db, inTransaction } from "#app/platform/db.server.ts";
import type { Locale } from "#app/platform/i18n/locales.ts";
import { consume } from "#app/platform/rate-limit.server.ts";

import { sendPasswordLink } from "./internal/send-password-link.server.ts";

/**
 * Mails a link with which a new password can be chosen. Says and takes the same for an address that has no account, so
 * that nobody can find out who has one.
 */
export async function forgotPassword(
  { email }: { email: string },
  client: { readonly ip: string | null; readonly locale: Locale; readonly origin: string },
  now = new Date(),
): Promise<void> {
  await consume("password-link-by-address", client.ip ?? "unknown");
  await consume("password-link-by-account", email);
  const user = await db.user.findUnique({
    where: { email },
    select: { id: true, email: true, name: true, locale: true, status: true },
  });
  if (user?.status !== "active") return;
  await inTransaction((tx) => sendPasswordLink(tx, { user, purpose: "forgotten", ...client }, now));
}
