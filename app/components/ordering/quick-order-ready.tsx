import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { LocalizedText } from "#app/domain/localized-text.ts";
import type { JudgedRow } from "#app/domain/ordering/quick-order.ts";

import { useName } from "../naming/use-name.ts";
import { Amount, Quantity } from "../ui/amount.tsx";
import { IconButton } from "../ui/button.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { CartPromise } from "./cart-promise.tsx";
import { QuickOrderRemove } from "./quick-order-remove.tsx";

type QuickOrderReadyProps = {
  readonly currency: string;
  readonly rows: readonly JudgedRow[];
  readonly names: Readonly<Record<string, LocalizedText>>;
};

/** The rows that can go into a cart, with price and delivery of what they come to. */
export function QuickOrderReady({ currency, rows, names }: QuickOrderReadyProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  const good = rows.flatMap(({ rowNo, verdict, assessed }) =>
    verdict.code === "ok" && assessed ? [{ rowNo, verdict, assessed }] : [],
  );
  return (
    <DataTable
      caption={t("quickOrder.ready.caption")}
      rows={good}
      rowKey={({ rowNo }) => String(rowNo)}
      empty={null}
      columns={[
        {
          key: "article",
          header: t("cart.column.article"),
          cell: ({ verdict: { sku, rowNos } }) => {
            const name = names[sku];
            return (
              <div className="grid py-0.5">
                {name && <span>{nameOf(name)}</span>}
                <span className="text-sm font-normal text-ink-soft">
                  <span className="font-mono">{sku}</span>
                  {rowNos.length > 1 && ` · ${t("quickOrder.ready.summed", { count: rowNos.length })}`}
                </span>
              </div>
            );
          },
        },
        {
          key: "quantity",
          header: t("cart.column.quantity"),
          align: "end",
          cell: ({ verdict }) => <Quantity value={verdict.quantity} />,
        },
        {
          key: "stock",
          header: t("cart.column.stock"),
          cell: ({ assessed }) => assessed.promise && <CartPromise promise={assessed.promise} />,
        },
        {
          key: "unit",
          header: t("cart.column.unitPrice", { currency }),
          align: "end",
          phone: "half",
          cell: ({ assessed }) => assessed.unit && <Amount money={assessed.unit} bare />,
        },
        {
          key: "total",
          header: t("cart.column.total", { currency }),
          align: "end",
          phone: "half",
          cell: ({ assessed }) => assessed.total && <Amount money={assessed.total} bare />,
        },
        {
          key: "remove",
          header: t("cart.column.remove"),
          headerHidden: true,
          align: "end",
          phone: "corner",
          cell: ({ verdict: { sku, rowNos } }) => (
            <QuickOrderRemove rowNos={rowNos}>
              <IconButton type="submit" icon={X} label={t("cart.line.remove", { sku })} />
            </QuickOrderRemove>
          ),
        },
      ]}
    />
  );
}
