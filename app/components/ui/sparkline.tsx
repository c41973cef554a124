import type { ReactNode } from "react";

import { classNames } from "./class-names.ts";

type SparklineProps = {
  /** Oldest first. */
  readonly values: readonly number[];
  /** What the line shows, in words: "Orders per week, from 3 to 9, rising". */
  readonly summary: string;
  readonly className?: string;
};

const width = 96;
const height = 24;
const inset = 2.5;

/** A trend the size of a word, to stand beside the number it belongs to. Drawn on the server. */
export function Sparkline({ values, summary, className }: SparklineProps): ReactNode {
  const points = sparklinePoints(values);
  const last = points.at(-1);
  return (
    <svg
      role="img"
      aria-label={summary}
      viewBox={`0 0 ${width} ${height}`}
      className={classNames("h-6 w-24 text-accent-ink", className)}
    >
      <title>{summary}</title>
      <polyline
        points={points.map(({ x, y }) => `${x},${y}`).join(" ")}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {last && <circle cx={last.x} cy={last.y} r="2" fill="currentColor" />}
    </svg>
  );
}

/** The values as points of the drawing; all equal values lie in its middle. */
export function sparklinePoints(values: readonly number[]): readonly { readonly x: number; readonly y: number }[] {
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  return values.map((value, index) => ({
    x: round(values.length === 1 ? width - inset : inset + (index / (values.length - 1)) * (width - 2 * inset)),
    y: round(span === 0 ? height / 2 : height - inset - ((value - low) / span) * (height - 2 * inset)),
  }));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
