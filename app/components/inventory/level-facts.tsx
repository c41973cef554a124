import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { StockLevel } from "#app/domain/inventory/stock-state.ts";
import type { LocalizedText } from "#app/domain/localized-text.ts";

import { useName } from "../naming/use-name.ts";
import { Facts } from "../ui/facts.tsx";
import { useFormat } from "../ui/page-context.tsx";

type LevelFactsProps = {
  readonly levels: readonly (StockLevel & { readonly warehouse: { readonly name: LocalizedText } })[];
};

/** What is on hand in each warehouse and how much of it is promised, beside a form that changes it. */
export function LevelFacts({ levels }: LevelFactsProps): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useName();
  return (
    <div className="grid gap-2">
      <h2 className="font-semibold">{t("inventory.item.levels")}</h2>
      <Facts
        facts={levels.map(({ warehouse, onHand, allocated, safety }) => ({
          label: nameOf(warehouse.name),
          value: (
            <span suppressHydrationWarning className="grid">
              <span className="font-medium">{format.quantity(onHand)}</span>
              <span className="text-sm text-ink-soft">
                {t("inventory.item.promisedAndSafety", {
                  allocated: format.quantity(allocated),
                  safety: format.quantity(safety),
                })}
              </span>
            </span>
          ),
        }))}
      />
    </div>
  );
}
