import type { ReactNode } from "react";

/** A key of the keyboard: <Kbd>⌘K</Kbd>. */
export function Kbd({ children }: { children: ReactNode }): ReactNode {
  return (
    <kbd className="rounded-sm border border-line bg-sunken px-1 font-sans text-xs text-ink-faint">{children}</kbd>
  );
}
