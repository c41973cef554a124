import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Tags } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PriceListTable } from "#app/components/catalog/price-list-table.tsx";
import { EmptyState } from "#app/components/layout/empty-state.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { LinkButton } from "#app/components/ui/button.tsx";
import { FilterChips } from "#app/components/ui/filter-chips.tsx";
import { FilterForm, SearchField } from "#app/components/ui/filter-form.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { has } from "#app/domain/access/actor.ts";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { listPriceLists, priceListSorts } from "#app/domain/catalog/price-list-queries.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { readPageRequest } from "#app/platform/paging.ts";

export const meta = pageTitle("staffPrices.lists.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "prices.view");
  const query = new URL(request.url).searchParams;
  const status = query.get("status") === "retired" ? "retired" : "active";
  const filter = { text: query.get("q")?.trim().slice(0, 64) ?? "", level: null, status } as const;
  const page = readPageRequest(query, { sorts: priceListSorts, defaultSort: "code" });
  return { page: await listPriceLists(actor, filter, page), can: { edit: has(actor, "prices.edit") } };
}

export default function PriceListsPage(): ReactNode {
  const { t } = useTranslation();
  const { page, can } = useLoaderData<typeof loader>();

  return (
    <>
      <PageHeader
        title={t("staffPrices.lists.title")}
        detail={t("staffPrices.lists.detail")}
        actions={
          <>
            <LinkButton to={paths.staff.priceExplain()}>{t("staffPrices.explain.title")}</LinkButton>
            {can.edit && (
              <LinkButton variant="primary" to={paths.staff.priceListNew()}>
                {t("staffPrices.new.title")}
              </LinkButton>
            )}
          </>
        }
      />
      <FilterForm keep={["status"]}>
        <SearchField label={t("staffPrices.lists.search")} />
      </FilterForm>
      <FilterChips
        label={t("staffPrices.fields.status")}
        name="status"
        defaultValue="active"
        choices={(["active", "retired"] as const).map((value) => ({ value, label: t(`staffPrices.status.${value}`) }))}
      />
      <PriceListTable
        lists={page.rows}
        empty={<EmptyState icon={Tags} title={t("staffPrices.lists.none")} text={t("staffPrices.lists.noneText")} />}
      />
      <Pagination page={page} />
    </>
  );
}
