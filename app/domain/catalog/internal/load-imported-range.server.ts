import type { Tx } from "#app/platform/db.server.ts";

import type { Sku } from "../../ids.ts";
import { type ImportedRange, type ProductRow, productCodeOf } from "../product-import.ts";

/** The products that some rows speak of, by code or through an article, with all of their articles. Two queries. */
export async function loadImportedRange(tx: Tx, rows: readonly ProductRow[]): Promise<ImportedRange> {
  const skus = rows.map(({ sku }) => sku);
  const codes = rows.map((row) => productCodeOf(row) ?? row.sku);
  const known = await tx.variant.findMany({ where: { sku: { in: skus } }, select: { productId: true } });
  const products = await tx.product.findMany({
    where: { OR: [{ code: { in: codes } }, { id: { in: [...new Set(known.map(({ productId }) => productId))] } }] },
    select: {
      code: true,
      nameEn: true,
      nameZhCn: true,
      nameZhTw: true,
      descriptionEn: true,
      descriptionZhCn: true,
      descriptionZhTw: true,
      category: { select: { code: true } },
      variants: {
        select: {
          sku: true,
          labelEn: true,
          labelZhCn: true,
          labelZhTw: true,
          barcode: true,
          packSize: true,
          minQuantity: true,
          quantityMultiple: true,
          maxQuantity: true,
          weightGrams: true,
          backorderAllowed: true,
        },
      },
    },
  });
  return {
    products: new Map(
      products.map(({ code, category, variants: _, ...facts }) => {
        const stored = { ...facts, categoryCode: category?.code ?? null };
        return [code, { stored, facts: stored }];
      }),
    ),
    variants: new Map(
      products.flatMap(({ code, variants }) =>
        variants.map(({ sku, ...stored }) => [sku as Sku, { stored, facts: stored, productCode: code }] as const),
      ),
    ),
  };
}
