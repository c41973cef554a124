import { Link } from "@remix-run/react";
import { CreditCard } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { paths } from "#app/paths.ts";
import type { DateLike } from "#app/platform/i18n/format.ts";
import { type Money, money } from "#app/platform/money.ts";

import { EmptyState } from "../layout/empty-state.tsx";
import { Amount } from "../ui/amount.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { Time } from "../ui/time.tsx";

type Parts = {
  readonly orders: readonly {
    readonly orderId: string;
    readonly since: DateLike;
    readonly held: Money;
    readonly open: Money;
    readonly order: { readonly number: string } | null;
  }[];
  readonly otherOrders: { readonly count: number; readonly open: Money };
  readonly balance: Money;
};

type Row = {
  readonly key: string;
  readonly what: ReactNode;
  readonly since?: DateLike;
  readonly held?: Money;
  readonly open: Money;
};

/** What an exposure is made of: each order that is not paid, with the sum under it. */
export function CreditPartsTable({ parts, exposure }: { readonly parts: Parts; readonly exposure: Money }): ReactNode {
  const { t } = useTranslation();
  const { otherOrders, balance } = parts;
  const orders = parts.orders.map(
    ({ orderId, order, ...amounts }): Row => ({
      key: orderId,
      ...amounts,
      what: order ? (
        <Link to={paths.staff.order(orderId)} className="hover:underline">
          {order.number}
        </Link>
      ) : (
        t("credit.parts.unknownOrder")
      ),
    }),
  );
  const others = {
    key: "others",
    what: t("credit.parts.others", { count: otherOrders.count }),
    open: otherOrders.open,
  };
  const overpaid = { key: "balance", what: t("credit.parts.balance"), open: money(-balance.minor, balance.currency) };
  const rows: Row[] = [...orders, ...(otherOrders.count > 0 ? [others] : []), ...(balance.minor > 0 ? [overpaid] : [])];
  return (
    <DataTable
      caption={t("credit.parts.title")}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: "what", header: t("credit.parts.what"), cell: ({ what }) => what, footer: t("credit.fields.exposure") },
        { key: "since", header: t("credit.parts.since"), cell: ({ since }) => since && <Time at={since} /> },
        {
          key: "held",
          header: t("credit.parts.held", { currency: exposure.currency }),
          align: "end",
          cell: ({ held }) => held && <Amount money={held} bare />,
        },
        {
          key: "open",
          header: t("credit.parts.open", { currency: exposure.currency }),
          align: "end",
          phone: "corner",
          cell: ({ open }) => <Amount money={open} bare />,
          footer: <Amount money={exposure} bare />,
        },
      ]}
      empty={<EmptyState icon={CreditCard} title={t("credit.parts.none")} text={t("credit.parts.noneText")} />}
    />
  );
}
