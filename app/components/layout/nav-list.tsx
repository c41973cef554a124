import { NavLink } from "@remix-run/react";
import type { ReactNode } from "react";

import { Badge } from "../ui/status.tsx";
import type { NavItem } from "./navigation.ts";
import { WaitingCount } from "./waiting-count.tsx";

/** The entries of a rail, one under the other. */
export function NavList({ items }: { readonly items: readonly NavItem[] }): ReactNode {
  return (
    <ul className="grid gap-px">
      {items.map(({ to, label, icon: Icon, badge = 0, end }) => (
        <li key={to}>
          <NavLink
            to={to}
            end={end}
            prefetch="intent"
            className="group flex h-8 items-center gap-2.5 rounded-md px-2 text-ink-soft no-underline hover:bg-hover hover:text-ink aria-[current]:bg-accent-soft aria-[current]:font-medium aria-[current]:text-accent-ink touch:h-11"
          >
            <Icon aria-hidden="true" className="size-4 shrink-0 opacity-80 group-aria-[current]:opacity-100" />
            <span className="min-w-0 flex-1 truncate">{label}</span>
            {badge > 0 && (
              <Badge className="group-aria-[current]:bg-page group-aria-[current]:text-accent-ink">
                <WaitingCount count={badge} />
              </Badge>
            )}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
