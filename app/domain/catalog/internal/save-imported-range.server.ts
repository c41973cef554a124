import type { Tx } from "#app/platform/db.server.ts";
import { Prisma } from "#prisma/client/client.ts";

import { newId } from "../../ids.ts";
import { type ImportedRange, isSame } from "../product-import.ts";
import { termsOf } from "./reindex-products.server.ts";

/** Writes what differs from what is stored: categories, products, articles with their search terms. Five queries at most. */
export async function saveImportedRange(tx: Tx, range: ImportedRange, now: Date): Promise<void> {
  const dirtyProducts = [...range.products].filter(([, { stored, facts }]) => !isSame(stored, facts));
  const renamed = new Set(dirtyProducts.map(([code]) => code));
  const dirtyVariants = [...range.variants].filter(
    ([, { stored, facts, productCode }]) => renamed.has(productCode) || !isSame(stored, facts),
  );
  if (dirtyVariants.length === 0) return;

  const categoryIds = await categoryIdsOf(
    tx,
    dirtyProducts.flatMap(([, { facts }]) => facts.categoryCode ?? []),
    now,
  );
  if (dirtyProducts.length > 0) await upsertProducts(tx, { dirty: dirtyProducts, categoryIds }, now);
  const codes = new Set(dirtyVariants.map(([, { productCode }]) => productCode));
  const products = await tx.product.findMany({ where: { code: { in: [...codes] } }, select: { id: true, code: true } });
  const productIds = new Map(products.map(({ id, code }) => [code, id]));
  await upsertVariants(tx, { range, dirty: dirtyVariants, productIds }, now);
}

type Entry<Of> = Of extends Map<infer Key, infer Value> ? [Key, Value] : never;
type ProductEntry = Entry<ImportedRange["products"]>;
type VariantEntry = Entry<ImportedRange["variants"]>;

async function categoryIdsOf(tx: Tx, codes: readonly string[], now: Date): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(codes)];
  if (wanted.length === 0) return new Map();
  await tx.category.createMany({
    data: wanted.map((code) => ({ id: newId("cat", now), code, nameEn: code })),
    skipDuplicates: true,
  });
  const rows = await tx.category.findMany({ where: { code: { in: wanted } }, select: { id: true, code: true } });
  return new Map(rows.map(({ id, code }) => [code, id]));
}

async function upsertProducts(
  tx: Tx,
  write: { readonly dirty: readonly ProductEntry[]; readonly categoryIds: ReadonlyMap<string, string> },
  now: Date,
): Promise<void> {
  const { dirty, categoryIds } = write;
  const values = dirty.map(([code, { facts }]) => {
    const categoryId = facts.categoryCode === null ? null : (categoryIds.get(facts.categoryCode) ?? null);
    return Prisma.sql`(${newId("pro", now)}, ${code}, ${categoryId}, ${facts.nameEn}, ${facts.nameZhCn}, ${facts.nameZhTw},
      ${facts.descriptionEn}, ${facts.descriptionZhCn}, ${facts.descriptionZhTw}, 'active', 1, ${now}, ${now})`;
  });
  await tx.$executeRaw`
    INSERT INTO Product (id, code, categoryId, nameEn, nameZhCn, nameZhTw, descriptionEn, descriptionZhCn,
      descriptionZhTw, status, version, createdAt, updatedAt)
    VALUES ${Prisma.join(values)}
    ON DUPLICATE KEY UPDATE categoryId = VALUES(categoryId), nameEn = VALUES(nameEn), nameZhCn = VALUES(nameZhCn),
      nameZhTw = VALUES(nameZhTw), descriptionEn = VALUES(descriptionEn), descriptionZhCn = VALUES(descriptionZhCn),
      descriptionZhTw = VALUES(descriptionZhTw), version = version + 1, updatedAt = VALUES(updatedAt)`;
}

async function upsertVariants(
  tx: Tx,
  write: {
    readonly range: ImportedRange;
    readonly dirty: readonly VariantEntry[];
    readonly productIds: ReadonlyMap<string, string>;
  },
  now: Date,
): Promise<void> {
  const { range, dirty, productIds } = write;
  const values = dirty.flatMap(([sku, { productCode, facts }], position) => {
    const product = range.products.get(productCode);
    if (!product) return [];
    const terms = termsOf({ code: productCode, ...product.facts }, { sku, ...facts });
    return Prisma.sql`(${sku}, ${productIds.get(productCode)}, ${facts.labelEn}, ${facts.labelZhCn}, ${facts.labelZhTw},
        ${facts.barcode}, ${facts.packSize}, ${facts.minQuantity}, ${facts.quantityMultiple}, ${facts.maxQuantity},
        ${facts.weightGrams}, ${facts.backorderAllowed}, 'active', ${position}, ${terms}, ${now}, ${now})`;
  });
  await tx.$executeRaw`
    INSERT INTO Variant (sku, productId, labelEn, labelZhCn, labelZhTw, barcode, packSize, minQuantity,
      quantityMultiple, maxQuantity, weightGrams, backorderAllowed, status, position, searchTerms, createdAt, updatedAt)
    VALUES ${Prisma.join(values)}
    ON DUPLICATE KEY UPDATE labelEn = VALUES(labelEn), labelZhCn = VALUES(labelZhCn), labelZhTw = VALUES(labelZhTw),
      barcode = VALUES(barcode), packSize = VALUES(packSize), minQuantity = VALUES(minQuantity),
      quantityMultiple = VALUES(quantityMultiple), maxQuantity = VALUES(maxQuantity), weightGrams = VALUES(weightGrams),
      backorderAllowed = VALUES(backorderAllowed), searchTerms = VALUES(searchTerms), updatedAt = VALUES(updatedAt)`;
}
