import { Warehouse } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { LocalizedText } from "#app/domain/localized-text.ts";
import { countryName } from "#app/domain/partners/country.ts";
import { paths } from "#app/paths.ts";

import { EmptyState } from "../layout/empty-state.tsx";
import { useName } from "../naming/use-name.ts";
import { DataTable } from "../ui/data-table.tsx";
import { usePageContext } from "../ui/page-context.tsx";
import { StockNumber } from "./stock-number.tsx";

type Row = {
  readonly warehouseId: string;
  readonly code: string;
  readonly name: LocalizedText;
  readonly country: string;
  readonly articles: number;
  readonly onHand: number;
  readonly expected: number;
};

/** The warehouses in use and what they hold. */
export function WarehouseTable({
  warehouses,
  editable,
}: {
  readonly warehouses: readonly Row[];
  readonly editable: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const { locale } = usePageContext();
  const nameOf = useName();
  return (
    <DataTable
      caption={t("inventory.warehouses.title")}
      rows={warehouses}
      rowKey={({ warehouseId }) => warehouseId}
      rowLink={editable ? ({ warehouseId }) => paths.staff.warehouse(warehouseId) : undefined}
      columns={[
        { key: "name", header: t("inventory.fields.warehouse"), cell: ({ name }) => nameOf(name) },
        { key: "code", header: t("inventory.fields.code"), phone: "corner", cell: ({ code }) => code },
        {
          key: "country",
          header: t("inventory.warehouses.country"),
          cell: ({ country }) => <span suppressHydrationWarning>{countryName(country, locale)}</span>,
        },
        {
          key: "articles",
          header: t("inventory.warehouses.articles"),
          align: "end",
          cell: ({ articles }) => <StockNumber value={articles} />,
        },
        {
          key: "onHand",
          header: t("inventory.fields.onHand"),
          align: "end",
          cell: ({ onHand }) => <StockNumber value={onHand} />,
        },
        {
          key: "expected",
          header: t("inventory.warehouses.deliveries"),
          align: "end",
          cell: ({ expected }) => <StockNumber value={expected} />,
        },
      ]}
      empty={
        <EmptyState icon={Warehouse} title={t("inventory.warehouses.none")} text={t("inventory.warehouses.noneText")} />
      }
    />
  );
}
