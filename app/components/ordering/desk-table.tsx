import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { DeskRow } from "#app/domain/ordering/desk.ts";
import { paths } from "#app/paths.ts";

import { Amount } from "../ui/amount.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Day, Time } from "../ui/time.tsx";
import { DeskReasons } from "./desk-reasons.tsx";
import { OrderStatusWord } from "./order-status.tsx";
import { UnitsBar } from "./units-bar.tsx";

type DeskTableProps = {
  readonly rows: readonly DeskRow[];
  /** The order when the address says none: a queue begins with the oldest. */
  readonly defaultSort: string;
  readonly empty: ReactNode;
};

/** Orders as the order desk works through them. */
export function DeskTable({ rows, defaultSort, empty }: DeskTableProps): ReactNode {
  const { t } = useTranslation();
  const columns: Column<DeskRow>[] = [
    {
      key: "number",
      header: t("orders.field.number"),
      cell: ({ number, poNumber }) => (
        <span className="grid py-1 whitespace-nowrap">
          {number}
          {poNumber && <span className="text-sm font-normal text-ink-soft">{poNumber}</span>}
        </span>
      ),
    },
    {
      key: "partner",
      header: t("desk.column.partner"),
      cell: ({ partner }) => (
        <Link to={paths.staff.orders({ queue: "all", partner: partner.partnerId })} className="hover:underline">
          {partner.name}
        </Link>
      ),
    },
    {
      key: "status",
      header: t("desk.column.status"),
      phone: "corner",
      cell: ({ status, units }) => (
        <span className="inline-grid min-w-28 justify-items-start gap-1.5 py-1.5">
          <OrderStatusWord status={status} />
          <UnitsBar units={units} />
        </span>
      ),
    },
    { key: "why", header: t("desk.column.why"), cell: ({ reasons }) => <DeskReasons reasons={reasons} /> },
    {
      key: "requestedOn",
      header: t("orders.field.requestedOn"),
      sortable: true,
      phone: "hidden",
      cell: ({ requestedOn }) => requestedOn && <Day day={requestedOn} />,
    },
    {
      key: "placedAt",
      header: t("orders.field.placedAt"),
      sortable: true,
      cell: ({ placedAt }) => <Time at={placedAt} />,
    },
    {
      key: "total",
      header: t("orders.field.total"),
      align: "end",
      sortable: true,
      cell: ({ total }) => <Amount money={total} />,
    },
  ];
  return (
    <DataTable
      caption={t("desk.list")}
      columns={columns}
      rows={rows}
      rowKey={({ orderId }) => orderId}
      rowLink={({ orderId }) => paths.staff.order(orderId)}
      defaultSort={defaultSort}
      empty={empty}
    />
  );
}
