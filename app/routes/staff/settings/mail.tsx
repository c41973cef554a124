import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Mail } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#app/components/layout/empty-state.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { MailStatusBadge } from "#app/components/operations/mail-status.tsx";
import { DataTable } from "#app/components/ui/data-table.tsx";
import { FilterChips } from "#app/components/ui/filter-chips.tsx";
import { FilterForm, SearchField } from "#app/components/ui/filter-form.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { Time } from "#app/components/ui/time.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { mailStatuses, readMailFilter } from "#app/domain/operations/filters.ts";
import { listMail } from "#app/domain/operations/queries.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { readPageRequest } from "#app/platform/paging.ts";

export const meta = pageTitle("operations.mail.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "system.operate");
  const query = new URL(request.url).searchParams;
  return listMail(
    actor,
    readMailFilter(query),
    readPageRequest(query, { sorts: ["createdAt"], defaultSort: "-createdAt" }),
  );
}

export default function MailPage(): ReactNode {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  const statuses = ["", ...mailStatuses].map((value) => ({
    value,
    label: t(`operations.mail.statuses.${value || "all"}` as "operations.mail.statuses.all"),
  }));

  return (
    <>
      <PageHeader title={t("operations.mail.title")} detail={t("operations.mail.detail")} />
      <FilterForm keep={["status"]}>
        <SearchField label={t("operations.mail.search")} />
      </FilterForm>
      <FilterChips label={t("operations.mail.status")} name="status" choices={statuses} />
      <DataTable
        caption={t("operations.mail.title")}
        rows={page.rows}
        rowKey={({ id }) => id}
        rowLink={({ id }) => paths.staff.mailMessage(id)}
        columns={[
          { key: "subject", header: t("operations.mail.subject"), cell: ({ subject }) => subject },
          { key: "recipient", header: t("operations.mail.recipient"), cell: ({ recipient }) => recipient },
          {
            key: "status",
            header: t("operations.mail.status"),
            phone: "corner",
            cell: ({ status }) => <MailStatusBadge status={status} />,
          },
          {
            key: "createdAt",
            header: t("operations.mail.createdAt"),
            cell: ({ createdAt }) => <Time at={createdAt} />,
          },
        ]}
        empty={<EmptyState icon={Mail} title={t("operations.mail.none")} text={t("operations.mail.noneText")} />}
      />
      <Pagination page={page} />
    </>
  );
}
