import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { RegionTable } from "#app/components/partners/region-table.tsx";
import { TierTable } from "#app/components/partners/tier-table.tsx";
import { LinkButton } from "#app/components/ui/button.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { getTiersAndRegions } from "#app/domain/partners/tier-queries.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("partners.ranks.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "partners.view");
  return getTiersAndRegions(actor);
}

export default function RanksPage(): ReactNode {
  const { t } = useTranslation();
  const { tiers, regions, can } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        breadcrumb={[{ to: paths.staff.partners(), label: t("partners.title") }]}
        title={t("partners.ranks.title")}
      />
      <Section
        title={t("partners.ranks.tiers")}
        detail={t("partners.ranks.tiersDetail")}
        actions={can.edit && <LinkButton to={paths.staff.tierAdd()}>{t("partners.ranks.addTier")}</LinkButton>}
      >
        <TierTable tiers={tiers} editable={can.edit} />
      </Section>
      <Section
        title={t("partners.ranks.regions")}
        detail={t("partners.ranks.regionsDetail")}
        actions={can.edit && <LinkButton to={paths.staff.regionAdd()}>{t("partners.ranks.addRegion")}</LinkButton>}
      >
        <RegionTable regions={regions} editable={can.edit} />
      </Section>
    </>
  );
}
