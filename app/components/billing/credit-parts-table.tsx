import { Link } from "@remix-run/react";
import { CreditCard } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { paths } from "#app/paths.ts";
import type { Money } from "#app/platform/money.ts";

import { EmptyState } from "../layout/empty-state.tsx";
import { Amount } from "../ui/amount.tsx";
import { DataTable } from "../ui/data-table.tsx";

type Parts = {
  readonly orders: readonly {
    readonly orderId: string;
    readonly held: Money;
    readonly order: { readonly number: string } | null;
  }[];
  readonly otherOrders: { readonly count: number; readonly held: Money };
  readonly paid: Money;
};

/** What an exposure is made of: each order that counts, less what was paid, with the sum under it. */
export function CreditPartsTable({ parts, exposure }: { readonly parts: Parts; readonly exposure: Money }): ReactNode {
  const { t } = useTranslation();
  const rows = [
    ...parts.orders.map(({ orderId, held, order }) => ({
      key: orderId,
      amount: held,
      what: order ? (
        <Link to={paths.staff.order(orderId)} className="hover:underline">
          {order.number}
        </Link>
      ) : (
        t("credit.parts.unknownOrder")
      ),
    })),
    ...(parts.otherOrders.count > 0
      ? [
          {
            key: "others",
            amount: parts.otherOrders.held,
            what: t("credit.parts.others", { count: parts.otherOrders.count }),
          },
        ]
      : []),
    ...(parts.paid.minor === 0 ? [] : [{ key: "paid", amount: parts.paid, what: t("credit.parts.paid") }]),
  ];
  return (
    <DataTable
      caption={t("credit.parts.title")}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: "what",
          header: t("credit.parts.what"),
          cell: ({ what }) => what,
          footer: t("credit.fields.exposure"),
        },
        {
          key: "amount",
          header: t("credit.parts.amount", { currency: exposure.currency }),
          align: "end",
          phone: "corner",
          cell: ({ amount }) => <Amount money={amount} bare />,
          footer: <Amount money={exposure} bare />,
        },
      ]}
      empty={<EmptyState icon={CreditCard} title={t("credit.parts.none")} text={t("credit.parts.noneText")} />}
    />
  );
}
