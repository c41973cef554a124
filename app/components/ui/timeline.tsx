import type { ReactNode } from "react";

import type { DateLike } from "#app/platform/i18n/format.ts";

import { StatusShape } from "./status.tsx";
import { Time } from "./time.tsx";
import type { Tone } from "./tone.ts";

export type TimelineEntry = {
  readonly id: string;
  readonly at: DateLike;
  /** What happened, in one line: "Ada Wong released the credit hold". */
  readonly what: ReactNode;
  /** A note, a reason, the lines concerned. */
  readonly detail?: ReactNode;
  readonly tone?: Tone;
};

/** The story of a thing, in the order given. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }): ReactNode {
  return (
    <ol className="grid">
      {entries.map(({ id, at, what, detail, tone = "neutral" }) => (
        <li
          key={id}
          className="relative grid grid-cols-[0.625rem_1fr] gap-x-3 pb-4 before:absolute before:top-4 before:bottom-[-0.25rem] before:left-[0.28rem] before:w-px before:bg-line last:pb-0 last:before:hidden"
        >
          <span className="mt-1.5">
            <StatusShape tone={tone} />
          </span>
          <div className="min-w-0">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="min-w-0">{what}</span>
              <span className="text-sm text-ink-faint">
                <Time at={at} />
              </span>
            </p>
            {detail && <div className="mt-0.5 text-ink-soft">{detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
