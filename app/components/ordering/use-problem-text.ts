import { useTranslation } from "react-i18next";

import type { LineProblem } from "#app/domain/ordering/cart.ts";
import { lineProblemText } from "#app/messages/line-problem.ts";

import { useFormat } from "../ui/page-context.tsx";

/** Why a line cannot be ordered, as a sentence. */
export function useProblemText(): (problem: LineProblem) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (problem) => lineProblemText(problem, t, format);
}
