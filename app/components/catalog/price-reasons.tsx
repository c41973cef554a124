import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { OfferView } from "#app/domain/storefront/offer-view.ts";

import { PriceReasonText } from "./price-reason.tsx";

/** Where the prices of a page come from, all of them, for whoever has no JavaScript to open them one by one. */
export function PriceReasons({ offers }: { readonly offers: readonly OfferView[] }): ReactNode {
  const { t } = useTranslation();
  const priced = offers.flatMap(({ sku, price }) => (price ? [{ sku, price }] : []));
  if (priced.length === 0) return null;
  return (
    <details className="mt-3">
      <summary className="inline-block py-1 text-accent-ink hover:underline touch:py-2">
        {t("catalog.price.whyAll", { count: priced.length })}
      </summary>
      <ul className="mt-2 grid gap-4 sm:grid-cols-[repeat(auto-fill,minmax(18rem,1fr))]">
        {priced.map(({ sku, price }) => (
          <li key={sku} className="grid content-start gap-1 border-t border-line pt-2">
            <span className="font-mono text-sm">{sku}</span>
            <PriceReasonText reason={price.reason} />
          </li>
        ))}
      </ul>
    </details>
  );
}
