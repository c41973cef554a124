import { Map as MapIcon } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { LocalizedText } from "#app/domain/localized-text.ts";
import { paths } from "#app/paths.ts";

import { EmptyState } from "../layout/empty-state.tsx";
import { useName } from "../naming/use-name.ts";
import { DataTable } from "../ui/data-table.tsx";

type Row = {
  readonly regionId: string;
  readonly name: LocalizedText;
  readonly warehouses: readonly { readonly name: LocalizedText }[];
};

/** Which warehouses serve each region, in order. */
export function RegionServiceTable({
  regions,
  editable,
}: {
  readonly regions: readonly Row[];
  readonly editable: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  return (
    <DataTable
      caption={t("inventory.regions.title")}
      rows={regions}
      rowKey={({ regionId }) => regionId}
      rowLink={editable ? ({ regionId }) => paths.staff.regionWarehouses(regionId) : undefined}
      columns={[
        { key: "region", header: t("inventory.regions.region"), cell: ({ name }) => nameOf(name) },
        {
          key: "warehouses",
          header: t("inventory.regions.order"),
          cell: ({ warehouses }) =>
            warehouses.length > 0
              ? warehouses.map(({ name }) => nameOf(name)).join(" → ")
              : t("inventory.regions.mostStock"),
        },
      ]}
      empty={<EmptyState icon={MapIcon} title={t("inventory.regions.none")} />}
    />
  );
}
