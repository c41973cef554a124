import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { ATTRIBUTE_FIELD, type CatalogueFilter } from "#app/domain/storefront/catalogue-filter.ts";
import type { Facet } from "#app/domain/storefront/facet.ts";

import { FilterChips } from "../ui/filter-chips.tsx";
import { FilterForm, SearchField } from "../ui/filter-form.tsx";
import { ChosenFilters } from "./chosen-filters.tsx";
import { ViewSwitch } from "./view-switch.tsx";

type CatalogueToolbarProps = { readonly filter: CatalogueFilter; readonly facets: readonly Facet[] };

/** Search, order and view of the catalogue, and what narrows it just now. */
export function CatalogueToolbar({ filter, facets }: CatalogueToolbarProps): ReactNode {
  const { t } = useTranslation();
  const attributes = Object.keys(filter.attributes).map((code) => `${ATTRIBUTE_FIELD}${code}`);
  const sorts = [
    ...(filter.text ? [{ value: "relevance", label: t("catalog.sort.relevance") }] : []),
    { value: "name", label: t("catalog.sort.name") },
    { value: "sku", label: t("catalog.sort.sku") },
    { value: "newest", label: t("catalog.sort.newest") },
  ];
  return (
    <div className="grid gap-2">
      <div className="max-lg:hidden">
        <FilterForm keep={["category", "stock", "view", ...attributes]}>
          <SearchField label={t("catalog.search")} className="md:max-w-none" />
        </FilterForm>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <div className="flex min-w-0 items-center gap-x-2">
          <span className="text-sm whitespace-nowrap text-ink-soft max-md:sr-only">{t("catalog.sort.label")}</span>
          <FilterChips
            label={t("catalog.sort.label")}
            name="sort"
            choices={sorts}
            defaultValue={filter.text ? "relevance" : "name"}
          />
        </div>
        <ViewSwitch view={filter.view} />
      </div>
      <ChosenFilters filter={filter} facets={facets} />
    </div>
  );
}
