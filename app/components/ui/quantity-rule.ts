/** Which quantities can be ordered: at least `min`, at most `max`, whole multiples of `multiple`. */
export type QuantityRule = { readonly min?: number; readonly multiple?: number; readonly max?: number };

/** The smallest quantity the rule allows: none at all where the minimum is 0. */
export function firstAllowed({ min = 1, multiple = 1 }: QuantityRule): number {
  if (min === 0) return 0;
  return Math.max(multiple, Math.ceil(min / multiple) * multiple);
}

/** The nearest allowed quantity above or below; at the ends of the rule it stays there. */
export function nextAllowed(quantity: number, rule: QuantityRule, direction: "up" | "down"): number {
  const { multiple = 1, max } = rule;
  const first = firstAllowed(rule);
  const last = max === undefined ? Number.MAX_SAFE_INTEGER : Math.max(first, Math.floor(max / multiple) * multiple);
  const next =
    direction === "up"
      ? (Math.floor(quantity / multiple) + 1) * multiple
      : (Math.ceil(quantity / multiple) - 1) * multiple;
  return Math.min(Math.max(next, first), last);
}
