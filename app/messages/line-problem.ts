import type { TFunction } from "i18next";

import type { LineProblem } from "#app/domain/ordering/cart.ts";
import type { Format } from "#app/platform/i18n/format.ts";

/** Why a line cannot be ordered as it stands, as a sentence. */
export function lineProblemText(problem: LineProblem, t: TFunction, format: Format): string {
  if (!("rule" in problem)) return t(`cart.problem.${problem.code}`);
  const { minQuantity, quantityMultiple, maxQuantity } = problem.rule;
  return t(`cart.problem.${problem.code}`, {
    min: format.quantity(minQuantity),
    multiple: format.quantity(quantityMultiple),
    max: format.quantity(maxQuantity ?? 0),
  });
}
