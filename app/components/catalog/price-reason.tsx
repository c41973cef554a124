import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { PriceReason } from "#app/domain/catalog/resolve-price.ts";

import { useFormat } from "../ui/page-context.tsx";

/** Why a price is what it is, and what the other lists would have made of it. */
export function PriceReasonText({ reason }: { readonly reason: PriceReason }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const { level, listName, scope, minQuantity, discountBp, base, lost } = reason;
  return (
    <div className="grid gap-2">
      <div className="grid gap-0.5">
        <p className="font-semibold">{t(`catalog.reason.level.${level}`, { list: listName })}</p>
        {discountBp !== null && base && (
          <p>{t("catalog.reason.discount", { percent: format.percent(discountBp), base: format.money(base) })}</p>
        )}
        <p className="text-ink-soft">
          {t(`catalog.reason.scope.${scope}`)}
          {minQuantity > 1 && ` · ${t("catalog.reason.fromQuantity", { quantity: format.quantity(minQuantity) })}`}
        </p>
        <p className="text-sm text-ink-soft">
          {t("catalog.reason.when", { quantity: format.quantity(reason.quantity), day: format.day(reason.day) })}
        </p>
      </div>
      {lost.length > 0 && (
        <div className="border-t border-line pt-2">
          <p className="mb-1 text-sm text-ink-soft">{t("catalog.reason.others")}</p>
          <ul className="grid gap-1.5 text-sm">
            {lost.map((candidate) => (
              <li key={JSON.stringify(candidate)} className="flex justify-between gap-3">
                <span className="min-w-0">
                  {candidate.listName}
                  {candidate.minQuantity > 1 &&
                    ` · ${t("catalog.reason.fromQuantity", { quantity: format.quantity(candidate.minQuantity) })}`}
                  <span className="block text-ink-soft">{t(`catalog.reason.because.${candidate.because}`)}</span>
                </span>
                <span className="whitespace-nowrap text-ink-soft">
                  {candidate.unit && format.money(candidate.unit)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
