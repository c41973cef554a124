import type { Sku } from "../ids.ts";
import type { ProductFacts, VariantFacts } from "./product.ts";
import { isSatisfiable } from "./quantity-rule.ts";

/**
 * An article from a file. A field that is undefined is not in the file: a new article gets its default, a known one keeps
 * what it has. Null clears.
 */
export type ProductRow = {
  readonly sku: Sku;
  /** Articles with one code are variants of one product; without it a new article is a product of its own. */
  readonly productCode?: string;
} & Partial<ProductColumns> &
  Partial<VariantColumns>;

export type ProductOutcome =
  | { readonly outcome: "created" | "updated" | "unchanged" }
  | { readonly outcome: "rejected"; readonly reason: "name-missing" | "quantity-rule" | "sku-of-other-product" };

/** `categoryCode` is created, with its code as its name, where it does not exist. */
export type ProductColumns = Omit<ProductFacts, "code" | "categoryId"> & { readonly categoryCode: string | null };
export type VariantColumns = Omit<VariantFacts, "status" | "attributes">;

/** Products by code and articles by SKU: what the file makes of them, over what is stored (null where nothing is). */
export type ImportedRange = {
  readonly products: Map<string, { readonly stored: ProductColumns | null; readonly facts: ProductColumns }>;
  readonly variants: Map<
    Sku,
    { readonly stored: VariantColumns | null; readonly facts: VariantColumns; readonly productCode: string }
  >;
};

/** Takes a row into the range and says what it changed. A rejected row leaves the range as it was. */
export function applyRow(range: ImportedRange, row: ProductRow): ProductOutcome {
  const variant = range.variants.get(row.sku);
  const code = productCodeOf(row) ?? variant?.productCode ?? row.sku;
  const product = range.products.get(code);
  if (variant && variant.productCode !== code) return { outcome: "rejected", reason: "sku-of-other-product" };
  if (!product && !row.nameEn) return { outcome: "rejected", reason: "name-missing" };

  const productFacts = filled(product?.facts ?? newProduct, row);
  const variantFacts = filled(variant?.facts ?? newVariant, row);
  if (!isSatisfiable(variantFacts)) return { outcome: "rejected", reason: "quantity-rule" };

  range.products.set(code, { stored: product?.stored ?? null, facts: productFacts });
  range.variants.set(row.sku, { stored: variant?.stored ?? null, facts: variantFacts, productCode: code });
  if (!variant) return { outcome: "created" };
  const changed = !isSame(product?.facts, productFacts) || !isSame(variant.facts, variantFacts);
  return { outcome: changed ? "updated" : "unchanged" };
}

/** In its one spelling, like a SKU; null where the file has none. */
export function productCodeOf(row: ProductRow): string | null {
  return row.productCode?.normalize("NFKC").trim().toUpperCase() || null;
}

export function isSame<Columns extends object>(a: Columns | null | undefined, b: Columns): boolean {
  if (!a) return false;
  return (Object.keys(b) as (keyof Columns)[]).every((column) => a[column] === b[column]);
}

const newProduct: ProductColumns = {
  nameEn: "",
  nameZhCn: null,
  nameZhTw: null,
  descriptionEn: null,
  descriptionZhCn: null,
  descriptionZhTw: null,
  categoryCode: null,
};

const newVariant: VariantColumns = {
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
};

/** The columns of `facts`, from the row where it has them. */
function filled<Columns extends object>(facts: Columns, row: Partial<Columns>): Columns {
  const given = (Object.keys(facts) as (keyof Columns)[]).filter((column) => row[column] !== undefined);
  return { ...facts, ...Object.fromEntries(given.map((column) => [column, row[column]])) };
}
