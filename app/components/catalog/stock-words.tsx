import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { ShownPromise, ShownStock } from "#app/domain/inventory/availability.ts";
import { isShort } from "#app/domain/storefront/offer-view.ts";
import type { Format } from "#app/platform/i18n/format.ts";

import { useFormat } from "../ui/page-context.tsx";
import { StatusShape } from "../ui/status.tsx";

type StockWordsProps = { readonly stock: ShownStock; readonly promise: ShownPromise };

/** How many there are, as far as the partner may know, and when more come where there are none. */
export function StockWords({ stock, promise }: StockWordsProps): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const there = isThere(stock);
  const tone = there ? "good" : isShort(promise) ? "neutral" : "info";
  return (
    <span className="inline-grid max-md:justify-items-end">
      <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
        <StatusShape tone={tone} />
        {there ? stockText(stock, t, format) : t("catalog.stock.out")}
      </span>
      {!there && <span className="text-sm text-ink-soft">{laterWords(promise, t, format)}</span>}
    </span>
  );
}

function isThere(stock: ShownStock): boolean {
  if (stock.kind === "exact") return stock.quantity > 0;
  return stock.kind === "band" ? stock.from > 0 : stock.inStock;
}

function stockText(stock: ShownStock, t: TFunction, format: Format): string {
  if (stock.kind === "exact") return t("catalog.stock.exact", { quantity: format.quantity(stock.quantity) });
  if (stock.kind === "yes_no") return t("catalog.stock.in");
  const from = format.quantity(stock.from);
  if (stock.to === null) return t("catalog.stock.from", { from });
  return t("catalog.stock.band", { from, to: format.quantity(stock.to) });
}

function laterWords(promise: ShownPromise, t: TFunction, format: Format): string {
  if (isShort(promise)) return t("catalog.stock.never");
  const on = promise.kind === "split" ? (promise.later.at(-1)?.on ?? null) : promise.completeOn;
  return on ? t("catalog.stock.laterOn", { date: format.day(on) }) : t("catalog.stock.later");
}
