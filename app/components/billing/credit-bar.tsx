import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { classNames } from "../ui/class-names.ts";
import { useFormat } from "../ui/page-context.tsx";

/** How much of a limit is in use, as a bar and in percent; beyond the limit the bar is full and says so. */
export function CreditBar({ useBp }: { readonly useBp: number | null }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  if (useBp === null) return <span className="text-ink-faint">{t("credit.noLimit")}</span>;
  const percent = format.percent(Math.round(useBp / 100) * 100);
  return (
    <span className="inline-flex items-center gap-2">
      <span aria-hidden="true" className="h-1.5 w-24 overflow-hidden rounded-full bg-hover">
        <span
          className={classNames("block h-full rounded-full", useBp > 10_000 ? "bg-bad-ink" : "bg-accent")}
          style={{ width: `${Math.min(100, useBp / 100)}%` }}
        />
      </span>
      <span suppressHydrationWarning>{percent}</span>
    </span>
  );
}
