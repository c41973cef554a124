import type { Sku } from "../ids.ts";
import type { ShownPromise, ShownStock } from "../inventory/availability.ts";

/** What the stock of an article has become, as far as the partner may see it: one message of the stock stream. */
export type LiveStock = {
  readonly sku: Sku;
  readonly stock: ShownStock;
  /** Of the smallest quantity that can be ordered. */
  readonly promise: ShownPromise;
};

/** More than these are not followed for one page. */
export const MOST_FOLLOWED = 200;
