import { FileUp } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { ImportCounts, ImportKind, ImportStatus } from "#app/domain/imports/import-run.ts";
import { paths } from "#app/paths.ts";
import type { DateLike } from "#app/platform/i18n/format.ts";

import { EmptyState } from "../layout/empty-state.tsx";
import { Quantity } from "../ui/amount.tsx";
import { LinkButton } from "../ui/button.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { Time } from "../ui/time.tsx";
import { ImportState } from "./import-state.tsx";

export type ImportTableRow = {
  readonly importRunId: string;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly status: ImportStatus;
  readonly stalled: boolean;
  readonly dryRun: boolean;
  readonly counts: ImportCounts;
  readonly startedBy: string | null;
  readonly createdAt: DateLike;
};

/** Imports with what became of their rows; an upload whose columns are to be looked at leads there. */
export function ImportTable({ rows }: { readonly rows: readonly ImportTableRow[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <DataTable
      caption={t("imports.title")}
      rows={rows}
      rowKey={({ importRunId }) => importRunId}
      rowLink={({ importRunId, status }) =>
        status === "mapping" ? paths.staff.importColumns(importRunId) : paths.staff.import(importRunId)
      }
      columns={[
        {
          key: "file",
          header: t("imports.list.file"),
          cell: ({ fileName }) => <span className="break-all">{fileName}</span>,
        },
        { key: "kind", header: t("imports.list.kind"), cell: ({ kind }) => t(`imports.kinds.${kind}`) },
        {
          key: "status",
          header: t("imports.list.status"),
          phone: "corner",
          cell: (run) => <ImportState run={run} />,
        },
        ...(["created", "updated", "unchanged", "rejected"] as const).map((outcome) => ({
          key: outcome,
          header: t(`imports.list.${outcome}`),
          align: "end" as const,
          phone: "half" as const,
          cell: ({ counts, status }: ImportTableRow) => status !== "mapping" && <Quantity value={counts[outcome]} />,
        })),
        {
          key: "startedBy",
          header: t("imports.list.startedBy"),
          cell: ({ startedBy }) => startedBy ?? t("imports.list.commandLine"),
        },
        { key: "createdAt", header: t("imports.list.createdAt"), cell: ({ createdAt }) => <Time at={createdAt} /> },
      ]}
      empty={
        <EmptyState
          icon={FileUp}
          title={t("imports.list.none")}
          text={t("imports.list.noneText")}
          action={<LinkButton to={paths.staff.importNew()}>{t("imports.list.new")}</LinkButton>}
        />
      }
    />
  );
}
