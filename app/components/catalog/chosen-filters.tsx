import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { localized } from "#app/domain/localized-text.ts";
import { ATTRIBUTE_FIELD, type CatalogueFilter } from "#app/domain/storefront/catalogue-filter.ts";
import type { Facet } from "#app/domain/storefront/facet.ts";

import { ActiveFilters } from "../ui/filter-chips.tsx";
import { usePageContext } from "../ui/page-context.tsx";

type ChosenFiltersProps = { readonly filter: CatalogueFilter; readonly facets: readonly Facet[] };

/** What narrows the catalogue just now, each to be taken off. */
export function ChosenFilters({ filter, facets }: ChosenFiltersProps): ReactNode {
  const { t } = useTranslation();
  const { locale } = usePageContext();
  const attributes = facets.flatMap((facet) =>
    facet.values
      .filter(({ chosen }) => chosen)
      .map(({ value, label }) => ({
        name: `${ATTRIBUTE_FIELD}${facet.code}`,
        value,
        label: `${localized(facet.name, locale)}: ${localized(label, locale)}${facet.unit ? ` ${facet.unit}` : ""}`,
      })),
  );
  return (
    <ActiveFilters
      filters={[
        ...(filter.text
          ? [{ name: "q", value: filter.text, label: t("catalog.filter.text", { text: filter.text }) }]
          : []),
        ...(filter.inStock ? [{ name: "stock", value: "now", label: t("catalog.filter.inStock") }] : []),
        ...attributes,
      ]}
    />
  );
}
