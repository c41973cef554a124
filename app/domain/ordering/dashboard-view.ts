import type { Money } from "#app/platform/money.ts";
import type { Page } from "#app/platform/paging.ts";

import type { ApprovalRow } from "./approval-view.ts";
import type { ArticleOnLine, CartView } from "./cart-view.ts";
import type { OrderRow } from "./order-view.ts";
import type { Rhythm } from "./reorder-rhythm.ts";

export type CartInUse = Pick<CartView, "cartId" | "name" | "createdAt" | "total" | "counts"> & {
  readonly lines: number;
};

export type ReorderSuggestion = {
  readonly sku: string;
  readonly article: ArticleOnLine;
  /** As many as usual, in a quantity that can be ordered. */
  readonly quantity: number;
  readonly rhythm: Rhythm;
};

/** The first page of a dealer. Lists of orders are their first rows, with how many there are in all. */
export type DashboardView = {
  /** Colleagues' orders that this member may answer. */
  readonly approvals: readonly ApprovalRow[];
  /** The cart in use, where there is something in it. */
  readonly cart: CartInUse | null;
  /** Rows that wait on the quick-order pad. */
  readonly padRows: number;
  readonly held: Page<OrderRow>;
  readonly open: Page<OrderRow>;
  readonly done: Page<OrderRow>;
  /** Null for those who place no orders. */
  readonly credit: { readonly available: Money; readonly limit: Money; readonly blocked: boolean } | null;
  readonly suggestions: readonly ReorderSuggestion[];
  readonly can: { readonly fillCarts: boolean };
};
