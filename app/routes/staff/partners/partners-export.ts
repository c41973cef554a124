import type { LoaderFunctionArgs } from "@remix-run/node";
import type { TFunction } from "i18next";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { localized } from "#app/domain/localized-text.ts";
import { countryName } from "#app/domain/partners/country.ts";
import { partnerSorts, readPartnerFilter } from "#app/domain/partners/partner-filter.ts";
import { exportPartners, type PartnerRow } from "#app/domain/partners/partner-queries.server.ts";
import { translatorFor } from "#app/messages/translator.server.ts";
import { csvDownload } from "#app/platform/http/download.server.ts";
import { localeOf } from "#app/platform/http/locale.server.ts";
import type { Locale } from "#app/platform/i18n/locales.ts";
import { readPageRequest } from "#app/platform/paging.ts";

export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const actor = await requireStaff(request, "partners.view");
  const query = new URL(request.url).searchParams;
  const order = readPageRequest(query, { sorts: partnerSorts, defaultSort: "name" });
  const partners = exportPartners(actor, readPartnerFilter(query), order);
  const locale = localeOf(request);
  return csvDownload("partners.csv", sheetOf(partners, locale, translatorFor(locale)));
}

async function* sheetOf(
  partners: AsyncIterable<PartnerRow>,
  locale: Locale,
  t: TFunction,
): AsyncGenerator<(string | null)[]> {
  yield [
    t("partners.fields.code"),
    t("partners.fields.name"),
    t("partners.fields.standing"),
    t("partners.fields.tier"),
    t("partners.fields.region"),
    t("partners.fields.country"),
    t("partners.fields.currency"),
    t("partners.fields.email"),
    t("partners.fields.accountManager"),
    t("partners.fields.firstOrderedOn"),
  ];
  for await (const partner of partners) {
    yield [
      partner.code,
      partner.name,
      t(`partners.standings.${partner.standing}`),
      partner.tier && localized(partner.tier, locale),
      partner.region && localized(partner.region, locale),
      countryName(partner.country, locale),
      partner.currency,
      partner.email,
      partner.accountManager,
      partner.firstOrderedOn,
    ];
  }
}
