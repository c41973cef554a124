import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { isOrderable, type OfferView, type PriceView } from "#app/domain/storefront/offer-view.ts";

import { Amount, Quantity } from "../ui/amount.tsx";
import { AddToCart } from "./add-to-cart.tsx";
import { StockWords } from "./stock-words.tsx";

type OrderPanelProps = { readonly offer: OfferView; readonly canAdd: boolean };

/** The one article of a product: price, breaks, stock, and how many of it. */
export function OrderPanel({ offer, canAdd }: OrderPanelProps): ReactNode {
  const { t } = useTranslation();
  const { sku, price, stock, promise, rule } = offer;
  return (
    <div className="grid content-start gap-3">
      <span className="font-mono text-ink-soft">{sku}</span>
      {price ? (
        <span className="flex flex-wrap items-baseline gap-x-3">
          <span className="text-2xl font-semibold">
            <Amount money={price.unit} />
          </span>
          {price.listUnit && (
            <span className="text-ink-soft">
              {t("catalog.product.listPrice")} <Amount money={price.listUnit} />
            </span>
          )}
        </span>
      ) : (
        <span className="text-lg">{t("catalog.price.none")}</span>
      )}
      <span className="justify-self-start">
        <StockWords stock={stock} promise={promise} />
      </span>
      {price && price.breaks.length > 1 && <BreakTable price={price} />}
      {canAdd && isOrderable(offer) && <AddToCart sku={sku} rule={rule} look="worded" />}
    </div>
  );
}

function BreakTable({ price: { breaks } }: { readonly price: PriceView }): ReactNode {
  const { t } = useTranslation();
  return (
    <table className="w-full max-w-64 text-left">
      <caption className="sr-only">{t("catalog.product.breaks")}</caption>
      <thead>
        <tr className="text-sm text-ink-soft">
          <th scope="col" className="py-1 font-normal">
            {t("catalog.product.quantityFrom")}
          </th>
          <th scope="col" className="py-1 text-right font-normal">
            {t("catalog.product.unitPrice")}
          </th>
        </tr>
      </thead>
      <tbody>
        {breaks.map(({ minQuantity, unit }) => (
          <tr key={minQuantity} className="border-t border-line">
            <td className="py-1">
              <Quantity value={minQuantity} />
            </td>
            <td className="py-1 text-right">
              <Amount money={unit} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
