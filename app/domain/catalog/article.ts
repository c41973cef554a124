import type { CategoryId, ProductId, Sku } from "../ids.ts";
import type { LocalizedText } from "../localized-text.ts";
import type { QuantityRule } from "./quantity-rule.ts";

/** One orderable thing as carts, orders and documents know it. */
export type Article = {
  readonly sku: Sku;
  readonly productId: ProductId;
  readonly categoryId: CategoryId | null;
  /** The product's name with the variant's label: "Claw hammer, 16 oz". */
  readonly name: LocalizedText;
  readonly rule: QuantityRule;
  /** Units in one pack. */
  readonly packSize: number;
  readonly backorderAllowed: boolean;
  /** "active" only where product and variant both are. */
  readonly status: ArticleStatus;
  /** Where `paths.resources.picture` finds it; null draws a placeholder. */
  readonly pictureKey: string | null;
};

export type ArticleStatus = "draft" | "active" | "retired";

/** A product's name and a variant's label as one name. An untranslated label keeps its English words. */
export function articleName(product: LocalizedText, label: LocalizedText): LocalizedText {
  if (!label.en) return product;
  const inChinese = (name: string | null, words: string | null): string | null =>
    name && `${name} ${words ?? label.en}`;
  return {
    en: `${product.en}, ${label.en}`,
    "zh-CN": inChinese(product["zh-CN"], label["zh-CN"]),
    "zh-TW": inChinese(product["zh-TW"], label["zh-TW"]),
  };
}

/** A draft or retired product has no active articles. */
export function articleStatus(product: string, variant: string): ArticleStatus {
  if (product === "draft") return "draft";
  return product === "active" && variant === "active" ? "active" : "retired";
}
