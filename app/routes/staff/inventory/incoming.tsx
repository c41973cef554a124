import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Truck } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { IncomingTable } from "#app/components/inventory/incoming-table.tsx";
import { EmptyState } from "#app/components/layout/empty-state.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { LinkButton } from "#app/components/ui/button.tsx";
import { FilterChips } from "#app/components/ui/filter-chips.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { readIncomingFilter } from "#app/domain/inventory/incoming.ts";
import { listIncoming } from "#app/domain/inventory/incoming-queries.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { readPageRequest } from "#app/platform/paging.ts";

export const meta = pageTitle("inventory.incoming.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "inventory.view");
  const query = new URL(request.url).searchParams;
  const page = readPageRequest(query, { sorts: ["dueOn"], defaultSort: "dueOn" });
  return listIncoming(actor, readIncomingFilter(query), page);
}

export default function IncomingPage(): ReactNode {
  const { t } = useTranslation();
  const { rows, counts, can, ...page } = useLoaderData<typeof loader>();
  const choices = [
    { value: "", label: t("inventory.incoming.filters.open"), count: counts.open },
    { value: "overdue", label: t("inventory.incoming.filters.overdue"), count: counts.overdue },
    { value: "unconfirmed", label: t("inventory.incoming.filters.unconfirmed"), count: counts.unconfirmed },
    { value: "done", label: t("inventory.incoming.filters.done") },
  ];
  const announce = can.move && (
    <LinkButton variant="primary" to={paths.staff.incomingAnnounce()}>
      {t("inventory.announce.action")}
    </LinkButton>
  );

  return (
    <>
      <PageHeader title={t("inventory.incoming.title")} detail={t("inventory.incoming.detail")} actions={announce} />
      <FilterChips label={t("inventory.stock.show")} name="show" choices={choices} />
      <IncomingTable
        rows={rows}
        empty={
          <EmptyState
            icon={Truck}
            title={t("inventory.incoming.none")}
            text={t("inventory.incoming.noneText")}
            action={announce}
          />
        }
      />
      <Pagination page={page} />
    </>
  );
}
