import type { TFunction } from "i18next";

import { translatorFor } from "#app/messages/translator.server.ts";
import { paths } from "#app/paths.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { type Format, formatFor } from "#app/platform/i18n/format.ts";
import { mailLayout } from "#app/platform/mail-layout.ts";
import { queueMail } from "#app/platform/mailer.server.ts";

import { brandName } from "../../brand/brand.ts";
import { getBrand } from "../../brand/queries.server.ts";
import type { OrderNotice } from "../../ordering/order-notice.server.ts";
import type { Recipient } from "./recipients.server.ts";

/** What a mail says, in the recipient's language. */
export type MailWords = {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly facts?: readonly (readonly [name: string, value: string])[];
};

export type OrderMail = {
  /** What happened, and to which part of the order: of two mails about the same only the first is written. */
  readonly about: string;
  readonly to: readonly Recipient[];
  readonly compose: (t: TFunction, format: Format) => MailWords;
};

/** Writes one mail for each recipient, in their language, with what every mail about an order says. */
export async function sendOrderMail(order: OrderNotice, { about, to, compose }: OrderMail, now: Date): Promise<void> {
  const brand = await getBrand();
  await inTransaction(async (tx) => {
    for (const { userId, email, locale } of to) {
      const t = translatorFor(locale);
      const format = formatFor(locale, brand.timeZone);
      const { subject, paragraphs, facts = [] } = compose(t, format);
      const mail = mailLayout({
        lang: locale,
        heading: subject,
        paragraphs,
        facts: [...factsOf(order, t, format), ...facts],
        action: { label: t("orders.mail.action"), href: linkTo(paths.portal.order(order.orderId)) },
        footer: t("orders.mail.footer", { brand: brandName(brand, locale) }),
      });
      await queueMail(tx, { to: email, subject, ...mail, idempotencyKey: `${about}:${userId}` }, now);
    }
  });
}

function factsOf(order: OrderNotice, t: TFunction, format: Format): readonly (readonly [string, string])[] {
  return [
    [t("orders.field.number"), order.number],
    ...(order.poNumber ? [[t("orders.field.poNumber"), order.poNumber] as const] : []),
    [t("orders.field.total"), format.money(order.total)],
  ];
}

// The worker answers no request, so it knows the portal's address by its setting only.
function linkTo(path: string): string {
  return new URL(path, env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).href;
}
