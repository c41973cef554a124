import { Medal } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { LocalizedText } from "#app/domain/localized-text.ts";
import type { StockDisplay } from "#app/domain/partners/partner-terms.ts";
import { paths } from "#app/paths.ts";

import { EmptyState } from "../layout/empty-state.tsx";
import { useName } from "../naming/use-name.ts";
import { Quantity } from "../ui/amount.tsx";
import { DataTable } from "../ui/data-table.tsx";

type Row = {
  readonly tierId: string;
  readonly code: string;
  readonly name: LocalizedText;
  readonly rank: number;
  readonly stockDisplay: StockDisplay;
  readonly partners: number;
};

export function TierTable({
  tiers,
  editable,
}: {
  readonly tiers: readonly Row[];
  readonly editable: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  return (
    <DataTable
      caption={t("partners.ranks.tiers")}
      rows={tiers}
      rowKey={({ tierId }) => tierId}
      rowLink={editable ? ({ tierId }) => paths.staff.tier(tierId) : undefined}
      columns={[
        { key: "name", header: t("partners.fields.tier"), cell: ({ name }) => nameOf(name) },
        { key: "code", header: t("partners.ranks.code"), phone: "corner", cell: ({ code }) => code },
        {
          key: "rank",
          header: t("partners.ranks.rank"),
          align: "end",
          cell: ({ rank }) => <Quantity value={rank} />,
        },
        {
          key: "stockDisplay",
          header: t("partners.fields.stockDisplay"),
          cell: ({ stockDisplay }) => t(`partners.stockDisplays.${stockDisplay}`),
        },
        {
          key: "partners",
          header: t("partners.ranks.partners"),
          align: "end",
          cell: ({ partners }) => <Quantity value={partners} />,
        },
      ]}
      empty={<EmptyState icon={Medal} title={t("partners.ranks.noTiers")} text={t("partners.ranks.tiersDetail")} />}
    />
  );
}
