import { Info } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { OrderLineView } from "#app/domain/ordering/order-view.ts";

import { PriceReasonText } from "../catalog/price-reason.tsx";
import { Amount } from "../ui/amount.tsx";
import { IconButton } from "../ui/button.tsx";
import { useFormat } from "../ui/page-context.tsx";
import { Popover } from "../ui/popover.tsx";

/** What one costs, frozen at submission, with where the price came from. */
export function OrderLinePrice({ line }: { readonly line: OrderLineView }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const { unit, listUnit, priceReason } = line;
  return (
    <span className="inline-grid justify-items-end">
      <span className="inline-flex items-center gap-0.5">
        <Amount money={unit} bare />
        {priceReason && (
          <Popover
            align="end"
            label={t("catalog.price.why")}
            trigger={
              <IconButton
                size="small"
                icon={Info}
                label={t("catalog.price.why")}
                className="-mr-1 size-6 touch:size-8"
              />
            }
          >
            <PriceReasonText reason={priceReason} />
          </Popover>
        )}
      </span>
      {listUnit && listUnit.minor !== unit.minor && (
        <span className="text-sm text-ink-soft">{t("orders.line.listPrice", { price: format.amount(listUnit) })}</span>
      )}
    </span>
  );
}
