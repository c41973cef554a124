import type { Look } from "../pictures/look.ts";
import type { Words } from "../words.ts";
import type { AttributeValues } from "./attributes.ts";

/** How an article may be ordered: units in a pack, the least and the step of a quantity. All 1 where not said. */
export type OrderUnit = { readonly pack?: number; readonly min?: number; readonly multiple?: number };

/** A product as the category files write it: what its variants share, then what tells them apart. */
export type ProductRow = {
  /** Two letters of the category and three digits; the SKUs begin with it. */
  readonly code: string;
  readonly name: Words;
  readonly text: Words;
  readonly look: Look;
  readonly attributes?: AttributeValues;
  readonly unit?: OrderUnit;
  /** False for what is not made again once it is sold. */
  readonly backorder?: boolean;
  readonly variants: readonly VariantRow[];
};

/** One SKU of a product; see variants.ts for the ways to write a list of them. */
export type VariantRow = {
  /** What follows the product's code in the SKU; empty for the only one. */
  readonly suffix: string;
  /** Empty for the only one. */
  readonly label: Words;
  /** List price in euros. */
  readonly eur: number;
  readonly grams: number;
  readonly attributes?: AttributeValues;
  readonly look?: Partial<Look>;
  readonly unit?: OrderUnit;
};

export type CategoryRow = { readonly code: string; readonly name: Words; readonly products: readonly ProductRow[] };
