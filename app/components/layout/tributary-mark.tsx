import type { ReactNode } from "react";

/** Tributary's mark in the current colour: a stream that joins a river. The same drawing as public/favicon.svg. */
export function TributaryMark({ className }: { readonly className?: string }): ReactNode {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <rect width="32" height="32" rx="7" fill="currentColor" />
      <g fill="none" stroke="var(--on-accent)" strokeWidth="2.75" strokeLinecap="round">
        <path d="M11 27V5" />
        <path d="M11 23c0-7 10-7 10-17.5" />
      </g>
    </svg>
  );
}
