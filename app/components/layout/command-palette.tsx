import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";

import type { NavItem, ShellSearch } from "./navigation.ts";

/** The id of the one search box that `/` focuses. */
export const searchBoxId = "search";

const CommandPaletteDialog = lazy(async () => ({
  default: (await import("./command-palette-dialog.tsx")).CommandPaletteDialog,
}));

/**
 * ⌘K or Ctrl+K anywhere opens a box that reaches every page and recent record; `/` goes to the shell's search box. Its
 * code comes the first time it is asked for. It only repeats what the navigation and the search page offer.
 */
export function CommandPalette({
  pages,
  search,
}: {
  readonly pages: readonly NavItem[];
  readonly search: ShellSearch;
}): ReactNode {
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key.toLowerCase() === "k" && (event.metaKey || event.ctrlKey) && !event.shiftKey && !event.altKey) {
        event.preventDefault();
        setAsked(true);
        setOpen((now) => !now);
      }
      if (event.key === "/" && !event.metaKey && !event.ctrlKey && !event.altKey && !isTyping(event.target)) {
        event.preventDefault();
        document.getElementById(searchBoxId)?.focus();
      }
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  if (!asked) return null;
  return (
    <Suspense>
      <CommandPaletteDialog open={open} onOpenChange={setOpen} pages={pages} recordsUrl={search.recordsUrl} />
    </Suspense>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}
