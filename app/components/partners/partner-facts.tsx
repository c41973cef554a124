import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { LocalizedText } from "#app/domain/localized-text.ts";
import { countryName } from "#app/domain/partners/country.ts";
import type { StockDisplay } from "#app/domain/partners/partner-terms.ts";
import type { DateLike } from "#app/platform/i18n/format.ts";

import { useName } from "../naming/use-name.ts";
import { Facts } from "../ui/facts.tsx";
import { usePageContext } from "../ui/page-context.tsx";
import { Day, Time } from "../ui/time.tsx";

type PartnerFactsProps = {
  readonly partner: {
    readonly tier: LocalizedText | null;
    readonly region: LocalizedText | null;
    readonly accountManager: string | null;
    readonly country: string;
    readonly currency: string;
    readonly email: string | null;
    readonly standingReason: string | null;
    readonly firstOrderedOn: string | null;
    readonly createdAt: DateLike;
    readonly facts: { readonly stockDisplay: StockDisplay | null; readonly backorderAllowed: boolean };
  };
  readonly warehouse: { readonly name: LocalizedText } | null;
};

/** What staff keep of a partner. */
export function PartnerFacts({ partner, warehouse }: PartnerFactsProps): ReactNode {
  const { t } = useTranslation();
  const { locale } = usePageContext();
  const nameOf = useName();
  const { tier, region, email, firstOrderedOn, facts } = partner;
  const none = "–";
  return (
    <Facts
      facts={[
        ...(partner.standingReason
          ? [{ label: t("partners.fields.standingReason"), value: partner.standingReason }]
          : []),
        { label: t("partners.fields.tier"), value: tier ? nameOf(tier) : none },
        { label: t("partners.fields.region"), value: region ? nameOf(region) : none },
        { label: t("partners.fields.accountManager"), value: partner.accountManager ?? none },
        {
          label: t("partners.fields.country"),
          value: <span suppressHydrationWarning>{countryName(partner.country, locale)}</span>,
        },
        { label: t("partners.fields.currency"), value: partner.currency },
        {
          label: t("partners.fields.email"),
          value: email ? (
            <a href={`mailto:${email}`} className="break-all text-accent-ink hover:underline">
              {email}
            </a>
          ) : (
            none
          ),
        },
        {
          label: t("partners.fields.warehouse"),
          value: warehouse ? nameOf(warehouse.name) : t("partners.form.byRegion"),
        },
        {
          label: t("partners.fields.stockDisplay"),
          value: facts.stockDisplay ? t(`partners.stockDisplays.${facts.stockDisplay}`) : t("partners.form.asTier"),
        },
        {
          label: t("partners.fields.backorders"),
          value: facts.backorderAllowed ? t("partners.backorders.allowed") : t("partners.backorders.refused"),
        },
        { label: t("partners.fields.firstOrderedOn"), value: firstOrderedOn ? <Day day={firstOrderedOn} /> : none },
        { label: t("partners.fields.since"), value: <Time at={partner.createdAt} show="day" /> },
      ]}
    />
  );
}
