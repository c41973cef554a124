/** In which quantities an article is sold. `quantityMultiple` is at least 1; no maximum is null. */
export type QuantityRule = {
  readonly minQuantity: number;
  readonly quantityMultiple: number;
  readonly maxQuantity: number | null;
};

export type QuantityProblem = {
  readonly code: "not-whole" | "below-minimum" | "not-a-multiple" | "above-maximum";
  /** What `nearestQuantity` would make of it. */
  readonly nearest: number;
};

/** Why an article is not sold in this quantity, or null: valid is min ≤ q ≤ max and q a multiple (domain rules §6). */
export function quantityProblem(rule: QuantityRule, quantity: number): QuantityProblem | null {
  const code = problemCode(rule, quantity);
  return code && { code, nearest: nearestQuantity(rule, quantity) };
}

/** The smallest allowed quantity that covers what was asked; where the maximum forbids that, the largest allowed. */
export function nearestQuantity(rule: QuantityRule, quantity: number): number {
  const asked = Number.isFinite(quantity) ? quantity : 0;
  const covering = smallestMultiple(rule, Math.max(asked, rule.minQuantity, 1));
  if (rule.maxQuantity === null || covering <= rule.maxQuantity) return covering;
  const largest = rule.maxQuantity - (rule.maxQuantity % rule.quantityMultiple);
  return Math.max(largest, smallestMultiple(rule, Math.max(rule.minQuantity, 1)));
}

/** False where minimum, multiple and maximum leave no quantity at all. */
export function isSatisfiable(rule: QuantityRule): boolean {
  return quantityProblem(rule, nearestQuantity(rule, 1)) === null;
}

function problemCode(rule: QuantityRule, quantity: number): QuantityProblem["code"] | null {
  if (!Number.isSafeInteger(quantity) || quantity < 1) return "not-whole";
  if (quantity < rule.minQuantity) return "below-minimum";
  if (rule.maxQuantity !== null && quantity > rule.maxQuantity) return "above-maximum";
  return quantity % rule.quantityMultiple === 0 ? null : "not-a-multiple";
}

function smallestMultiple({ quantityMultiple }: QuantityRule, atLeast: number): number {
  return Math.ceil(atLeast / quantityMultiple) * quantityMultiple;
}
