import { Info } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { CartLineView } from "#app/domain/ordering/cart-view.ts";

import { PriceReasonText } from "../catalog/price-reason.tsx";
import { Amount } from "../ui/amount.tsx";
import { IconButton } from "../ui/button.tsx";
import { useFormat } from "../ui/page-context.tsx";
import { Popover } from "../ui/popover.tsx";

type CartLinePriceProps = { readonly line: Pick<CartLineView, "unit" | "listUnit" | "seenUnit" | "reason"> };

/** The own price of one and why, with the list price it replaces or the price it had when it was last looked at. */
export function CartLinePrice({ line: { unit, listUnit, seenUnit, reason } }: CartLinePriceProps): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  if (!unit) return <span className="text-ink-faint">–</span>;
  const why = t("cart.line.why");
  return (
    <div className="inline-grid justify-items-end">
      <span className="-mr-1 inline-flex items-center gap-0.5">
        <Amount money={unit} bare />
        {reason && (
          <Popover
            align="end"
            label={why}
            trigger={<IconButton size="small" icon={Info} label={why} className="size-6 touch:size-8" />}
          >
            <PriceReasonText reason={reason} />
          </Popover>
        )}
      </span>
      {seenUnit && (
        <span className="text-sm whitespace-nowrap text-warning-ink">
          {t("cart.line.was", { price: format.amount(seenUnit) })}
        </span>
      )}
      {!seenUnit && listUnit && (
        <span className="text-sm whitespace-nowrap text-ink-soft">
          {t("cart.line.listPrice", { price: format.amount(listUnit) })}
        </span>
      )}
    </div>
  );
}
