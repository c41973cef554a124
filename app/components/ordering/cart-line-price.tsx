import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { CartLineView } from "#app/domain/ordering/cart-view.ts";

import { Amount } from "../ui/amount.tsx";
import { useFormat } from "../ui/page-context.tsx";

/** The own price of one, with the list price it replaces and the price it had when it was last looked at. */
export function CartLinePrice({ line: { unit, listUnit, seenUnit } }: { readonly line: CartLineView }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  if (!unit) return <span className="text-ink-faint">–</span>;
  return (
    <div className="grid justify-items-end">
      <Amount money={unit} bare />
      {seenUnit && (
        <span className="text-sm text-warning-ink">{t("cart.line.was", { price: format.amount(seenUnit) })}</span>
      )}
      {!seenUnit && listUnit && (
        <span className="text-sm text-ink-faint">{t("cart.line.listPrice", { price: format.amount(listUnit) })}</span>
      )}
    </div>
  );
}
