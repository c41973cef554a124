import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { StockTable } from "#app/components/inventory/stock-table.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { useName } from "#app/components/naming/use-name.ts";
import { LinkButton } from "#app/components/ui/button.tsx";
import { FilterChips } from "#app/components/ui/filter-chips.tsx";
import { FilterForm, FilterSelect, SearchField } from "#app/components/ui/filter-form.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { readStockFilter, stockSorts } from "#app/domain/inventory/stock-filter.ts";
import { listStock } from "#app/domain/inventory/stock-list.server.ts";
import { stockExceptions } from "#app/domain/inventory/stock-state.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { readPageRequest } from "#app/platform/paging.ts";

export const meta = pageTitle("inventory.stock.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "inventory.view");
  const query = new URL(request.url).searchParams;
  return listStock(actor, readStockFilter(query), readPageRequest(query, { sorts: stockSorts, defaultSort: "sku" }));
}

export default function StockPage(): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  const { search } = useLocation();
  const { rows, counts, warehouses, allWarehouses, ...page } = useLoaderData<typeof loader>();
  const choices = [
    { value: "", label: t("inventory.stock.all"), count: counts.all },
    ...stockExceptions.map((value) => ({ value, label: t(`inventory.exceptions.${value}`), count: counts[value] })),
  ];
  const empty = search
    ? { title: t("inventory.stock.noneFound"), text: t("inventory.stock.noneFoundText") }
    : { title: t("inventory.stock.none"), text: t("inventory.stock.noneText") };

  return (
    <>
      <PageHeader
        title={t("inventory.stock.title")}
        actions={
          <LinkButton reloadDocument icon={Download} to={`${paths.staff.stockExport()}${search}`}>
            {t("inventory.stock.export")}
          </LinkButton>
        }
      />
      <FilterForm keep={["show"]}>
        <SearchField label={t("inventory.stock.search")} />
        <FilterSelect
          label={t("inventory.fields.warehouse")}
          name="warehouse"
          all={t("inventory.stock.allWarehouses")}
          options={allWarehouses.map(({ warehouseId, name }) => ({ value: warehouseId, label: nameOf(name) }))}
        />
      </FilterForm>
      <FilterChips label={t("inventory.stock.show")} name="show" choices={choices} />
      <StockTable rows={rows} warehouses={warehouses} empty={empty} />
      <Pagination page={page} />
    </>
  );
}
