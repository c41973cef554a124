import { NavLink } from "@remix-run/react";
import type { ReactNode } from "react";

import { Badge } from "./status.tsx";

export type TabLink = {
  readonly to: string;
  readonly label: string;
  readonly count?: number;
  /** Current only on exactly this address, not below it: for the first tab. */
  readonly end?: boolean;
};

/** The parts of one thing, each a page of its own with its own address. */
export function TabLinks({ label, tabs }: { readonly label: string; readonly tabs: readonly TabLink[] }): ReactNode {
  return (
    <nav aria-label={label} className="flex gap-4 overflow-x-auto border-line border-b">
      {tabs.map(({ to, label: tab, count, end }) => (
        <NavLink
          key={to}
          to={to}
          end={end}
          className="-mb-px inline-flex h-row items-center gap-1.5 border-transparent border-b-2 whitespace-nowrap text-ink-soft hover:text-ink focus-visible:outline-offset-[-2px] aria-[current]:border-accent-ink aria-[current]:font-medium aria-[current]:text-ink"
        >
          {tab}
          {count !== undefined && <Badge>{count}</Badge>}
        </NavLink>
      ))}
    </nav>
  );
}
