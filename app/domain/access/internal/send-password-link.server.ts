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

/** Queues a mail with a new single-use link. */
export async function sendPasswordLink(
  tx: Tx,
  { user, purpose, locale, origin }: PasswordLink,
  now: Date,
): Promise<void> {
  const token = await newPasswordLink(tx, { userId: user.id, purpose }, now);
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

/** The token of a new single-use link. Its hash is kept; older links of the user end. */
export async function newPasswordLink(
  tx: Tx,
  { userId, purpose }: { userId: string; purpose: keyof typeof VALID_MS },
  now: Date,
): Promise<string> {
  const token = newToken();
  await tx.passwordReset.deleteMany({ where: { userId, usedAt: null } });
  await tx.passwordReset.create({
    data: {
      tokenHash: hashToken(token),
      userId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + VALID_MS[purpose]),
    },
  });
  return token;
}
