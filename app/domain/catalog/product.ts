import type { CategoryId, Sku } from "../ids.ts";
import type { LocalizedText } from "../localized-text.ts";
import type { QuantityRule } from "./quantity-rule.ts";

export const productStatuses = ["draft", "active", "retired"] as const;
export type ProductStatus = (typeof productStatuses)[number];

export const variantStatuses = ["active", "retired"] as const;
export type VariantStatus = (typeof variantStatuses)[number];

/** A draft is published or given up; what is retired may come back. */
const transitions = {
  draft: ["active", "retired"],
  active: ["retired"],
  retired: ["active"],
} as const satisfies Record<ProductStatus, readonly ProductStatus[]>;

export function canMoveTo(from: ProductStatus, to: ProductStatus): boolean {
  return transitions[from].some((status) => status === to);
}

/** What staff write about a product. Names and descriptions in Chinese may be missing; English may not. */
export type ProductFacts = {
  readonly code: string;
  readonly categoryId: CategoryId | null;
  readonly nameEn: string;
  readonly nameZhCn: string | null;
  readonly nameZhTw: string | null;
  readonly descriptionEn: string | null;
  readonly descriptionZhCn: string | null;
  readonly descriptionZhTw: string | null;
};

/** What staff write about one article of a product. */
export type VariantFacts = QuantityRule & {
  /** What tells it from its siblings; empty for the only one. */
  readonly labelEn: string;
  readonly labelZhCn: string | null;
  readonly labelZhTw: string | null;
  readonly barcode: string | null;
  readonly packSize: number;
  readonly weightGrams: number | null;
  readonly backorderAllowed: boolean;
  readonly status: VariantStatus;
  readonly attributes: readonly AttributeValue[];
};

/** A value without labels is shown as it is: "250". */
export type AttributeValue = {
  readonly attributeCode: string;
  readonly value: string;
  readonly labelEn: string | null;
  readonly labelZhCn: string | null;
  readonly labelZhTw: string | null;
};

/** What a reader sees of a value. */
export function attributeLabel(value: Omit<AttributeValue, "attributeCode">): LocalizedText {
  return { en: value.labelEn ?? value.value, "zh-CN": value.labelZhCn, "zh-TW": value.labelZhTw };
}

/** The attributes that any of some articles has. */
export function attributeCodes(articles: readonly Pick<VariantFacts, "attributes">[]): readonly string[] {
  return [...new Set(articles.flatMap(({ attributes }) => attributes.map(({ attributeCode }) => attributeCode)))];
}

export type NewVariant = VariantFacts & { readonly sku: Sku };

/** An article of which nothing but its number is known yet: sold singly, in any quantity. */
export function plainVariant(sku: Sku): NewVariant {
  return {
    sku,
    labelEn: "",
    labelZhCn: null,
    labelZhTw: null,
    barcode: null,
    packSize: 1,
    minQuantity: 1,
    quantityMultiple: 1,
    maxQuantity: null,
    weightGrams: null,
    backorderAllowed: true,
    status: "active",
    attributes: [],
  };
}

/** A property by which articles are described. Its code is its identity. */
export type AttributeFacts = {
  readonly nameEn: string;
  readonly nameZhCn: string | null;
  readonly nameZhTw: string | null;
  readonly unit: string | null;
  /** Offered to dealers as a filter. */
  readonly filterable: boolean;
  readonly position: number;
};
