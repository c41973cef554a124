import { inTransaction, isDuplicate, type Tx } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { newId, type ProductId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { refuseUnknownCategory } from "./internal/refuse-unknown-category.server.ts";
import { reindexProducts } from "./internal/reindex-products.server.ts";
import { insertVariant } from "./internal/write-variant.server.ts";
import type { NewVariant, ProductFacts } from "./product.ts";

export type NewProduct = ProductFacts & { readonly variants: readonly NewVariant[] };

/**
 * Adds a product with its articles, as a draft that no dealer sees. Refuses a code or SKU that exists (`code-taken`) and a
 * quantity rule that allows nothing.
 */
export async function createProduct(actor: Actor, input: NewProduct, now = new Date()): Promise<ProductId> {
  authorize(has(actor, "catalog.edit"), "catalog.edit");
  const { variants, ...facts } = input;
  return inTransaction(async (tx) => {
    const productId = await insertProduct(tx, facts, now);
    for (const [position, variant] of variants.entries())
      await insertVariant(tx, { productId, position, variant }, now);
    await reindexProducts(tx, [productId]);
    const after = { ...facts, skus: variants.map(({ sku }) => sku) };
    await recordAudit(tx, { actor, action: "product.created", subject: productId, after }, now);
    return productId;
  });
}

async function insertProduct(tx: Tx, facts: ProductFacts, now: Date): Promise<ProductId> {
  await refuseUnknownCategory(tx, facts.categoryId);
  const id = newId("pro", now);
  try {
    await tx.product.create({
      data: { id, ...facts, status: "draft", createdAt: now, updatedAt: now },
    });
  } catch (error) {
    if (isDuplicate(error)) throw refusal("code-taken", { code: facts.code });
    throw error;
  }
  return id;
}
