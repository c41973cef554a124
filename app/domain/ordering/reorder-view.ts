import type { ArticleOnLine, CartLineView } from "./cart-view.ts";
import type { ReorderLine } from "./reorder.ts";

/** A line of a past order with what it comes to today for the quantity proposed. */
export type ReorderLineView = ReorderLine & {
  readonly article: ArticleOnLine | null;
  readonly unit: CartLineView["unit"];
  readonly total: CartLineView["total"];
  readonly reason: CartLineView["reason"];
  readonly promise: CartLineView["promise"];
};

export type ReorderView = {
  readonly orderId: string;
  readonly number: string;
  readonly currency: string;
  /** Those with a difference first. */
  readonly lines: readonly ReorderLineView[];
  /** Lines with a difference. */
  readonly different: number;
};
