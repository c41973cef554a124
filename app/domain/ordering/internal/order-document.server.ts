import type { TFunction } from "i18next";

import { translatorFor } from "#app/messages/translator.server.ts";
import { type Format, formatFor } from "#app/platform/i18n/format.ts";
import type { Locale } from "#app/platform/i18n/locales.ts";
import type { PdfContent } from "#app/platform/pdf.server.ts";

import type { Actor } from "../../access/actor.ts";
import { brandName } from "../../brand/brand.ts";
import { getBrand } from "../../brand/queries.server.ts";
import type { OrderId, PartnerId } from "../../ids.ts";
import { countryName } from "../../partners/country.ts";
import { partnerNames } from "../../partners/queries.server.ts";
import type { OrderFacts, ShipTo } from "../order-view.ts";
import { factsOf, type OrderRecord, readOrder } from "./read-order.server.ts";

/** A PDF and what to call it. */
export type OrderDocument = { readonly fileName: string; readonly bytes: Buffer };

export type Words = { readonly t: TFunction; readonly format: Format; readonly locale: Locale };
/** What every document of an order has. */
type Common = Pick<PdfContent, "lang" | "issuer" | "parties" | "pageLabel">;

/** An order as its documents tell it, to the dealer, in one language. Throws not-found. */
export async function beginDocument(
  actor: Actor,
  orderId: OrderId,
  locale: Locale,
): Promise<{
  readonly order: OrderRecord;
  readonly facts: OrderFacts;
  readonly words: Words;
  readonly common: Common;
}> {
  const order = await readOrder(actor, orderId);
  const partnerId = order.partnerId as PartnerId;
  const [facts, brand, partners] = await Promise.all([factsOf(order, "dealer"), getBrand(), partnerNames([partnerId])]);
  const words = { t: translatorFor(locale), format: formatFor(locale, brand.timeZone), locale };
  const { t } = words;
  const partner = partners.get(partnerId);
  const soldTo = { label: t("orders.document.soldTo"), lines: partner ? [partner.name, partner.code] : [] };
  const shipTo = { label: t("orders.field.shipTo"), lines: facts.shipTo ? addressLines(facts.shipTo, locale) : [] };
  const common = {
    lang: locale,
    issuer: { name: brandName(brand, locale), lines: [] },
    parties: facts.shipTo ? [soldTo, shipTo] : [soldTo],
    pageLabel: (page: number, pages: number) => t("orders.document.page", { page, pages }),
  };
  return { order, facts, words, common };
}

function addressLines(address: ShipTo, locale: Locale): readonly string[] {
  const { recipient, line1, line2, postalCode, city, province, country } = address;
  const place = [postalCode, city, province].filter(Boolean).join(" ");
  return [recipient, line1, line2, place, countryName(country, locale)].filter((line): line is string => Boolean(line));
}
