import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { IncomingStatus } from "#app/domain/inventory/incoming.ts";
import type { LocalizedText } from "#app/domain/localized-text.ts";
import { paths } from "#app/paths.ts";

import { useName } from "../naming/use-name.ts";
import { DataTable } from "../ui/data-table.tsx";
import { Status } from "../ui/status.tsx";
import { Day } from "../ui/time.tsx";
import { ArticleName } from "./article-name.tsx";
import { StockNumber } from "./stock-number.tsx";

export type IncomingView = {
  readonly incomingId: string;
  readonly sku: string;
  readonly name: LocalizedText;
  readonly warehouse: { readonly name: LocalizedText };
  readonly from: { readonly name: LocalizedText } | null;
  readonly quantity: number;
  readonly received: number;
  readonly expected: number;
  readonly dueOn: string;
  readonly overdue: boolean;
  readonly confirmed: boolean;
  readonly reference: string | null;
  readonly status: IncomingStatus;
};

type IncomingTableProps = {
  readonly rows: readonly IncomingView[];
  readonly empty: ReactNode;
  /** Leaves the article out where the page is about one. */
  readonly ofOneArticle?: boolean;
};

/** Deliveries on their way, or closed ones: what, how many, when, and how sure. */
export function IncomingTable({ rows, empty, ofOneArticle = false }: IncomingTableProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  const due = {
    key: "dueOn",
    header: t("inventory.fields.dueOn"),
    cell: ({ dueOn }: IncomingView) => <Day day={dueOn} />,
  };
  return (
    <DataTable
      caption={t("inventory.incoming.title")}
      rows={rows}
      rowKey={({ incomingId }) => incomingId}
      rowLink={({ incomingId }) => paths.staff.incomingItem(incomingId)}
      columns={[
        ...(ofOneArticle
          ? [due]
          : [
              {
                key: "sku",
                header: t("inventory.fields.article"),
                cell: (row: IncomingView) => <ArticleName {...row} />,
              },
              due,
            ]),
        {
          key: "status",
          header: t("inventory.fields.status"),
          phone: "corner",
          cell: (row) => <IncomingStatusWord incoming={row} />,
        },
        {
          key: "expected",
          header: t("inventory.fields.expected"),
          align: "end",
          cell: ({ expected }) => <StockNumber value={expected} strong />,
        },
        {
          key: "quantity",
          header: t("inventory.fields.announced"),
          align: "end",
          cell: ({ quantity }) => <StockNumber value={quantity} />,
        },
        {
          key: "warehouse",
          header: t("inventory.fields.warehouse"),
          cell: ({ warehouse, from }) =>
            from
              ? t("inventory.incoming.fromTo", { from: nameOf(from.name), to: nameOf(warehouse.name) })
              : nameOf(warehouse.name),
        },
        { key: "reference", header: t("inventory.fields.reference"), cell: ({ reference }) => reference },
      ]}
      empty={empty}
    />
  );
}

/** How sure a delivery is, worst first: late, unconfirmed, part here, on its way. */
export function IncomingStatusWord({
  incoming,
}: {
  readonly incoming: Pick<IncomingView, "status" | "overdue" | "confirmed" | "received">;
}): ReactNode {
  const { t } = useTranslation();
  const { status, overdue, confirmed, received } = incoming;
  if (status === "received") return <Status tone="good">{t("inventory.incoming.states.received")}</Status>;
  if (status === "cancelled") return <Status>{t("inventory.incoming.states.cancelled")}</Status>;
  if (overdue) return <Status tone="bad">{t("inventory.incoming.states.overdue")}</Status>;
  if (!confirmed) return <Status tone="warning">{t("inventory.incoming.states.unconfirmed")}</Status>;
  return received > 0 ? (
    <Status tone="info">{t("inventory.incoming.states.partly")}</Status>
  ) : (
    <Status tone="info">{t("inventory.incoming.states.confirmed")}</Status>
  );
}
