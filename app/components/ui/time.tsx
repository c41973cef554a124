import type { ReactNode } from "react";

import type { DateLike } from "#app/platform/i18n/format.ts";

import { useFormat, useNow } from "./page-context.tsx";

type TimeProps = {
  readonly at: DateLike;
  /** `relative`: "3 hours ago" under a week, else the date. `day` and `minute` for documents and forms. */
  readonly show?: "relative" | "day" | "minute";
};

/** A moment in the reader's language and zone, with the exact time in its title. */
export function Time({ at, show = "relative" }: TimeProps): ReactNode {
  const format = useFormat();
  const now = useNow();
  const text = { relative: format.relative(at, now), day: format.date(at), minute: format.dateTime(at) }[show];
  return (
    <time
      dateTime={new Date(at).toISOString()}
      title={format.exact(at)}
      suppressHydrationWarning
      className="whitespace-nowrap"
    >
      {text}
    </time>
  );
}

/** A calendar day without a time ("2026-11-22"), the same in every zone. */
export function Day({ day }: { readonly day: string }): ReactNode {
  const format = useFormat();
  return (
    <time dateTime={day} suppressHydrationWarning className="whitespace-nowrap">
      {format.day(day)}
    </time>
  );
}
