import { Info } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { OrderLineView } from "#app/domain/ordering/order-view.ts";

import { PriceReasonText } from "../catalog/price-reason.tsx";
import { Amount } from "../ui/amount.tsx";
import { IconButton } from "../ui/button.tsx";
import { useFormat } from "../ui/page-context.tsx";
import { Popover } from "../ui/popover.tsx";

/** What a line comes to and what one of it costs, both frozen at submission, with where the price came from. */
export function OrderLinePrice({ line }: { readonly line: OrderLineView }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const { unit, listUnit, total, priceReason } = line;
  return (
    <span className="inline-grid justify-items-end py-1">
      <Amount money={total} bare />
      <span className="inline-flex items-center gap-0.5 text-sm whitespace-nowrap text-ink-soft">
        {t("orders.line.each", { price: format.amount(unit) })}
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
            {listUnit && listUnit.minor !== unit.minor && (
              <p className="mt-2 border-line border-t pt-2 text-ink-soft">
                {t("orders.line.listPrice", { price: format.money(listUnit) })}
              </p>
            )}
          </Popover>
        )}
      </span>
    </span>
  );
}
