import type { ReactNode } from "react";

import { classNames } from "./class-names.ts";

export type Fact = { readonly label: string; readonly value: ReactNode };

/** What is known about a thing, as pairs. `rows` puts label and value side by side, `stack` the value under its label. */
export function Facts({
  facts,
  layout = "rows",
  className,
}: {
  readonly facts: readonly Fact[];
  readonly layout?: "rows" | "stack";
  readonly className?: string;
}): ReactNode {
  return (
    <dl className={classNames(layout === "rows" ? "divide-y divide-line" : "grid gap-3", className)}>
      {facts.map(({ label, value }) => (
        <div key={label} className={layout === "rows" ? "flex items-baseline justify-between gap-4 py-1.5" : undefined}>
          <dt className="text-ink-soft">{label}</dt>
          <dd className={classNames("min-w-0 break-words", layout === "rows" && "text-right")}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
