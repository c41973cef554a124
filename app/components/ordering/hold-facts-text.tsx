import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { HoldFacts } from "#app/domain/ordering/holds.ts";

import { useFormat } from "../ui/page-context.tsx";

/** Why a rule holds an order, in words and figures. Of the brand's own side. */
export function HoldFactsText({ facts }: { readonly facts: HoldFacts }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  switch (facts.code) {
    case "credit-over-limit":
      return t("orders.holdReason.credit-over-limit", {
        short: format.money(facts.short),
        limit: format.money(facts.limit),
        exposure: format.money(facts.exposure),
      });
    case "credit-blocked":
      return t("orders.holdReason.credit-blocked");
    case "partner-standing":
      return t(`orders.holdReason.partner-standing.${facts.standing}`);
    case "price-far-below-list":
      return (
        <Listed title={t("orders.holdReason.price-far-below-list", { threshold: format.percent(facts.thresholdBp) })}>
          {facts.lines.map(({ sku, unit, listUnit, discountBp }) => (
            <li key={sku}>
              {t("orders.holdReason.price-line", {
                sku,
                unit: format.money(unit),
                listUnit: format.money(listUnit),
                discount: format.percent(discountBp),
              })}
            </li>
          ))}
        </Listed>
      );
    case "stock-gone":
      return (
        <Listed title={t("orders.holdReason.stock-gone")}>
          {facts.lines.map(({ sku, missing }) => (
            <li key={sku}>{t("orders.holdReason.stock-line", { sku, count: missing })}</li>
          ))}
        </Listed>
      );
  }
}

function Listed({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <>
      {title}
      <ul className="list-inside list-disc">{children}</ul>
    </>
  );
}
