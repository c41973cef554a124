import { translatorFor } from "#app/messages/translator.server.ts";
import { paths } from "#app/paths.ts";
import type { Tx } from "#app/platform/db.server.ts";
import { isLocale, type Locale } from "#app/platform/i18n/locales.ts";
import { mailLayout } from "#app/platform/mail-layout.ts";
import { queueMail } from "#app/platform/mailer.server.ts";

import { hashToken, newToken } from "./tokens.server.ts";

const VALID_MS = { forgotten: 60 * 60 * 1_000, invited: 7 * 24 * 60 * 60 * 1_000 } as const;

export type PasswordLink = {
  readonly user: { readonly id: string; readonly email: string; readonly name: string; readonly locale: string | null };
  readonly purpose: keyof typeof VALID_MS;
  /** The language of a user who has chosen none. */
  readonly locale: Locale;
  readonly origin: string;
};

/** Writes a single-use link (its hash is kept, older ones end) and queues the mail that carries it. */
export async function sendPasswordLink(
  tx: Tx,
  { user, purpose, locale, origin }: PasswordLink,
  now: Date,
): Promise<void> {
  const token = newToken();
  await tx.passwordReset.deleteMany({ where: { userId: user.id, usedAt: null } });
  await tx.passwordReset.create({
    data: {
      tokenHash: hashToken(token),
      userId: user.id,
      createdAt: now,
      expiresAt: new Date(now.getTime() + VALID_MS[purpose]),
    },
  });
  const lang = isLocale(user.locale) ? user.locale : locale;
  const t = translatorFor(lang);
  const link = new URL(paths.auth.choosePassword(token), origin).href;
  const mail = mailLayout({
    lang,
    heading: t(`access.mail.${purpose}.heading`),
    paragraphs: [t(`access.mail.${purpose}.text`, { name: user.name })],
    action: { label: t(`access.mail.${purpose}.action`), href: link },
    footer: t("access.mail.footer"),
  });
  await queueMail(
    tx,
    {
      to: user.email,
      subject: t(`access.mail.${purpose}.subject`),
      ...mail,
      idempotencyKey: `password-link:${hashToken(token)}`,
    },
    now,
  );
}
