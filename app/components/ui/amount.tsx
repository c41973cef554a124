import type { ReactNode } from "react";

import type { Money } from "#app/platform/money.ts";

import { useFormat } from "./page-context.tsx";

// The browser's own tables of spaces and signs may be a little newer than the server's: the server's text may stay.

/** Money: "US$1,234.50". `bare` leaves the currency out, for a column whose header names it. */
export function Amount({ money, bare = false }: { readonly money: Money; readonly bare?: boolean }): ReactNode {
  const format = useFormat();
  return (
    <span suppressHydrationWarning className="whitespace-nowrap">
      {bare ? format.amount(money) : format.money(money)}
    </span>
  );
}

/** A count of goods with, where it helps, its unit: "1,200 pcs". */
export function Quantity({ value, unit }: { readonly value: number; readonly unit?: string }): ReactNode {
  const format = useFormat();
  return (
    <span suppressHydrationWarning className="whitespace-nowrap">
      {format.quantity(value)}
      {unit && <span className="text-ink-faint"> {unit}</span>}
    </span>
  );
}

/** A share given in basis points: 250 is "2.5%". */
export function Percent({ basisPoints }: { readonly basisPoints: number }): ReactNode {
  return <span suppressHydrationWarning>{useFormat().percent(basisPoints)}</span>;
}
