import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { availableOf, type StockLevel, type StockTotals } from "#app/domain/inventory/stock-state.ts";
import type { LocalizedText } from "#app/domain/localized-text.ts";

import { useName } from "../naming/use-name.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { StockNumber } from "./stock-number.tsx";

type Row = StockLevel & { readonly warehouse: { readonly name: LocalizedText } };

/** One article in every warehouse, with the sums under it. */
export function LevelTable({
  levels,
  totals,
}: {
  readonly levels: readonly Row[];
  readonly totals: StockTotals;
}): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  const count = (key: "onHand" | "allocated" | "safety"): Column<Row> => ({
    key,
    header: t(`inventory.fields.${key}`),
    align: "end",
    cell: (level) => <StockNumber value={level[key]} />,
    footer: <StockNumber value={totals[key]} />,
  });
  return (
    <DataTable
      caption={t("inventory.item.levels")}
      rows={levels}
      rowKey={({ warehouseId }) => warehouseId}
      columns={[
        {
          key: "warehouse",
          header: t("inventory.fields.warehouse"),
          cell: ({ warehouse }) => nameOf(warehouse.name),
          footer: t("inventory.fields.total"),
        },
        count("onHand"),
        count("allocated"),
        count("safety"),
        {
          key: "available",
          header: t("inventory.fields.available"),
          align: "end",
          phone: "corner",
          cell: (level) => <StockNumber value={availableOf(level)} strong />,
          footer: <StockNumber value={totals.available} strong />,
        },
      ]}
      empty={null}
    />
  );
}
