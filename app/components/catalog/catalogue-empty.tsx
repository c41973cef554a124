import { PackageSearch } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { CatalogueFilter } from "#app/domain/storefront/catalogue-filter.ts";
import { paths } from "#app/paths.ts";

import { EmptyState } from "../layout/empty-state.tsx";
import { LinkButton } from "../ui/button.tsx";

/** Nothing found, or nothing to be had at all: what can be done about each. */
export function CatalogueEmpty({ filter }: { readonly filter: CatalogueFilter }): ReactNode {
  const { t } = useTranslation();
  const narrowed =
    filter.text !== "" || filter.category !== null || filter.inStock || Object.keys(filter.attributes).length > 0;
  if (!narrowed) {
    return <EmptyState icon={PackageSearch} title={t("catalog.empty.title")} text={t("catalog.empty.text")} />;
  }
  return (
    <EmptyState
      icon={PackageSearch}
      title={t("catalog.nothingFound.title")}
      text={t("catalog.nothingFound.text")}
      action={
        <LinkButton to={paths.portal.catalog({ view: filter.view === "grid" ? "grid" : undefined })}>
          {t("catalog.nothingFound.action")}
        </LinkButton>
      }
    />
  );
}
