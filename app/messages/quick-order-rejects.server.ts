import type { QuickOrderView } from "#app/domain/ordering/quick-order-view.ts";
import { formatFor } from "#app/platform/i18n/format.ts";
import type { Locale } from "#app/platform/i18n/locales.ts";
import type { Cell } from "#app/platform/tabular/write-table.server.ts";

import { rowVerdictText } from "./row-verdict.ts";
import { translatorFor } from "./translator.server.ts";

/** The rejected rows of a pad as a table in the reader's language, header first; the quick order reads it again. */
export function quickOrderRejects({ rows }: QuickOrderView, locale: Locale): readonly (readonly Cell[])[] {
  const t = translatorFor(locale);
  const format = formatFor(locale, "UTC");
  const header = (["sku", "quantity", "problem", "suggestion", "line"] as const).map((name) =>
    t(`quickOrder.rejects.${name}`),
  );
  const rejected = rows.filter(({ verdict }) => verdict.code !== "ok" && verdict.code !== "summed");
  return [
    header,
    ...rejected.map((row) => [
      row.skuText,
      row.quantityText,
      rowVerdictText(row, t, format),
      suggestionsFor(row.verdict).join(" / "),
      row.fileLine,
    ]),
  ];
}

function suggestionsFor(verdict: QuickOrderView["rows"][number]["verdict"]): readonly (string | number)[] {
  if (verdict.code === "sku-unknown") return verdict.guesses;
  return "fixes" in verdict ? verdict.fixes : [];
}
