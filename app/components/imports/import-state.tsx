import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { ImportStatus } from "#app/domain/imports/import-run.ts";

import { Status } from "../ui/status.tsx";
import type { Tone } from "../ui/tone.ts";

const tones = {
  mapping: "warning",
  queued: "neutral",
  running: "info",
  done: "good",
  failed: "bad",
} as const satisfies Record<ImportStatus, Tone>;

/** How a run stands; one whose process has ended says so. */
export function ImportState({
  run,
}: {
  readonly run: { readonly status: ImportStatus; readonly stalled: boolean; readonly dryRun: boolean };
}): ReactNode {
  const { t } = useTranslation();
  if (run.stalled) return <Status tone="warning">{t("imports.stalled")}</Status>;
  return (
    <span className="inline-flex flex-wrap gap-1">
      <Status tone={tones[run.status]}>{t(`imports.statuses.${run.status}`)}</Status>
      {run.dryRun && <Status>{t("imports.dryRun")}</Status>}
    </span>
  );
}
