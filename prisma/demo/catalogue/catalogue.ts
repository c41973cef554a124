import type { Look } from "../pictures/look.ts";
import type { Words } from "../words.ts";
import type { AttributeValues } from "./attributes.ts";
import { clamps } from "./clamps.ts";
import { drilling } from "./drilling.ts";
import { ean13 } from "./ean13.ts";
import { fastening } from "./fastening.ts";
import { hammers } from "./hammers.ts";
import { lighting } from "./lighting.ts";
import { measuring } from "./measuring.ts";
import { pliers } from "./pliers.ts";
import type { CategoryRow, ProductRow, VariantRow } from "./product.ts";
import { saws } from "./saws.ts";
import { screwdrivers } from "./screwdrivers.ts";
import { storage } from "./storage.ts";
import { workwear } from "./workwear.ts";
import { wrenches } from "./wrenches.ts";

export type DemoCategory = { readonly code: string; readonly name: Words };

export type DemoProduct = {
  readonly code: string;
  readonly category: string;
  readonly name: Words;
  readonly description: Words;
  readonly articles: readonly DemoArticle[];
};

/** One SKU with everything that its product and its own row say of it. */
export type DemoArticle = {
  readonly sku: string;
  readonly product: string;
  readonly category: string;
  readonly label: Words;
  readonly barcode: string;
  readonly packSize: number;
  readonly minQuantity: number;
  readonly quantityMultiple: number;
  readonly weightGrams: number;
  /** Euro cents. */
  readonly listMinor: number;
  readonly backorderAllowed: boolean;
  readonly attributes: AttributeValues;
  readonly look: Look;
};

const rows: readonly CategoryRow[] = [
  screwdrivers,
  pliers,
  hammers,
  saws,
  measuring,
  clamps,
  wrenches,
  drilling,
  fastening,
  storage,
  lighting,
  workwear,
];

/** In the order in which the portal shows them. */
export const categories: readonly DemoCategory[] = rows.map(({ code, name }) => ({ code, name }));

export const products: readonly DemoProduct[] = rows.flatMap((category) =>
  category.products.map((product) => ({
    code: product.code,
    category: category.code,
    name: product.name,
    description: product.text,
    articles: product.variants.map((variant) => articleOf(category, product, variant)),
  })),
);

/** Every SKU of the brand, product by product. */
export const articles: readonly DemoArticle[] = products.flatMap((product) => product.articles);

function articleOf(category: CategoryRow, product: ProductRow, variant: VariantRow): DemoArticle {
  const unit = { ...product.unit, ...variant.unit };
  return {
    sku: variant.suffix ? `${product.code}-${variant.suffix}` : product.code,
    product: product.code,
    category: category.code,
    label: variant.label,
    barcode: ean13(serialOf(category, product, variant)),
    packSize: unit.pack ?? 1,
    minQuantity: unit.min ?? 1,
    quantityMultiple: unit.multiple ?? 1,
    weightGrams: variant.grams,
    listMinor: Math.round(variant.eur * 100),
    backorderAllowed: product.backorder ?? true,
    attributes: { ...product.attributes, ...variant.attributes },
    look: { ...product.look, ...variant.look },
  };
}

/** By category, product and place: a new product at the end of its category renumbers no other. */
function serialOf(category: CategoryRow, product: ProductRow, variant: VariantRow): number {
  const inCategory = category.products.indexOf(product) * 20 + product.variants.indexOf(variant);
  return rows.indexOf(category) * 1_000 + inCategory;
}
