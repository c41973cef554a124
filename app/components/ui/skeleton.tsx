import type { ReactNode } from "react";

import { classNames } from "./class-names.ts";

/** The room of something that is on its way; give it the size of what will come. */
export function Skeleton({ className }: { readonly className?: string }): ReactNode {
  return <span aria-hidden="true" className={classNames("block h-4 animate-pulse rounded-sm bg-hover", className)} />;
}
