import type { ReactNode } from "react";

import { classNames } from "../ui/class-names.ts";
import { useFormat } from "../ui/page-context.tsx";

/** A count in a table of stock: nothing is faint and less than nothing stands out. */
export function StockNumber({
  value,
  strong = false,
}: {
  readonly value: number;
  readonly strong?: boolean;
}): ReactNode {
  const format = useFormat();
  const look = classNames(
    "whitespace-nowrap",
    value === 0 && "text-ink-faint",
    value < 0 && "text-bad-ink",
    strong && "font-semibold",
  );
  return (
    <span suppressHydrationWarning className={look}>
      {format.quantity(value)}
    </span>
  );
}

/** A change: "+12" or "−3". */
export function StockChange({ value }: { readonly value: number }): ReactNode {
  const format = useFormat();
  if (value === 0) return null;
  return (
    <span suppressHydrationWarning className={classNames("whitespace-nowrap", value < 0 && "text-bad-ink")}>
      {value > 0 ? `+${format.quantity(value)}` : format.quantity(value).replace("-", "−")}
    </span>
  );
}
