import { inTransaction, type Tx } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { changedFields } from "../audit/changed-fields.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { ProductId, Sku } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { reindexProducts } from "./internal/reindex-products.server.ts";
import { touchProduct } from "./internal/touch-product.server.ts";
import { updateVariant } from "./internal/write-variant.server.ts";
import type { VariantFacts, VariantStatus } from "./product.ts";

export type VariantEdit = {
  readonly productId: ProductId;
  readonly sku: Sku;
  /** Of its product. */
  readonly version: number;
  readonly facts: VariantFacts;
};

/** Changes an article; its SKU never changes. Retiring one takes it out of every dealer's sight, orders keep it. */
export async function editVariant(actor: Actor, input: VariantEdit, now = new Date()): Promise<void> {
  authorize(has(actor, "catalog.edit"), "catalog.edit");
  const { productId, sku, version, facts } = input;
  await inTransaction(async (tx) => {
    const before = await loadFacts(tx, productId, sku);
    if (!before) throw refusal("not-found");
    await touchProduct(tx, { productId, version }, {}, now);
    await updateVariant(tx, { sku, facts }, now);
    await reindexProducts(tx, [productId]);
    const changed = changedFields(before, facts);
    if (!changed) return;
    await recordAudit(
      tx,
      {
        actor,
        action: "variant.edited",
        subject: productId,
        before: { sku, changed: changed.before },
        after: { sku, changed: changed.after },
      },
      now,
    );
  });
}

async function loadFacts(tx: Tx, productId: ProductId, sku: Sku): Promise<VariantFacts | null> {
  const row = await tx.variant.findFirst({
    where: { sku, productId },
    select: {
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
      status: true,
      attributes: {
        select: { attributeCode: true, value: true, labelEn: true, labelZhCn: true, labelZhTw: true },
        orderBy: { attributeCode: "asc" },
      },
    },
  });
  return row && { ...row, status: row.status as VariantStatus };
}
