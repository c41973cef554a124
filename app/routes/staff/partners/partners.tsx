import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { useName } from "#app/components/naming/use-name.ts";
import { PartnerTable } from "#app/components/partners/partner-table.tsx";
import { LinkButton } from "#app/components/ui/button.tsx";
import { FilterChips } from "#app/components/ui/filter-chips.tsx";
import { FilterForm, FilterSelect, SearchField } from "#app/components/ui/filter-form.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { partnerSorts, readPartnerFilter } from "#app/domain/partners/partner-filter.ts";
import { listPartners } from "#app/domain/partners/partner-queries.server.ts";
import { partnerStandings } from "#app/domain/partners/partner-terms.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { readPageRequest } from "#app/platform/paging.ts";

export const meta = pageTitle("partners.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "partners.view");
  const query = new URL(request.url).searchParams;
  const page = readPageRequest(query, { sorts: partnerSorts, defaultSort: "name" });
  return listPartners(actor, readPartnerFilter(query), page);
}

export default function PartnersPage(): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  const { search } = useLocation();
  const { rows, choices, can, ...page } = useLoaderData<typeof loader>();
  const standings = [
    { value: "", label: t("partners.all") },
    ...partnerStandings.map((value) => ({ value, label: t(`partners.standings.${value}`) })),
  ];
  const empty = search
    ? { title: t("partners.noneFound"), text: t("partners.noneFoundText") }
    : { title: t("partners.none"), text: t("partners.noneText") };

  return (
    <>
      <PageHeader
        title={t("partners.title")}
        actions={
          <>
            <LinkButton to={paths.staff.ranks()}>{t("partners.ranks.title")}</LinkButton>
            <LinkButton reloadDocument icon={Download} to={`${paths.staff.partnersExport()}${search}`}>
              {t("partners.export")}
            </LinkButton>
            {can.edit && (
              <LinkButton variant="primary" to={paths.staff.partnerAdd()}>
                {t("partners.add.action")}
              </LinkButton>
            )}
          </>
        }
      />
      <FilterForm keep={["standing"]}>
        <SearchField label={t("partners.search")} />
        <FilterSelect
          label={t("partners.fields.tier")}
          name="tier"
          all={t("partners.allTiers")}
          options={choices.tiers.map(({ tierId, name }) => ({ value: tierId, label: nameOf(name) }))}
        />
        <FilterSelect
          label={t("partners.fields.region")}
          name="region"
          all={t("partners.allRegions")}
          options={choices.regions.map(({ regionId, name }) => ({ value: regionId, label: nameOf(name) }))}
        />
        <FilterSelect
          label={t("partners.fields.accountManager")}
          name="manager"
          all={t("partners.allManagers")}
          options={choices.managers.map(({ userId, name }) => ({ value: userId, label: name }))}
        />
      </FilterForm>
      <FilterChips label={t("partners.fields.standing")} name="standing" choices={standings} />
      <PartnerTable rows={rows} empty={empty} />
      <Pagination page={page} />
    </>
  );
}
