import type { ProductId, Sku } from "../ids.ts";
import type { LocalizedText } from "../localized-text.ts";
import type { AttributeFacts, ProductFacts, ProductStatus, VariantFacts } from "./product.ts";

// What staff pages show of products.

export type ProductRow = {
  readonly productId: ProductId;
  readonly code: string;
  readonly name: LocalizedText;
  readonly category: LocalizedText | null;
  readonly status: ProductStatus;
  readonly articles: number;
  readonly pictureKey: string | null;
  readonly updatedAt: Date;
};

export type ProductForStaff = ProductFacts & {
  readonly productId: ProductId;
  readonly status: ProductStatus;
  readonly pictureKey: string | null;
  readonly version: number;
  readonly articles: readonly ArticleRow[];
  readonly can: { readonly edit: boolean; readonly publish: boolean; readonly retire: boolean };
};

export type ArticleRow = VariantFacts & { readonly sku: Sku; readonly pictureKey: string | null };

export type AttributeRow = AttributeFacts & { readonly code: string; readonly articles: number };
