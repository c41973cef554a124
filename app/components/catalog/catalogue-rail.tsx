import { SlidersHorizontal } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { CatalogueFilter } from "#app/domain/storefront/catalogue-filter.ts";
import type { CategoryCount } from "#app/domain/storefront/category-counts.ts";
import type { Facet } from "#app/domain/storefront/facet.ts";

import { buttonLook } from "../ui/button.tsx";
import { CategoryRail } from "./category-rail.tsx";
import { FacetPanel } from "./facet-panel.tsx";

type CatalogueRailProps = {
  readonly catalogue: { readonly categories: readonly CategoryCount[]; readonly facets: readonly Facet[] };
  readonly filter: CatalogueFilter;
};

/** Beside the list what narrows it; on a phone above it, behind a box that needs no JavaScript and stays open meanwhile. */
export function CatalogueRail({ catalogue: { categories, facets }, filter }: CatalogueRailProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div>
      <label className="group lg:hidden">
        <input type="checkbox" className="peer sr-only" aria-controls="catalogue-rail" />
        <span className={`${buttonLook({})} w-full peer-checked:bg-hover peer-focus-visible:outline-2`}>
          <SlidersHorizontal aria-hidden="true" className="size-4" />
          {t("catalog.filter.show")}
        </span>
      </label>
      <div id="catalogue-rail" className="grid gap-6 max-lg:hidden max-lg:[label:has(:checked)+&]:grid max-lg:py-3">
        <CategoryRail categories={categories} chosen={filter.category} />
        <FacetPanel facets={facets} inStock={filter.inStock} />
      </div>
    </div>
  );
}
