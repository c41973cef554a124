import { Link } from "@remix-run/react";
import { History } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { CreditEntryKind } from "#app/domain/billing/credit.ts";
import { paths } from "#app/paths.ts";
import type { DateLike } from "#app/platform/i18n/format.ts";
import type { Money } from "#app/platform/money.ts";

import { EmptyState } from "../layout/empty-state.tsx";
import { Amount } from "../ui/amount.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { Time } from "../ui/time.tsx";

type Row = {
  readonly id: string;
  readonly at: DateLike;
  readonly kind: CreditEntryKind;
  readonly amount: Money;
  readonly limit: Money | null;
  readonly balance: Money;
  readonly reason: string | null;
  readonly actorName: string | null;
  readonly order: { readonly orderId: string; readonly number: string } | null;
};

/** An account's entries with the exposure after each. */
export function CreditEntryTable({
  rows,
  currency,
}: {
  readonly rows: readonly Row[];
  readonly currency: string;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <DataTable
      caption={t("credit.ledger.title")}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: "kind", header: t("credit.ledger.kind"), cell: ({ kind }) => t(`credit.entries.${kind}`) },
        { key: "at", header: t("credit.ledger.at"), phone: "corner", cell: ({ at }) => <Time at={at} /> },
        {
          key: "why",
          header: t("credit.ledger.why"),
          cell: ({ order, reason }) => (
            <span className="inline-flex flex-wrap gap-x-2">
              {order && (
                <Link to={paths.staff.order(order.orderId)} className="text-accent-ink hover:underline">
                  {order.number}
                </Link>
              )}
              {reason}
            </span>
          ),
        },
        {
          key: "actor",
          header: t("credit.ledger.actor"),
          cell: ({ actorName }) => actorName ?? t("credit.ledger.system"),
        },
        {
          key: "amount",
          header: t("credit.ledger.amount", { currency }),
          align: "end",
          cell: ({ limit, amount }) =>
            limit ? (
              <span className="inline-flex gap-1.5 text-ink-soft">
                {t("credit.ledger.limitNow")} <Amount money={limit} bare />
              </span>
            ) : (
              <Amount money={amount} bare />
            ),
        },
        {
          key: "balance",
          header: t("credit.fields.exposure"),
          align: "end",
          cell: ({ balance }) => <Amount money={balance} bare />,
        },
      ]}
      empty={<EmptyState icon={History} title={t("credit.ledger.none")} text={t("credit.ledger.noneText")} />}
    />
  );
}
