import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

import type { LineProblem } from "#app/domain/ordering/cart.ts";

import { useFormat } from "../ui/page-context.tsx";

/** Why a line cannot be ordered, as a sentence. */
export function useProblemText(): (problem: LineProblem) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (problem) => problemText(problem, t, format.quantity);
}

function problemText(problem: LineProblem, t: TFunction, quantity: (value: number) => string): string {
  if (!("rule" in problem)) return t(`cart.problem.${problem.code}`);
  const { minQuantity, quantityMultiple, maxQuantity } = problem.rule;
  return t(`cart.problem.${problem.code}`, {
    min: quantity(minQuantity),
    multiple: quantity(quantityMultiple),
    max: quantity(maxQuantity ?? 0),
  });
}
