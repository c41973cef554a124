import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { StockLevel, StockTotals } from "#app/domain/inventory/stock-state.ts";
import type { LocalizedText } from "#app/domain/localized-text.ts";
import { paths } from "#app/paths.ts";

import { PageHeader } from "../layout/page-header.tsx";
import { WithFacts } from "../layout/section.tsx";
import { useName } from "../naming/use-name.ts";
import { LevelFacts } from "./level-facts.tsx";

type StockChangePageProps = {
  readonly title: string;
  /** What it does, before it is done. */
  readonly detail: string;
  readonly item: {
    readonly sku: string;
    readonly name: LocalizedText;
    readonly levels: readonly (StockLevel & { readonly warehouse: { readonly name: LocalizedText } })[];
    readonly totals: StockTotals;
  };
  /** The form. */
  readonly children: ReactNode;
};

/** A form that changes the stock of one article, beside what is there now. */
export function StockChangePage({ title, detail, item, children }: StockChangePageProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  return (
    <>
      <PageHeader
        breadcrumb={[
          { to: paths.staff.inventory(), label: t("inventory.stock.title") },
          { to: paths.staff.stockItem(item.sku), label: item.sku },
        ]}
        title={title}
        detail={nameOf(item.name)}
      />
      <WithFacts facts={<LevelFacts levels={item.levels} />}>
        <p className="mb-4 max-w-prose text-ink-soft">{detail}</p>
        {children}
      </WithFacts>
    </>
  );
}
