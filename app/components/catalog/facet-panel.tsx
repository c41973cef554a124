import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { localized } from "#app/domain/localized-text.ts";
import { ATTRIBUTE_FIELD } from "#app/domain/storefront/catalogue-filter.ts";
import type { Facet, FacetValue } from "#app/domain/storefront/facet.ts";

import { Quantity } from "../ui/amount.tsx";
import { Checkbox } from "../ui/choice.tsx";
import { FilterForm } from "../ui/filter-form.tsx";
import { usePageContext } from "../ui/page-context.tsx";

type FacetPanelProps = { readonly facets: readonly Facet[]; readonly inStock: boolean };

/** How many values of an attribute stand there at once; the rest unfolds. */
const SHOWN = 6;

/** Stock and attributes to narrow the catalogue by, each with what it would leave. */
export function FacetPanel({ facets, inStock }: FacetPanelProps): ReactNode {
  const { t } = useTranslation();
  return (
    <FilterForm keep={["q", "category", "view"]} className="grid gap-5">
      <Checkbox
        key={String(inStock)}
        label={t("catalog.filter.inStock")}
        name="stock"
        value="now"
        defaultChecked={inStock}
      />
      {facets.map((facet) => (
        <FacetGroup key={facet.code} facet={facet} />
      ))}
    </FilterForm>
  );
}

function FacetGroup({ facet }: { readonly facet: Facet }): ReactNode {
  const { t } = useTranslation();
  const { locale } = usePageContext();
  const name = localized(facet.name, locale);
  const first = facet.values.slice(0, SHOWN);
  const rest = facet.values.slice(SHOWN);
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 font-semibold">
        {facet.unit ? t("catalog.filter.withUnit", { name, unit: facet.unit }) : name}
      </legend>
      {first.map((value) => (
        <FacetBox key={boxKey(value)} code={facet.code} value={value} />
      ))}
      {rest.length > 0 && (
        <details open={rest.some(({ chosen }) => chosen)}>
          <summary className="py-0.5 text-sm text-accent-ink hover:underline touch:py-2">
            {t("catalog.filter.more", { count: rest.length })}
          </summary>
          <div className="grid gap-1">
            {rest.map((value) => (
              <FacetBox key={boxKey(value)} code={facet.code} value={value} />
            ))}
          </div>
        </details>
      )}
    </fieldset>
  );
}

function FacetBox({
  code,
  value: { value, label, count, chosen },
}: {
  readonly code: string;
  readonly value: FacetValue;
}): ReactNode {
  const { locale } = usePageContext();
  return (
    <Checkbox
      name={`${ATTRIBUTE_FIELD}${code}`}
      value={value}
      defaultChecked={chosen}
      label={
        <>
          {localized(label, locale)}{" "}
          <span className="text-sm text-ink-faint">
            <Quantity value={count} />
          </span>
        </>
      }
    />
  );
}

// A box forgets what was clicked when the address says otherwise: a filter was taken off by its chip.
function boxKey({ value, chosen }: FacetValue): string {
  return `${value} ${chosen}`;
}
