import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { PriceLevel } from "#app/domain/catalog/resolve-price.ts";
import { paths } from "#app/paths.ts";
import { Quantity } from "../ui/amount.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { type Audience, useAudienceText } from "./use-audience-text.ts";
import { ValidDays } from "./valid-days.tsx";

type PriceListTableProps = {
  readonly lists: readonly {
    readonly priceListId: string;
    readonly code: string;
    readonly name: string;
    readonly currency: string;
    readonly level: PriceLevel;
    readonly audience: Audience | null;
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    readonly prices: number;
  }[];
  readonly empty: ReactNode;
};

/** Price lists with whom each is for and when it holds. */
export function PriceListTable({ lists, empty }: PriceListTableProps): ReactNode {
  const { t } = useTranslation();
  const audienceText = useAudienceText();
  return (
    <DataTable
      caption={t("staffPrices.lists.title")}
      rows={lists}
      rowKey={({ priceListId }) => priceListId}
      rowLink={({ priceListId }) => paths.staff.priceList(priceListId)}
      defaultSort="code"
      columns={[
        { key: "code", header: t("staffPrices.fields.code"), sortable: true, cell: ({ code }) => code },
        { key: "name", header: t("staffPrices.fields.name"), sortable: true, cell: ({ name }) => name },
        { key: "level", header: t("staffPrices.fields.level"), cell: ({ level }) => t(`staffPrices.level.${level}`) },
        { key: "audience", header: t("staffPrices.fields.audience"), cell: ({ audience }) => audienceText(audience) },
        { key: "currency", header: t("staffPrices.fields.currency"), cell: ({ currency }) => currency },
        { key: "valid", header: t("staffPrices.fields.valid"), cell: (list) => <ValidDays {...list} /> },
        {
          key: "prices",
          header: t("staffPrices.fields.prices"),
          align: "end",
          cell: ({ prices }) => <Quantity value={prices} />,
        },
      ]}
      empty={empty}
    />
  );
}
