import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { OrderLineView } from "#app/domain/ordering/order-view.ts";

import { PriceReasonText } from "../catalog/price-reason.tsx";

/** Where the prices of an order come from, all of them, for whoever cannot open them one by one. */
export function OrderPriceReasons({ lines }: { readonly lines: readonly OrderLineView[] }): ReactNode {
  const { t } = useTranslation();
  const priced = lines.flatMap(({ lineId, sku, priceReason }) => (priceReason ? [{ lineId, sku, priceReason }] : []));
  if (priced.length === 0) return null;
  return (
    <details className="mt-3">
      <summary className="inline-block py-1 text-accent-ink hover:underline touch:py-2">
        {t("catalog.price.whyAll", { count: priced.length })}
      </summary>
      <ul className="mt-2 grid gap-4 md:grid-cols-2">
        {priced.map(({ lineId, sku, priceReason }) => (
          <li key={lineId} className="grid content-start gap-1 border-line border-t pt-2">
            <span className="font-mono text-sm">{sku}</span>
            <PriceReasonText reason={priceReason} />
          </li>
        ))}
      </ul>
    </details>
  );
}
