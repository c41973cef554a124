import { Package } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { OrderStatus } from "#app/domain/ordering/order.ts";
import { paths } from "#app/paths.ts";
import type { DateLike } from "#app/platform/i18n/format.ts";
import type { Money } from "#app/platform/money.ts";

import { EmptyState } from "../layout/empty-state.tsx";
import { OrderStatusWord } from "../ordering/order-status.tsx";
import { Amount } from "../ui/amount.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { Time } from "../ui/time.tsx";

type Row = {
  readonly orderId: string;
  readonly number: string;
  readonly status: OrderStatus;
  readonly placedAt: DateLike;
  readonly net: Money;
};

/** A partner's last orders, as a way to them. */
export function RecentOrdersTable({ orders }: { readonly orders: readonly Row[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <DataTable
      caption={t("partners.recentOrders.title")}
      rows={orders}
      rowKey={({ orderId }) => orderId}
      rowLink={({ orderId }) => paths.staff.order(orderId)}
      columns={[
        { key: "number", header: t("partners.recentOrders.number"), cell: ({ number }) => number },
        {
          key: "placedAt",
          header: t("partners.recentOrders.placedAt"),
          cell: ({ placedAt }) => <Time at={placedAt} />,
        },
        {
          key: "status",
          header: t("partners.recentOrders.status"),
          cell: ({ status }) => <OrderStatusWord status={status} />,
        },
        {
          key: "net",
          header: t("partners.recentOrders.net"),
          align: "end",
          phone: "corner",
          cell: ({ net }) => <Amount money={net} />,
        },
      ]}
      empty={<EmptyState icon={Package} title={t("partners.recentOrders.none")} />}
    />
  );
}
