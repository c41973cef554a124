import { type Money, money } from "#app/platform/money.ts";

import type { CartLineView } from "./cart-view.ts";

/** A line as the buyer saw it when the checkout was shown. */
export type SeenLine = { readonly sku: string; readonly quantity: number; readonly unitMinor: number };

/** What is different from what the buyer saw: `was` or `now` is null for a line that came or went. */
export type SeenDifference = {
  readonly sku: string;
  readonly was: { readonly quantity: number; readonly unit: Money } | null;
  readonly now: { readonly quantity: number; readonly unit: Money } | null;
};

type PricedLine = Pick<CartLineView, "sku" | "quantity" | "unit">;

/** What the checkout shows, as text that its form carries: the browser brings it back, and only the page reads it. */
export function seenText(lines: readonly PricedLine[]): string {
  return lines
    .map(({ sku, quantity, unit }) => [encodeURIComponent(sku), quantity, unit?.minor ?? 0].join(":"))
    .join(" ");
}

/** Whatever of the text makes sense. */
export function readSeen(text: string): readonly SeenLine[] {
  return text.split(" ").flatMap((part) => {
    const [, sku, quantity, unitMinor] = /^([^:]+):(\d{1,9}):(\d{1,15})$/.exec(part) ?? [];
    return sku && quantity && unitMinor
      ? [{ sku: decode(sku), quantity: Number(quantity), unitMinor: Number(unitMinor) }]
      : [];
  });
}

/** The lines that are not as they were seen, in the order of the cart, those that went at the end. */
export function differencesSince(
  seen: readonly SeenLine[],
  lines: readonly PricedLine[],
  currency: string,
): readonly SeenDifference[] {
  const before = new Map(seen.map((line) => [line.sku, line]));
  const present = new Set<string>(lines.map(({ sku }) => sku));
  const changed = lines.flatMap(({ sku, quantity, unit }): SeenDifference[] => {
    const line = before.get(sku);
    if (!unit || (line?.quantity === quantity && line.unitMinor === unit.minor)) return [];
    return [{ sku, was: line ? asSeen(line, currency) : null, now: { quantity, unit } }];
  });
  const gone = seen.filter(({ sku }) => !present.has(sku));
  return [...changed, ...gone.map((line) => ({ sku: line.sku, was: asSeen(line, currency), now: null }))];
}

function asSeen({ quantity, unitMinor }: SeenLine, currency: string): { quantity: number; unit: Money } {
  return { quantity, unit: money(unitMinor, currency) };
}

function decode(sku: string): string {
  try {
    return decodeURIComponent(sku);
  } catch {
    return sku;
  }
}
