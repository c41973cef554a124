import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { ImportCounts, ImportStatus } from "#app/domain/imports/import-run.ts";
import { paths } from "#app/paths.ts";
import type { Facts } from "#app/platform/errors.ts";

import { SubmitButton } from "../ui/button.tsx";
import { Callout } from "../ui/callout.tsx";
import { useFormat } from "../ui/page-context.tsx";
import { ProgressBar } from "../ui/progress-bar.tsx";
import { useHydrated } from "../ui/use-hydrated.ts";
import { useImportProgress } from "./use-import-progress.ts";

type ImportOutcomeProps = {
  readonly run: {
    readonly importRunId: string;
    readonly status: ImportStatus;
    readonly stalled: boolean;
    readonly dryRun: boolean;
    readonly rowsTotal: number | null;
    readonly counts: ImportCounts;
    readonly error: { readonly code: string; readonly facts: Facts } | null;
    readonly can: { readonly importChecked: boolean };
  };
};

/** How far an import has come, what became of the rows, and what can be done next. */
export function ImportOutcome({ run }: ImportOutcomeProps): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const { counts, status, error } = run;
  const moving = status === "queued" || status === "running";
  const written = counts.created + counts.updated;
  useImportProgress(moving);

  return (
    <div className="grid content-start gap-5">
      {moving && <ImportProgress run={run} />}
      {run.stalled && (
        <Callout tone="warning" title={t("imports.run.stalledTitle")}>
          {t("imports.run.stalledText")}
        </Callout>
      )}
      {error && (
        <Callout tone="bad" title={t("imports.run.failedTitle")}>
          <p>{t(`refusals.${error.code}` as "refusals.file-malformed", error.facts)}</p>
          <p>
            {written > 0 && !run.dryRun
              ? t("imports.run.failedText", { count: counts.rowsRead })
              : t("imports.run.failedNothing")}
          </p>
        </Callout>
      )}
      {run.can.importChecked && (
        <Callout
          tone="info"
          title={t("imports.run.checkedTitle")}
          actions={
            <Form method="post" action={paths.staff.importConfirm(run.importRunId)}>
              <SubmitButton>{t("imports.run.importChecked")}</SubmitButton>
            </Form>
          }
        >
          {t("imports.run.checkedText")}
        </Callout>
      )}
      <dl aria-label={t("imports.run.counts")} className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-5">
        {(
          [
            ["rows", counts.rowsRead],
            ["created", counts.created],
            ["updated", counts.updated],
            ["unchanged", counts.unchanged],
            ["rejected", counts.rejected],
          ] as const
        ).map(([outcome, count]) => (
          <div key={outcome} className="grid">
            <dt className="text-ink-soft">{t(`imports.list.${outcome}`)}</dt>
            <dd className="text-xl font-semibold tabular-nums">{format.quantity(count)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function ImportProgress({ run }: Pick<ImportOutcomeProps, "run">): ReactNode {
  const { t } = useTranslation();
  const hydrated = useHydrated();
  const { importRunId, rowsTotal, counts } = run;
  return (
    <div className="grid gap-2">
      <ProgressBar
        label={rowsTotal === null ? t("imports.run.reading") : t("imports.run.progress")}
        done={counts.rowsRead}
        {...(rowsTotal !== null && { total: rowsTotal })}
      />
      <p className="text-sm text-ink-soft">
        {t("imports.run.leave")}{" "}
        {!hydrated && (
          <Link to={paths.staff.import(importRunId)} className="underline">
            {t("imports.run.refresh")}
          </Link>
        )}
      </p>
    </div>
  );
}
