import { inTransaction, isDuplicate } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { changedFields } from "../audit/changed-fields.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { ProductId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { refuseUnknownCategory } from "./internal/refuse-unknown-category.server.ts";
import { reindexProducts } from "./internal/reindex-products.server.ts";
import { touchProduct } from "./internal/touch-product.server.ts";
import type { ProductFacts } from "./product.ts";

export type ProductEdit = ProductFacts & { readonly productId: ProductId; readonly version: number };

/** Changes what is written about a product. Refuses a code that another has, and an edit of what someone else changed. */
export async function editProduct(actor: Actor, input: ProductEdit, now = new Date()): Promise<void> {
  authorize(has(actor, "catalog.edit"), "catalog.edit");
  const { productId, version, ...facts } = input;
  await inTransaction(async (tx) => {
    const before = await tx.product.findUnique({
      where: { id: productId },
      select: {
        code: true,
        categoryId: true,
        nameEn: true,
        nameZhCn: true,
        nameZhTw: true,
        descriptionEn: true,
        descriptionZhCn: true,
        descriptionZhTw: true,
      },
    });
    if (!before) throw refusal("not-found");
    await refuseUnknownCategory(tx, facts.categoryId);
    try {
      await touchProduct(tx, { productId, version }, facts, now);
    } catch (error) {
      if (isDuplicate(error)) throw refusal("code-taken", { code: facts.code });
      throw error;
    }
    await reindexProducts(tx, [productId]);
    const changed = changedFields(before, facts);
    if (changed) await recordAudit(tx, { actor, action: "product.edited", subject: productId, ...changed }, now);
  });
}
