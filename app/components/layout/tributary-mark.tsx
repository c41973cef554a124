import type { ReactNode } from "react";

/** Tributary's mark in the current colour: three streams that become one. The same drawing as public/favicon.svg. */
export function TributaryMark({ className }: { readonly className?: string }): ReactNode {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <rect width="32" height="32" rx="7" fill="currentColor" />
      <g fill="none" stroke="var(--on-accent)" strokeWidth="2.75" strokeLinecap="round">
        <path d="M16 6v20" />
        <path d="M8 8c0 6 8 5.5 8 11.5" />
        <path d="M24 8c0 6-8 5.5-8 11.5" />
      </g>
    </svg>
  );
}
