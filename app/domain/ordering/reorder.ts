import type { Money } from "#app/platform/money.ts";

import type { Sku } from "../ids.ts";
import type { AssessedLine, LineProblem } from "./cart.ts";

/** A line of a past order: what was bought and for how much each. */
export type PastLine = { readonly sku: Sku; readonly quantity: number; readonly unit: Money };

/** What is different today, the gravest first. `by` is what one piece costs more (or, negative, less). */
export type Difference =
  | { readonly code: "problem"; readonly problem: LineProblem }
  | { readonly code: "price-up"; readonly was: Money; readonly basisPoints: number | null }
  | { readonly code: "price-down"; readonly was: Money; readonly basisPoints: number | null };

export type ReorderLine = {
  readonly sku: Sku;
  /** What was bought then. */
  readonly quantity: number;
  /** What would go into a cart: the same, or the nearest that can be ordered today; 0 where nothing can. */
  readonly proposed: number;
  readonly differences: readonly Difference[];
};

/** Orders bought the same SKU on several lines now and then; a cart has one line of each. */
export function sumPastLines(lines: readonly PastLine[]): readonly PastLine[] {
  const sums = new Map<Sku, PastLine>();
  for (const line of lines) {
    const before = sums.get(line.sku);
    sums.set(line.sku, before ? { ...line, quantity: before.quantity + line.quantity } : line);
  }
  return [...sums.values()];
}

/** What is different today for a line of a past order, and how many of it would go into a cart. */
export function compareWithToday(past: PastLine, today: AssessedLine): ReorderLine {
  const differences: Difference[] = [];
  if (today.problem) differences.push({ code: "problem", problem: today.problem });
  if (today.unit && today.unit.currency === past.unit.currency && today.unit.minor !== past.unit.minor) {
    const code = today.unit.minor > past.unit.minor ? "price-up" : "price-down";
    differences.push({ code, was: past.unit, basisPoints: changeOf(past.unit, today.unit) });
  }
  return {
    sku: past.sku,
    quantity: past.quantity,
    proposed: today.problem ? (today.problem.fix ?? 0) : past.quantity,
    differences,
  };
}

/** Lines with a difference first, those that cannot be had before those that only cost otherwise; else as they were. */
export function differencesFirst<Line extends ReorderLine>(lines: readonly Line[]): readonly Line[] {
  return lines.toSorted((a, b) => gravity(a) - gravity(b));
}

function gravity({ proposed, differences }: ReorderLine): number {
  if (differences.length === 0) return 3;
  if (proposed === 0) return 0;
  return differences.some(({ code }) => code === "problem") ? 1 : 2;
}

function changeOf(was: Money, now: Money): number | null {
  return was.minor === 0 ? null : Math.round(((now.minor - was.minor) * 10_000) / was.minor);
}
