import { Info } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { PriceView } from "#app/domain/storefront/offer-view.ts";

import { Amount } from "../ui/amount.tsx";
import { IconButton } from "../ui/button.tsx";
import { useFormat } from "../ui/page-context.tsx";
import { Popover } from "../ui/popover.tsx";
import { PriceReasonText } from "./price-reason.tsx";

type OwnPriceProps = {
  readonly price: PriceView | null;
  /** In a column whose header names the currency. */
  readonly bare?: boolean;
  readonly align?: "start" | "end";
};

/** What one costs the dealer, where that comes from, and what more of them would cost. */
export function OwnPrice({ price, bare = false, align = "end" }: OwnPriceProps): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  if (!price) return <span className="text-sm text-ink-soft">{t("catalog.price.none")}</span>;
  const { unit, listUnit, breaks, reason } = price;
  const cheaper = breaks.filter(({ minQuantity }) => minQuantity > reason.quantity);
  return (
    <span className={align === "end" ? "inline-grid justify-items-end" : "grid justify-items-start"}>
      <span className="-mr-1 inline-flex items-center gap-0.5">
        <span className="font-medium">
          <Amount money={unit} bare={bare} />
        </span>
        <Popover
          align={align}
          label={t("catalog.price.why")}
          trigger={
            <IconButton size="small" icon={Info} label={t("catalog.price.why")} className="size-6 touch:size-8" />
          }
        >
          <PriceReasonText reason={reason} />
        </Popover>
      </span>
      {listUnit && (
        <span className="text-sm text-ink-soft">{t("catalog.price.list", { price: format.amount(listUnit) })}</span>
      )}
      {cheaper.map((step) => (
        <span key={step.minQuantity} className="text-sm text-ink-soft">
          {t("catalog.price.break", {
            quantity: format.quantity(step.minQuantity),
            price: format.amount(step.unit),
          })}
        </span>
      ))}
    </span>
  );
}
