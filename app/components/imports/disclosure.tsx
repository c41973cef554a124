import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

/** A part that is closed until someone asks for it; works without JavaScript. */
export function Disclosure({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <details className="group rounded-lg border border-line px-3 py-2">
      <summary className="flex items-center gap-1.5 font-medium touch:py-1.5">
        <ChevronRight aria-hidden="true" className="size-4 text-ink-faint group-open:rotate-90" />
        {title}
      </summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
