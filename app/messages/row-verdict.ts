import type { TFunction } from "i18next";

import type { JudgedRow } from "#app/domain/ordering/quick-order.ts";
import type { Format } from "#app/platform/i18n/format.ts";

import { lineProblemText } from "./line-problem.ts";

/** What became of a row of the quick-order pad, as a sentence. */
export function rowVerdictText({ verdict }: Pick<JudgedRow, "verdict">, t: TFunction, format: Format): string {
  switch (verdict.code) {
    case "ok":
      return t("quickOrder.verdict.ok");
    case "summed":
      return t("quickOrder.verdict.summed", { sku: verdict.sku });
    case "sku-missing":
      return t("quickOrder.verdict.sku-missing");
    case "sku-unknown":
      return t("quickOrder.verdict.sku-unknown");
    case "quantity-unreadable":
      return t(`quickOrder.unreadable.${verdict.why}`);
    case "problem":
      return lineProblemText(verdict.problem, t, format);
  }
}
