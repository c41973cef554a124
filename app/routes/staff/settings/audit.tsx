import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ScrollText } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#app/components/layout/empty-state.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { AuditChange } from "#app/components/operations/audit-change.tsx";
import { DataTable } from "#app/components/ui/data-table.tsx";
import { FilterChips } from "#app/components/ui/filter-chips.tsx";
import { FilterForm, SearchField } from "#app/components/ui/filter-form.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { Time } from "#app/components/ui/time.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { auditAreas, readAuditFilter } from "#app/domain/operations/audit-filter.ts";
import { listAuditTrail } from "#app/domain/operations/audit-trail.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { readPageRequest } from "#app/platform/paging.ts";

export const meta = pageTitle("operations.audit.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "audit.view");
  const query = new URL(request.url).searchParams;
  const page = readPageRequest(query, { sorts: ["at"], defaultSort: "-at" });
  return listAuditTrail(actor, readAuditFilter(query), page);
}

export default function AuditPage(): ReactNode {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  const areas = ["", ...auditAreas].map((value) => ({
    value,
    label: t(`operations.audit.areas.${value || "all"}` as "operations.audit.areas.all"),
  }));

  return (
    <>
      <PageHeader title={t("operations.audit.title")} detail={t("operations.audit.detail")} />
      <FilterForm keep={["area"]}>
        <SearchField label={t("operations.audit.search")} />
      </FilterForm>
      <FilterChips label={t("operations.audit.area")} name="area" choices={areas} />
      <DataTable
        caption={t("operations.audit.title")}
        rows={page.rows}
        rowKey={({ id }) => id}
        defaultSort="-at"
        columns={[
          { key: "action", header: t("operations.audit.action"), cell: ({ action }) => <code>{action}</code> },
          { key: "at", header: t("operations.audit.at"), sortable: true, cell: ({ at }) => <Time at={at} /> },
          {
            key: "actor",
            header: t("operations.audit.actor"),
            cell: ({ actorName, onBehalfOfId, partnerName }) =>
              onBehalfOfId && partnerName
                ? t("operations.audit.onBehalf", { actor: actorName, partner: partnerName })
                : actorName,
          },
          { key: "partner", header: t("operations.audit.partner"), cell: ({ partnerName }) => partnerName },
          { key: "change", header: t("operations.audit.change"), cell: (row) => <AuditChange {...row} /> },
        ]}
        empty={
          <EmptyState icon={ScrollText} title={t("operations.audit.none")} text={t("operations.audit.noneText")} />
        }
      />
      <Pagination page={page} />
    </>
  );
}
