import { type CategoryId, type ProductId, type Sku, toSku } from "#app/domain/ids.ts";

import { demoId } from "../demo-id.ts";

export function categoryId(code: string): CategoryId {
  return demoId("cat", code);
}

export function productId(code: string): ProductId {
  return demoId("pro", code);
}

/** The article's number as the portal knows it; throws for a text that can be none. */
export function skuOf({ sku: text }: { readonly sku: string }): Sku {
  const sku = toSku(text);
  if (sku !== text) throw new RangeError(`${text} is no SKU`);
  return sku;
}
