import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Rejection } from "#app/domain/imports/rejection.ts";
import { rejectionText } from "#app/messages/import-rejection.ts";

import { Quantity } from "../ui/amount.tsx";
import { DataTable } from "../ui/data-table.tsx";

/** Rows that were left out: where they stand, why, and what is in them. */
export function RejectionTable({ rows }: { readonly rows: readonly Rejection[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <DataTable
      caption={t("imports.rejections.title")}
      rows={rows}
      rowKey={({ line }) => String(line)}
      columns={[
        {
          key: "line",
          header: t("imports.rejections.line"),
          className: "md:w-24",
          cell: ({ line }) => <Quantity value={line} />,
        },
        { key: "why", header: t("imports.rejections.why"), cell: (row) => rejectionText(row, t) },
        {
          key: "row",
          header: t("imports.rejections.row"),
          cell: ({ cells }) => <span className="text-sm wrap-anywhere text-ink-soft">{cells.join(" · ")}</span>,
        },
      ]}
      empty={null}
    />
  );
}
