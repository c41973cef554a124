import type { Money } from "#app/platform/money.ts";
import type { Article } from "../catalog/article.ts";
import type { QuantityRule } from "../catalog/quantity-rule.ts";
import type { PriceBreak, PriceReason, PriceResolution } from "../catalog/resolve-price.ts";
import type { ProductId, Sku } from "../ids.ts";
import type { ShownPromise, ShownStock, StockPromise } from "../inventory/availability.ts";
import { shownPromise } from "../inventory/availability.ts";
import type { LocalizedText } from "../localized-text.ts";
import type { StockDisplay } from "../partners/partner-terms.ts";

/** An offer as it may leave the server: the stock only as far as the partner's policy shows it. */
export type OfferView = {
  readonly sku: Sku;
  readonly productId: ProductId;
  readonly name: LocalizedText;
  readonly pictureKey: string | null;
  readonly packSize: number;
  readonly rule: QuantityRule;
  /** The smallest quantity that can be ordered: what price and promise are for. */
  readonly quantity: number;
  /** Null is "ask for a quote": it cannot be ordered. */
  readonly price: PriceView | null;
  readonly stock: ShownStock;
  readonly promise: ShownPromise;
};

export type PriceView = {
  readonly unit: Money;
  /** The default list's price, where it is another. */
  readonly listUnit: Money | null;
  readonly breaks: readonly PriceBreak[];
  readonly reason: PriceReason;
};

type ViewedOffer = {
  readonly article: Article;
  readonly price: PriceResolution;
  readonly promise: StockPromise;
  readonly shown: ShownStock;
};

export function offerView(
  { article, price, promise, shown }: ViewedOffer,
  { quantity, stockDisplay }: { readonly quantity: number; readonly stockDisplay: StockDisplay },
): OfferView {
  const { sku, productId, name, pictureKey, packSize, rule } = article;
  return {
    sku,
    productId,
    name,
    pictureKey,
    packSize,
    rule,
    quantity,
    price: priceView(price),
    stock: shown,
    promise: shownPromise(promise, stockDisplay),
  };
}

function priceView(price: PriceResolution): PriceView | null {
  if (!price.ok) return null;
  const { unit, listUnit, breaks, reason } = price;
  return { unit, listUnit: listUnit?.minor === unit.minor ? null : listUnit, breaks, reason };
}

/** Whether even the smallest quantity can be had: it has a price, and is in stock or may be back-ordered. */
export function isOrderable({ price, promise }: Pick<OfferView, "price" | "promise">): boolean {
  return price !== null && !isShort(promise);
}

/** Not in stock, and not to be back-ordered either. */
export function isShort(promise: ShownPromise): boolean {
  return promise.kind === "split" ? promise.short > 0 : promise.outcome === "short";
}
