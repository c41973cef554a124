import type { Tx } from "#app/platform/db.server.ts";

import type { ProductId } from "../../ids.ts";
import { searchTerms } from "../search-terms.ts";

/** Writes anew what the search finds each product by. Part of every command that changes a name, a label or a code. */
export async function reindexProducts(tx: Tx, productIds: readonly ProductId[]): Promise<void> {
  const products = await tx.product.findMany({
    where: { id: { in: [...productIds] } },
    select: {
      id: true,
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
  for (const { id, ...product } of products)
    await tx.product.update({ where: { id }, data: { searchTerms: termsOf(product) } });
}

type IndexedProduct = {
  readonly code: string;
  readonly nameEn: string;
  readonly nameZhCn: string | null;
  readonly nameZhTw: string | null;
  readonly descriptionEn: string | null;
  readonly descriptionZhCn: string | null;
  readonly descriptionZhTw: string | null;
  readonly variants: readonly {
    readonly sku: string;
    readonly barcode: string | null;
    readonly labelEn: string;
    readonly labelZhCn: string | null;
    readonly labelZhTw: string | null;
  }[];
};

/** Which columns are searched, and how: codes and names from any place inside, descriptions by their words. */
export function termsOf(product: IndexedProduct): string {
  return searchTerms({
    codes: [product.code, ...product.variants.flatMap(({ sku, barcode }) => [sku, ...(barcode ? [barcode] : [])])],
    names: [
      product.nameEn,
      product.nameZhCn,
      product.nameZhTw,
      ...product.variants.flatMap(({ labelEn, labelZhCn, labelZhTw }) => [labelEn, labelZhCn, labelZhTw]),
    ],
    texts: [product.descriptionEn, product.descriptionZhCn, product.descriptionZhTw],
  });
}
