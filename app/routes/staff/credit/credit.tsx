import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { CreditTable } from "#app/components/billing/credit-table.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { FilterChips } from "#app/components/ui/filter-chips.tsx";
import { FilterForm, SearchField } from "#app/components/ui/filter-form.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { creditFilters, creditSorts, readCreditFilter } from "#app/domain/billing/credit-filter.ts";
import { listCredit } from "#app/domain/billing/queries.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { readPageRequest } from "#app/platform/paging.ts";

export const meta = pageTitle("credit.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "credit.view");
  const query = new URL(request.url).searchParams;
  return listCredit(
    actor,
    readCreditFilter(query),
    readPageRequest(query, { sorts: creditSorts, defaultSort: "-risk" }),
  );
}

export default function CreditPage(): ReactNode {
  const { t } = useTranslation();
  const { rows, counts, ...page } = useLoaderData<typeof loader>();
  const choices = [
    { value: "", label: t("credit.all"), count: counts.all },
    ...creditFilters.map((value) => ({ value, label: t(`credit.states.${value}`), count: counts[value] })),
  ];
  return (
    <>
      <PageHeader title={t("credit.title")} detail={t("credit.detail")} />
      <FilterForm keep={["show"]}>
        <SearchField label={t("credit.search")} />
      </FilterForm>
      <FilterChips label={t("credit.fields.state")} name="show" choices={choices} />
      <CreditTable rows={rows} />
      <Pagination page={page} />
    </>
  );
}
