import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { type OrderFilter, type OrderGroup, orderGroups } from "#app/domain/ordering/order-filter.ts";

import { Field } from "../ui/field.tsx";
import { FilterChips } from "../ui/filter-chips.tsx";
import { FilterForm, SearchField } from "../ui/filter-form.tsx";
import { Input } from "../ui/input.tsx";

type OrderFiltersProps = {
  readonly filter: OrderFilter;
  readonly counts: Readonly<Record<OrderGroup, number>>;
};

/** By which a dealer narrows the list of orders: where they stand, a number, the days between which they were placed. */
export function OrderFilters({ filter, counts }: OrderFiltersProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="mb-3 grid gap-2">
      <FilterChips
        label={t("portalOrders.column.status")}
        name="status"
        defaultValue="all"
        choices={orderGroups.map((group) => ({
          value: group,
          label: t(`portalOrders.group.${group}`),
          count: counts[group],
        }))}
      />
      <FilterForm keep={["status"]}>
        <SearchField label={t("portalOrders.search")} />
        <Field label={t("portalOrders.from")} className="max-md:flex-1 md:grid-flow-col md:items-center md:gap-2">
          <Input key={filter.from} type="date" name="from" defaultValue={filter.from ?? ""} className="md:w-40" />
        </Field>
        <Field label={t("portalOrders.to")} className="max-md:flex-1 md:grid-flow-col md:items-center md:gap-2">
          <Input key={filter.to} type="date" name="to" defaultValue={filter.to ?? ""} className="md:w-40" />
        </Field>
      </FilterForm>
    </div>
  );
}
