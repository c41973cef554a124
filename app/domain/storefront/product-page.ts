import type { ProductId } from "../ids.ts";
import type { LocalizedText } from "../localized-text.ts";
import type { OfferView } from "./offer-view.ts";

export type ProductPage = {
  readonly productId: ProductId;
  readonly code: string;
  readonly name: LocalizedText;
  readonly description: LocalizedText | null;
  readonly trail: readonly { readonly code: string; readonly name: LocalizedText }[];
  /** The articles of it that the partner may buy, in the product's order. */
  readonly articles: readonly ProductArticle[];
  /** What its articles are described by; the ones that tell them apart are the columns of the table. */
  readonly attributes: readonly ProductAttribute[];
};

export type ProductArticle = OfferView & {
  /** What tells it from the others; empty for the only one. */
  readonly label: LocalizedText;
  readonly barcode: string | null;
  readonly weightGrams: number | null;
  /** By attribute code. */
  readonly values: Readonly<Record<string, LocalizedText>>;
};

export type ProductAttribute = {
  readonly code: string;
  readonly name: LocalizedText;
  readonly unit: string | null;
  /** The value, where all articles have the same. */
  readonly common: LocalizedText | null;
};
