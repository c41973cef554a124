import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { DeskEmpty } from "#app/components/ordering/desk-empty.tsx";
import { DeskTable } from "#app/components/ordering/desk-table.tsx";
import { LinkButton } from "#app/components/ui/button.tsx";
import { ActiveFilters, FilterChips } from "#app/components/ui/filter-chips.tsx";
import { FilterForm, FilterSelect, SearchField } from "#app/components/ui/filter-form.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { deskOrder, queuesShown, readDeskFilter } from "#app/domain/ordering/desk.ts";
import { getDeskPage } from "#app/domain/ordering/desk-queries.server.ts";
import { orderStatuses } from "#app/domain/ordering/order.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { readPageRequest } from "#app/platform/paging.ts";

export const meta = pageTitle("desk.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "desk.view");
  const query = new URL(request.url).searchParams;
  const filter = readDeskFilter(query);
  return getDeskPage(actor, filter, readPageRequest(query, deskOrder(filter)));
}

export default function DeskPage(): ReactNode {
  const { t } = useTranslation();
  const { search } = useLocation();
  const { rows, counts, filter, partner, ...page } = useLoaderData<typeof loader>();
  const { defaultQueue, defaultSort } = deskOrder(filter);

  return (
    <>
      <PageHeader
        title={t("desk.title")}
        actions={
          <LinkButton reloadDocument icon={Download} to={`${paths.staff.ordersExport()}${search}`}>
            {t("desk.export")}
          </LinkButton>
        }
      />
      <FilterChips
        label={t("desk.queue.label")}
        name="queue"
        defaultValue={defaultQueue}
        choices={queuesShown(counts, filter.queue).map((value) => ({
          value,
          label: t(`desk.queue.${value}`),
          count: counts[value],
        }))}
      />
      <FilterForm keep={["queue", "partner"]} className="my-2">
        <SearchField label={t("desk.search")} />
        <FilterSelect
          label={t("desk.column.status")}
          name="status"
          all={t("desk.allStatuses")}
          options={orderStatuses.map((value) => ({ value, label: t(`orders.status.${value}`) }))}
        />
      </FilterForm>
      {partner && (
        <ActiveFilters
          filters={[
            {
              name: "partner",
              value: partner.partnerId,
              label: t("desk.partnerFilter", { partner: partner.name }),
            },
          ]}
        />
      )}
      <DeskTable rows={rows} defaultSort={defaultSort} empty={<DeskEmpty filter={filter} />} />
      <Pagination page={page} />
    </>
  );
}
