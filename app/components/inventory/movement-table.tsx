import { Link } from "@remix-run/react";
import { History } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { MovementKind } from "#app/domain/inventory/movement.ts";
import type { LocalizedText } from "#app/domain/localized-text.ts";
import { paths } from "#app/paths.ts";
import type { DateLike } from "#app/platform/i18n/format.ts";

import { EmptyState } from "../layout/empty-state.tsx";
import { useName } from "../naming/use-name.ts";
import { DataTable } from "../ui/data-table.tsx";
import { Time } from "../ui/time.tsx";
import { StockChange } from "./stock-number.tsx";

type Row = {
  readonly id: string;
  readonly at: DateLike;
  readonly kind: MovementKind;
  readonly warehouseId: string;
  readonly onHandDelta: number;
  readonly allocatedDelta: number;
  readonly reason: string | null;
  readonly actorName: string | null;
  readonly order: { readonly orderId: string; readonly number: string } | null;
};

type MovementTableProps = {
  readonly rows: readonly Row[];
  readonly warehouses: readonly { readonly warehouseId: string; readonly name: LocalizedText }[];
};

/** The ledger of one article: what moved, by how much, why and through whom. */
export function MovementTable({ rows, warehouses }: MovementTableProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  return (
    <DataTable
      caption={t("inventory.ledger.title")}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: "kind", header: t("inventory.ledger.kind"), cell: ({ kind }) => t(`inventory.movements.${kind}`) },
        { key: "at", header: t("inventory.ledger.at"), phone: "corner", cell: ({ at }) => <Time at={at} /> },
        {
          key: "warehouse",
          header: t("inventory.fields.warehouse"),
          cell: ({ warehouseId }) => {
            const warehouse = warehouses.find((each) => each.warehouseId === warehouseId);
            return warehouse ? nameOf(warehouse.name) : t("inventory.ledger.closedWarehouse");
          },
        },
        {
          key: "onHand",
          header: t("inventory.fields.onHand"),
          align: "end",
          cell: ({ onHandDelta }) => <StockChange value={onHandDelta} />,
        },
        {
          key: "allocated",
          header: t("inventory.fields.allocated"),
          align: "end",
          cell: ({ allocatedDelta }) => <StockChange value={allocatedDelta} />,
        },
        {
          key: "why",
          header: t("inventory.ledger.why"),
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
          header: t("inventory.ledger.actor"),
          cell: ({ actorName }) => actorName ?? t("inventory.ledger.system"),
        },
      ]}
      empty={<EmptyState icon={History} title={t("inventory.ledger.none")} text={t("inventory.ledger.noneText")} />}
    />
  );
}
