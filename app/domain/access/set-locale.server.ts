import { inTransaction } from "#app/platform/db.server.ts";
import type { Locale } from "#app/platform/i18n/locales.ts";

import type { SignedIn } from "./require-actor.server.ts";

/** The language of the actor's mails, and of pages on a device that has chosen none. */
export async function setLocale(actor: SignedIn, locale: Locale, now = new Date()): Promise<void> {
  await inTransaction((tx) => tx.user.update({ where: { id: actor.userId }, data: { locale, updatedAt: now } }));
}
