import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { Workflow } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#app/components/layout/empty-state.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { Button } from "#app/components/ui/button.tsx";
import { DataTable } from "#app/components/ui/data-table.tsx";
import { FilterChips } from "#app/components/ui/filter-chips.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { Time } from "#app/components/ui/time.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { eventStatuses, readEventStatus } from "#app/domain/operations/filters.ts";
import { getEventsPage } from "#app/domain/operations/queries.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { readPageRequest } from "#app/platform/paging.ts";

export const meta = pageTitle("operations.events.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "system.operate");
  const query = new URL(request.url).searchParams;
  return getEventsPage(actor, readEventStatus(query), readPageRequest(query, { sorts: ["id"], defaultSort: "-id" }));
}

export default function EventsPage(): ReactNode {
  const { t } = useTranslation();
  const { events, counts, schedules } = useLoaderData<typeof loader>();

  return (
    <>
      <PageHeader title={t("operations.events.title")} detail={t("operations.events.detail")} />
      <FilterChips
        label={t("operations.events.status")}
        name="status"
        defaultValue="parked"
        choices={eventStatuses.map((value) => ({
          value,
          label: t(`operations.events.statuses.${value}`),
          count: counts[value],
        }))}
      />
      <DataTable
        caption={t("operations.events.title")}
        rows={events.rows}
        rowKey={({ id }) => id}
        columns={[
          { key: "name", header: t("operations.events.name"), cell: ({ name }) => <code>{name}</code> },
          {
            key: "happenedAt",
            header: t("operations.events.happenedAt"),
            cell: ({ happenedAt }) => <Time at={happenedAt} />,
          },
          { key: "attempts", header: t("operations.events.attempts"), align: "end", cell: ({ attempts }) => attempts },
          {
            key: "lastError",
            header: t("operations.events.lastError"),
            cell: ({ lastError }) => <span className="text-sm break-words whitespace-pre-wrap">{lastError}</span>,
          },
          {
            key: "payload",
            header: t("operations.events.payload"),
            cell: ({ payload }) => <code className="text-xs break-all">{JSON.stringify(payload)}</code>,
          },
          {
            key: "retry",
            header: t("operations.events.retry"),
            headerHidden: true,
            align: "end",
            cell: ({ id, status }) =>
              status === "parked" && (
                <Form method="post" action={paths.staff.eventRetry(id)}>
                  <Button type="submit" size="small">
                    {t("operations.events.retry")}
                  </Button>
                </Form>
              ),
          },
        ]}
        empty={
          <EmptyState icon={Workflow} title={t("operations.events.none")} text={t("operations.events.noneText")} />
        }
      />
      <Pagination page={events} />
      <Section title={t("operations.schedules.title")} detail={t("operations.schedules.detail")}>
        <DataTable
          caption={t("operations.schedules.title")}
          rows={schedules}
          rowKey={({ name }) => name}
          columns={[
            { key: "name", header: t("operations.schedules.name"), cell: ({ name }) => <code>{name}</code> },
            { key: "dueAt", header: t("operations.schedules.dueAt"), cell: ({ dueAt }) => <Time at={dueAt} /> },
            {
              key: "lastRanAt",
              header: t("operations.schedules.lastRanAt"),
              cell: ({ lastRanAt }) => lastRanAt && <Time at={lastRanAt} />,
            },
            { key: "lastError", header: t("operations.events.lastError"), cell: ({ lastError }) => lastError },
          ]}
          empty={<EmptyState title={t("operations.schedules.none")} />}
        />
      </Section>
    </>
  );
}
