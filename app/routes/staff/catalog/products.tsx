import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PackageSearch } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { CatalogueTabs } from "#app/components/catalog/catalogue-tabs.tsx";
import { categoryOptions } from "#app/components/catalog/category-options.ts";
import { ProductTable } from "#app/components/catalog/product-table.tsx";
import { EmptyState } from "#app/components/layout/empty-state.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { useName } from "#app/components/naming/use-name.ts";
import { LinkButton } from "#app/components/ui/button.tsx";
import { FilterChips } from "#app/components/ui/filter-chips.tsx";
import { FilterForm, FilterSelect, SearchField } from "#app/components/ui/filter-form.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { has } from "#app/domain/access/actor.ts";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { listCategoriesForStaff } from "#app/domain/catalog/category-queries.server.ts";
import { productStatuses } from "#app/domain/catalog/product.ts";
import { isFiltered, productSorts, readProductFilter } from "#app/domain/catalog/product-filter.ts";
import { listProducts } from "#app/domain/catalog/product-queries.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { readPageRequest } from "#app/platform/paging.ts";

export const meta = pageTitle("staffCatalog.products.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "prices.view");
  const query = new URL(request.url).searchParams;
  const filter = readProductFilter(query);
  const page = readPageRequest(query, { sorts: productSorts, defaultSort: "name" });
  const [products, categories] = await Promise.all([listProducts(actor, filter, page), listCategoriesForStaff(actor)]);
  return { products, categories, filtered: isFiltered(filter), canEdit: has(actor, "catalog.edit") };
}

export default function ProductsPage(): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  const { products, categories, filtered, canEdit } = useLoaderData<typeof loader>();
  const add = canEdit && (
    <LinkButton variant="primary" to={paths.staff.productNew()}>
      {t("staffCatalog.products.new")}
    </LinkButton>
  );
  const empty = filtered ? (
    <EmptyState
      icon={PackageSearch}
      title={t("staffCatalog.products.nothing.title")}
      text={t("staffCatalog.products.nothing.text")}
    />
  ) : (
    <EmptyState
      icon={PackageSearch}
      title={t("staffCatalog.products.empty.title")}
      text={t("staffCatalog.products.empty.text")}
    />
  );
  return (
    <>
      <PageHeader title={t("staffCatalog.products.title")} actions={add} />
      <CatalogueTabs />
      <div className="mb-3 grid gap-2">
        <FilterForm keep={["status"]}>
          <SearchField label={t("staffCatalog.products.search")} />
          <FilterSelect
            label={t("staffCatalog.field.category")}
            name="category"
            all={t("staffCatalog.products.allCategories")}
            options={categoryOptions(categories, nameOf)}
          />
        </FilterForm>
        <FilterChips
          label={t("staffCatalog.field.status")}
          name="status"
          choices={[
            { value: "", label: t("staffCatalog.products.all") },
            ...productStatuses.map((value) => ({ value, label: t(`staffCatalog.status.${value}`) })),
          ]}
        />
      </div>
      <ProductTable products={products.rows} empty={empty} />
      <Pagination page={products} />
    </>
  );
}
