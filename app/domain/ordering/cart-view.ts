import { type Money, timesQuantity } from "#app/platform/money.ts";

import type { Article } from "../catalog/article.ts";
import type { CartId, OrderId, Sku } from "../ids.ts";
import type { ShownStock } from "../inventory/availability.ts";
import { type AssessedLine, type CartStatus, unitAt } from "./cart.ts";

/** What a line shows of its article. */
export type ArticleOnLine = Pick<Article, "name" | "productId" | "pictureKey" | "rule" | "packSize">;

export function articleOnLine({ name, productId, pictureKey, rule, packSize }: Article): ArticleOnLine {
  return { name, productId, pictureKey, rule, packSize };
}

export type CartLineView = AssessedLine & {
  readonly sku: Sku;
  readonly quantity: number;
  /** Null where the article is not offered to the partner (any more). */
  readonly article: ArticleOnLine | null;
  readonly stock: ShownStock | null;
};

export type CartView = {
  readonly cartId: CartId;
  /** "" shows as the cart of the day it was made. */
  readonly name: string;
  readonly createdAt: Date;
  readonly status: CartStatus;
  /** The order that was made from it. */
  readonly orderId: OrderId | null;
  readonly isCurrent: boolean;
  readonly currency: string;
  readonly lines: readonly CartLineView[];
  /** The sum of the lines that have a price. */
  readonly total: Money;
  /** Lines with a problem, those of them that another quantity would mend, and those whose price has changed. */
  readonly counts: { readonly problems: number; readonly mendable: number; readonly changedPrices: number };
  readonly can: { readonly edit: boolean; readonly order: boolean };
};

export type CartRow = {
  readonly cartId: CartId;
  readonly name: string;
  readonly createdAt: Date;
  readonly createdByName: string;
  readonly updatedAt: Date;
  readonly lines: number;
  readonly isCurrent: boolean;
};

/**
 * A line as it will look with another quantity, to show until the server has answered. Price and total follow the breaks;
 * what the stock promises and whether the rules are kept only the server knows.
 */
export function withQuantity(line: CartLineView, quantity: number): CartLineView {
  const unit = unitAt(line.breaks, quantity) ?? line.unit;
  const total = unit && timesQuantity(unit, quantity);
  return { ...line, quantity, unit, total, breakHint: null, problem: null };
}
