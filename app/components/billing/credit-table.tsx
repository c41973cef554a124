import { CreditCard } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { paths } from "#app/paths.ts";
import type { Money } from "#app/platform/money.ts";

import { EmptyState } from "../layout/empty-state.tsx";
import { Amount } from "../ui/amount.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { CreditBar } from "./credit-bar.tsx";
import { CreditStatus } from "./credit-status.tsx";

type Row = {
  readonly partnerId: string;
  readonly code: string;
  readonly name: string;
  readonly limit: Money;
  readonly exposure: Money;
  readonly available: Money;
  readonly useBp: number | null;
  readonly blocked: boolean;
  readonly opened: boolean;
};

/** What each partner may owe and owes. */
export function CreditTable({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  const { t } = useTranslation();
  const amount = (key: "limit" | "exposure" | "available") => ({
    key,
    header: t(`credit.fields.${key}`),
    align: "end" as const,
    cell: (row: Row) => <Amount money={row[key]} />,
  });
  return (
    <DataTable
      caption={t("credit.title")}
      rows={rows}
      rowKey={({ partnerId }) => partnerId}
      rowLink={({ partnerId }) => paths.staff.creditAccount(partnerId)}
      defaultSort="-risk"
      columns={[
        {
          key: "name",
          header: t("credit.fields.partner"),
          sortable: true,
          cell: ({ code, name }) => (
            <span className="grid">
              <span>{name}</span>
              <span className="text-sm font-normal text-ink-soft">{code}</span>
            </span>
          ),
        },
        {
          key: "state",
          header: t("credit.fields.state"),
          phone: "corner",
          cell: (credit) => <CreditStatus credit={credit} />,
        },
        amount("limit"),
        amount("exposure"),
        {
          key: "risk",
          header: t("credit.fields.use"),
          sortable: true,
          cell: ({ useBp }) => <CreditBar useBp={useBp} />,
        },
        amount("available"),
      ]}
      empty={<EmptyState icon={CreditCard} title={t("credit.none")} text={t("credit.noneText")} />}
    />
  );
}
