import { type Db, db, type Tx } from "#app/platform/db.server.ts";

import type { CategoryId, ProductId, Sku } from "../ids.ts";
import { nameOf } from "../localized-text.ts";
import { type Article, articleName, articleStatus } from "./article.ts";

/** The articles of these SKUs, whoever asks and whatever their status. Unknown SKUs are absent. */
export async function articlesBySku(skus: readonly Sku[], client: Db | Tx = db): Promise<Map<Sku, Article>> {
  const rows = await client.variant.findMany({
    where: { sku: { in: [...new Set(skus)] } },
    select: {
      sku: true,
      productId: true,
      labelEn: true,
      labelZhCn: true,
      labelZhTw: true,
      packSize: true,
      minQuantity: true,
      quantityMultiple: true,
      maxQuantity: true,
      backorderAllowed: true,
      status: true,
      pictureKey: true,
      product: {
        select: { nameEn: true, nameZhCn: true, nameZhTw: true, categoryId: true, status: true, pictureKey: true },
      },
    },
  });
  return new Map(
    rows.map((row) => [
      row.sku as Sku,
      {
        sku: row.sku as Sku,
        productId: row.productId as ProductId,
        categoryId: row.product.categoryId as CategoryId | null,
        name: articleName(nameOf(row.product), { en: row.labelEn, "zh-CN": row.labelZhCn, "zh-TW": row.labelZhTw }),
        rule: { minQuantity: row.minQuantity, quantityMultiple: row.quantityMultiple, maxQuantity: row.maxQuantity },
        packSize: row.packSize,
        backorderAllowed: row.backorderAllowed,
        status: articleStatus(row.product.status, row.status),
        pictureKey: row.pictureKey ?? row.product.pictureKey,
      },
    ]),
  );
}

/** Those of the SKUs that the catalogue has, whatever their status. */
export async function knownSkus(skus: readonly Sku[], client: Db | Tx = db): Promise<ReadonlySet<Sku>> {
  const rows = await client.variant.findMany({ where: { sku: { in: [...new Set(skus)] } }, select: { sku: true } });
  return new Set(rows.map(({ sku }) => sku as Sku));
}
