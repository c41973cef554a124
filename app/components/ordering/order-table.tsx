import { Package } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { OrderRow } from "#app/domain/ordering/order-view.ts";
import { paths } from "#app/paths.ts";

import { EmptyState } from "../layout/empty-state.tsx";
import { Amount } from "../ui/amount.tsx";
import { LinkButton } from "../ui/button.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { useFormat } from "../ui/page-context.tsx";
import { Time } from "../ui/time.tsx";
import { OrderStatusWord } from "./order-status.tsx";
import { useDoer } from "./use-doer.ts";

type OrderTableProps = {
  readonly caption: string;
  readonly rows: readonly OrderRow[];
  /** Whether the list was narrowed: what it says when it is empty. */
  readonly narrowed?: boolean;
  readonly sortable?: boolean;
};

/** A dealer's orders: where each stands, how much of it has shipped, what it comes to. */
export function OrderTable({ caption, rows, narrowed = false, sortable = false }: OrderTableProps): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const doer = useDoer();
  const columns: readonly Column<OrderRow>[] = [
    { key: "number", header: t("orders.field.number"), sortable, cell: ({ number }) => number, className: "md:w-36" },
    {
      key: "status",
      header: t("portalOrders.column.status"),
      phone: "corner",
      cell: ({ status }) => <OrderStatusWord status={status} />,
      className: "md:w-48",
    },
    {
      key: "placedAt",
      header: t("orders.field.placedAt"),
      sortable,
      phone: "half",
      cell: ({ placedAt }) => <Time at={placedAt} />,
      className: "md:w-36",
    },
    {
      key: "placedBy",
      header: t("orders.field.placedBy"),
      phone: "hidden",
      cell: ({ placedBy, onBehalf }) => doer(placedBy, onBehalf),
    },
    { key: "poNumber", header: t("orders.field.poNumber"), phone: "half", cell: ({ poNumber }) => poNumber ?? "–" },
    {
      key: "shipped",
      header: t("orders.units.shipped"),
      align: "end",
      phone: "half",
      className: "md:w-36",
      cell: ({ shippedUnits, units }) =>
        t("portalOrders.shippedOf", { shipped: format.quantity(shippedUnits), units: format.quantity(units) }),
    },
    {
      key: "total",
      header: t("orders.field.total"),
      align: "end",
      phone: "half",
      className: "md:w-32",
      sortable,
      cell: ({ total }) => <Amount money={total} />,
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ orderId }) => orderId}
      rowLink={({ orderId }) => paths.portal.order(orderId)}
      defaultSort="-placedAt"
      empty={
        <EmptyState
          icon={Package}
          title={narrowed ? t("portalOrders.empty.narrowed") : t("portalOrders.empty.title")}
          text={narrowed ? undefined : t("portalOrders.empty.text")}
          action={
            narrowed ? (
              <LinkButton to={paths.portal.orders()}>{t("portalOrders.empty.all")}</LinkButton>
            ) : (
              <LinkButton to={paths.portal.catalog()}>{t("cart.page.browse")}</LinkButton>
            )
          }
        />
      }
    />
  );
}
