import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { classNames } from "./class-names.ts";
import { useFormat } from "./page-context.tsx";
import type { Tone } from "./tone.ts";

type ProgressBarProps = {
  readonly label: string;
  readonly done: number;
  /** Unknown at first, while a file is still being read. */
  readonly total?: number;
  readonly tone?: Extract<Tone, "neutral" | "good" | "bad">;
};

/** How far long work has come, with its counts. */
export function ProgressBar({ label, done, total, tone = "neutral" }: ProgressBarProps): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const share = total ? Math.min(1, done / total) : undefined;
  const counts =
    total === undefined
      ? format.quantity(done)
      : t("common.progress.counts", { done: format.quantity(done), total: format.quantity(total) });
  return (
    <div className="grid gap-1">
      <div className="flex justify-between gap-4 text-sm">
        <span>{label}</span>
        <span className="text-ink-soft">{counts}</span>
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={share === undefined ? undefined : done}
        aria-valuetext={counts}
        className="h-1.5 overflow-hidden rounded-full bg-hover"
      >
        <div
          className={classNames(
            "h-full rounded-full transition-[width]",
            fills[tone],
            share === undefined && "w-1/3 animate-pulse",
          )}
          style={share === undefined ? undefined : { width: `${share * 100}%` }}
        />
      </div>
    </div>
  );
}

const fills = { neutral: "bg-accent", good: "bg-good-ink", bad: "bg-bad-ink" } as const;
