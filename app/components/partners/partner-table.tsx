import { Building2 } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { LocalizedText } from "#app/domain/localized-text.ts";
import { countryName } from "#app/domain/partners/country.ts";
import type { PartnerStanding } from "#app/domain/partners/partner-terms.ts";
import { paths } from "#app/paths.ts";

import { EmptyState } from "../layout/empty-state.tsx";
import { useName } from "../naming/use-name.ts";
import { DataTable } from "../ui/data-table.tsx";
import { usePageContext } from "../ui/page-context.tsx";
import { Day } from "../ui/time.tsx";
import { StandingStatus } from "./standing-status.tsx";

type Row = {
  readonly partnerId: string;
  readonly code: string;
  readonly name: string;
  readonly standing: PartnerStanding;
  readonly country: string;
  readonly tier: LocalizedText | null;
  readonly region: LocalizedText | null;
  readonly accountManager: string | null;
  readonly firstOrderedOn: string | null;
};

/** Dealers with where they stand and who looks after them. */
export function PartnerTable({
  rows,
  empty,
}: {
  readonly rows: readonly Row[];
  readonly empty: { readonly title: string; readonly text: string };
}): ReactNode {
  const { t } = useTranslation();
  const { locale } = usePageContext();
  const nameOf = useName();
  return (
    <DataTable
      caption={t("partners.title")}
      rows={rows}
      rowKey={({ partnerId }) => partnerId}
      rowLink={({ partnerId }) => paths.staff.partner(partnerId)}
      defaultSort="name"
      columns={[
        {
          key: "name",
          header: t("partners.fields.name"),
          sortable: true,
          cell: ({ name, code }) => (
            <span className="grid">
              <span>{name}</span>
              <span className="text-sm font-normal text-ink-soft">{code}</span>
            </span>
          ),
        },
        {
          key: "standing",
          header: t("partners.fields.standing"),
          phone: "corner",
          cell: ({ standing }) => <StandingStatus standing={standing} />,
        },
        { key: "tier", header: t("partners.fields.tier"), cell: ({ tier }) => tier && nameOf(tier) },
        { key: "region", header: t("partners.fields.region"), cell: ({ region }) => region && nameOf(region) },
        {
          key: "country",
          header: t("partners.fields.country"),
          phone: "hidden",
          cell: ({ country }) => <span suppressHydrationWarning>{countryName(country, locale)}</span>,
        },
        {
          key: "manager",
          header: t("partners.fields.accountManager"),
          phone: "hidden",
          cell: ({ accountManager }) => accountManager,
        },
        {
          key: "firstOrderedOn",
          header: t("partners.fields.firstOrderedOn"),
          sortable: true,
          phone: "hidden",
          cell: ({ firstOrderedOn }) => firstOrderedOn && <Day day={firstOrderedOn} />,
        },
      ]}
      empty={<EmptyState icon={Building2} {...empty} />}
    />
  );
}
