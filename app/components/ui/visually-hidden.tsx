import type { ComponentPropsWithoutRef, ReactNode } from "react";

/** Words for those who listen to the page. */
export function VisuallyHidden(props: ComponentPropsWithoutRef<"span">): ReactNode {
  return <span {...props} className="sr-only" />;
}
