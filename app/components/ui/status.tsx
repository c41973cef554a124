import type { ReactNode } from "react";

import { classNames } from "./class-names.ts";
import { type Tone, toneInk, toneSoft } from "./tone.ts";

/** A state as a word with a small shape: the shape differs by tone, so that it can be told without colour. */
export function Status({
  tone = "neutral",
  children,
  className,
}: {
  readonly tone?: Tone;
  readonly children: ReactNode;
  readonly className?: string;
}): ReactNode {
  return (
    <span
      className={classNames(
        "inline-flex h-5.5 items-center gap-1.5 rounded-full px-2 text-sm font-medium whitespace-nowrap",
        toneSoft[tone],
        className,
      )}
    >
      <StatusShape tone={tone} />
      {children}
    </span>
  );
}

/** The shape alone, for a place where the word stands beside it anyway. */
export function StatusShape({ tone }: { readonly tone: Tone }): ReactNode {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true" className={classNames("size-2.5 shrink-0", toneInk[tone])}>
      {shapes[tone]}
    </svg>
  );
}

/** A small count: of items in a cart, of things that wait. */
export function Badge({
  tone = "neutral",
  children,
  className,
}: {
  readonly tone?: Tone;
  readonly children: ReactNode;
  readonly className?: string;
}): ReactNode {
  return (
    <span
      className={classNames(
        "inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-full px-1.5 text-xs font-medium",
        toneSoft[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}

const line = { fill: "none", stroke: "currentColor", strokeWidth: 1.75 } as const;

const shapes = {
  neutral: <circle cx="5" cy="5" r="3.6" {...line} />,
  info: (
    <>
      <circle cx="5" cy="5" r="3.6" {...line} />
      <path d="M5 1.4a3.6 3.6 0 0 1 0 7.2z" fill="currentColor" />
    </>
  ),
  good: <path d="M1.5 5.4 4 7.9l4.5-5.4" {...line} strokeWidth={2} strokeLinecap="round" strokeLinejoin="round" />,
  warning: <path d="M5 .9 9.6 9H.4z" fill="currentColor" />,
  bad: <path d="M5 .3 9.7 5 5 9.7.3 5z" fill="currentColor" />,
} as const satisfies Record<Tone, ReactNode>;
