import { Map as MapIcon } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { LocalizedText } from "#app/domain/localized-text.ts";
import { paths } from "#app/paths.ts";

import { EmptyState } from "../layout/empty-state.tsx";
import { useName } from "../naming/use-name.ts";
import { Quantity } from "../ui/amount.tsx";
import { DataTable } from "../ui/data-table.tsx";

type Row = {
  readonly regionId: string;
  readonly code: string;
  readonly name: LocalizedText;
  readonly partners: number;
};

export function RegionTable({
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
      caption={t("partners.ranks.regions")}
      rows={regions}
      rowKey={({ regionId }) => regionId}
      rowLink={editable ? ({ regionId }) => paths.staff.region(regionId) : undefined}
      columns={[
        { key: "name", header: t("partners.fields.region"), cell: ({ name }) => nameOf(name) },
        { key: "code", header: t("partners.ranks.code"), phone: "corner", cell: ({ code }) => code },
        {
          key: "partners",
          header: t("partners.ranks.partners"),
          align: "end",
          cell: ({ partners }) => <Quantity value={partners} />,
        },
      ]}
      empty={
        <EmptyState icon={MapIcon} title={t("partners.ranks.noRegions")} text={t("partners.ranks.regionsDetail")} />
      }
    />
  );
}
