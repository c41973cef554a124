import type { Tx } from "#app/platform/db.server.ts";

import type { ProductId } from "../../ids.ts";
import { searchTerms } from "../search-terms.ts";

/** Writes anew what the search finds a product's articles by. Part of every command that changes a name, label or code. */
export async function reindexProducts(tx: Tx, productIds: readonly ProductId[]): Promise<void> {
  const products = await tx.product.findMany({
    where: { id: { in: [...productIds] } },
    select: {
      code: true,
      nameEn: true,
      nameZhCn: true,
      nameZhTw: true,
      descriptionEn: true,
      descriptionZhCn: true,
      descriptionZhTw: true,
      variants: { select: { sku: true, barcode: true, labelEn: true, labelZhCn: true, labelZhTw: true } },
    },
  });
  for (const { variants, ...product } of products)
    for (const { sku, ...variant } of variants)
      await tx.variant.update({ where: { sku }, data: { searchTerms: termsOf(product, { sku, ...variant }) } });
}

type IndexedProduct = {
  readonly code: string;
  readonly nameEn: string;
  readonly nameZhCn: string | null;
  readonly nameZhTw: string | null;
  readonly descriptionEn: string | null;
  readonly descriptionZhCn: string | null;
  readonly descriptionZhTw: string | null;
};

type IndexedVariant = {
  readonly sku: string;
  readonly barcode: string | null;
  readonly labelEn: string;
  readonly labelZhCn: string | null;
  readonly labelZhTw: string | null;
};

/** What an article is searched by: codes and names from any place inside, the product's description by its words. */
export function termsOf(product: IndexedProduct, variant: IndexedVariant): string {
  return searchTerms({
    codes: [variant.sku, product.code, ...(variant.barcode ? [variant.barcode] : [])],
    names: [product.nameEn, product.nameZhCn, product.nameZhTw, variant.labelEn, variant.labelZhCn, variant.labelZhTw],
    texts: [product.descriptionEn, product.descriptionZhCn, product.descriptionZhTw],
  });
}
