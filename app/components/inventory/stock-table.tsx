import { Boxes } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import {
  availableOf,
  type StockException,
  type StockLevel,
  type StockTotals,
} from "#app/domain/inventory/stock-state.ts";
import type { LocalizedText } from "#app/domain/localized-text.ts";
import { paths } from "#app/paths.ts";

import { EmptyState } from "../layout/empty-state.tsx";
import { useName } from "../naming/use-name.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Day } from "../ui/time.tsx";
import { ArticleName } from "./article-name.tsx";
import { StockExceptionStatus } from "./stock-exception.tsx";
import { StockNumber } from "./stock-number.tsx";

type Row = StockTotals & {
  readonly sku: string;
  readonly name: LocalizedText;
  readonly levels: readonly StockLevel[];
  readonly exception: StockException | null;
  readonly incoming: { readonly quantity: number; readonly dueOn: string | null };
};

type StockTableProps = {
  readonly rows: readonly Row[];
  readonly warehouses: readonly { readonly warehouseId: string; readonly name: LocalizedText }[];
  readonly empty: { readonly title: string; readonly text: string };
};

/** Articles by warehouse: what is free in each, and the sums. */
export function StockTable({ rows, warehouses, empty }: StockTableProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  const count = (key: "onHand" | "allocated" | "safety"): Column<Row> => ({
    key,
    header: t(`inventory.fields.${key}`),
    align: "end",
    sortable: key !== "safety",
    cell: (row) => <StockNumber value={row[key]} />,
  });
  const perWarehouse = warehouses.map(
    ({ warehouseId, name }): Column<Row> => ({
      key: warehouseId,
      header: nameOf(name),
      align: "end",
      phone: "hidden",
      className: "max-lg:hidden",
      cell: ({ levels }) => {
        const level = levels.find((each) => each.warehouseId === warehouseId);
        return level ? <StockNumber value={availableOf(level)} /> : <span className="text-ink-faint">–</span>;
      },
    }),
  );
  return (
    <DataTable
      caption={t("inventory.stock.title")}
      rows={rows}
      rowKey={({ sku }) => sku}
      rowLink={({ sku }) => paths.staff.stockItem(sku)}
      defaultSort="sku"
      columns={[
        {
          key: "sku",
          header: t("inventory.fields.article"),
          sortable: true,
          className: "md:min-w-44",
          cell: (row) => <ArticleName {...row} />,
        },
        ...(perWarehouse.length > 1 ? perWarehouse : []),
        count("onHand"),
        count("allocated"),
        count("safety"),
        {
          key: "available",
          header: t("inventory.fields.available"),
          align: "end",
          sortable: true,
          phone: "corner",
          cell: ({ available, exception }) => (
            <span className="inline-grid justify-items-end gap-0.5">
              <StockNumber value={available} strong />
              <StockExceptionStatus exception={exception} />
            </span>
          ),
        },
        {
          key: "incoming",
          header: t("inventory.fields.incoming"),
          align: "end",
          cell: ({ incoming: { quantity, dueOn } }) =>
            dueOn && (
              <span className="inline-grid">
                <StockNumber value={quantity} />
                <span className="text-sm text-ink-soft">
                  <Day day={dueOn} />
                </span>
              </span>
            ),
        },
      ]}
      empty={<EmptyState icon={Boxes} {...empty} />}
    />
  );
}
