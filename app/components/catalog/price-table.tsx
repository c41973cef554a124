import { Form } from "@remix-run/react";
import { Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { PriceScope } from "#app/domain/catalog/resolve-price.ts";
import type { LocalizedText } from "#app/domain/localized-text.ts";
import { paths } from "#app/paths.ts";
import type { Money } from "#app/platform/money.ts";

import { EmptyState } from "../layout/empty-state.tsx";
import { useName } from "../naming/use-name.ts";
import { Amount, Percent, Quantity } from "../ui/amount.tsx";
import { IconButton } from "../ui/button.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";

type PriceRow = {
  readonly scope: PriceScope;
  readonly target: string;
  readonly name: LocalizedText | null;
  readonly minQuantity: number;
  readonly unit: Money | null;
  readonly discountBp: number | null;
};

type PriceTableProps = {
  readonly list: { readonly priceListId: string; readonly version: number };
  readonly prices: readonly PriceRow[];
  readonly editable: boolean;
};

/** The rows of a price list: what each is for, from which quantity, and the price or the discount. */
export function PriceTable({ list, prices, editable }: PriceTableProps): ReactNode {
  const { t } = useTranslation();
  const name = useName();
  const columns: Column<PriceRow>[] = [
    {
      key: "target",
      header: t("staffPrices.fields.target"),
      cell: (row) =>
        row.scope === "sku"
          ? row.target
          : row.scope === "all"
            ? t("staffPrices.scope.all")
            : row.name && name(row.name),
    },
    {
      key: "name",
      header: t("staffPrices.fields.name"),
      cell: (row) => (row.scope === "sku" ? row.name && name(row.name) : t(`staffPrices.scope.${row.scope}`)),
    },
    {
      key: "minQuantity",
      header: t("staffPrices.fields.minQuantity"),
      align: "end",
      cell: ({ minQuantity }) => <Quantity value={minQuantity} />,
    },
    {
      key: "price",
      header: t("staffPrices.fields.price"),
      align: "end",
      cell: ({ unit, discountBp }) =>
        unit ? <Amount money={unit} /> : discountBp !== null && <Percent basisPoints={-discountBp} />,
    },
  ];
  if (editable) {
    columns.push({
      key: "remove",
      header: t("staffPrices.remove.action"),
      headerHidden: true,
      align: "end",
      phone: "corner",
      cell: (row) => <RemovePrice list={list} row={row} />,
    });
  }
  return (
    <DataTable
      caption={t("staffPrices.rows.title")}
      columns={columns}
      rows={prices}
      rowKey={({ scope, target, minQuantity }) => `${scope} ${target} ${minQuantity}`}
      empty={<EmptyState title={t("staffPrices.rows.none")} text={t("staffPrices.rows.noneText")} />}
    />
  );
}

function RemovePrice({ list, row }: Pick<PriceTableProps, "list"> & { readonly row: PriceRow }): ReactNode {
  const { t } = useTranslation();
  return (
    <Form method="post" action={paths.staff.priceRemove(list.priceListId)}>
      <input type="hidden" name="version" value={list.version} />
      <input type="hidden" name="scope" value={row.scope} />
      <input type="hidden" name="target" value={row.target} />
      <input type="hidden" name="minQuantity" value={row.minQuantity} />
      <IconButton
        type="submit"
        size="small"
        icon={Trash2}
        label={t("staffPrices.remove.label", { target: row.target, quantity: row.minQuantity })}
      />
    </Form>
  );
}
