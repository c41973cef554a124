import { isDuplicate, type Tx } from "#app/platform/db.server.ts";

import type { ProductId, Sku } from "../../ids.ts";
import { refusal } from "../../refusals.ts";
import type { AttributeValue, NewVariant, VariantFacts } from "../product.ts";
import { isSatisfiable } from "../quantity-rule.ts";

/** Adds an article to a product, to be indexed afterwards. Refuses `code-taken` where the SKU exists, of whichever product. */
export async function insertVariant(
  tx: Tx,
  { productId, position, variant }: { productId: ProductId; position: number; variant: NewVariant },
  now: Date,
): Promise<void> {
  const { sku, attributes, ...facts } = variant;
  refuseImpossible(variant);
  try {
    await tx.variant.create({
      data: { sku, productId, position, ...facts, searchTerms: "", createdAt: now, updatedAt: now },
    });
  } catch (error) {
    if (isDuplicate(error)) throw refusal("code-taken", { code: sku });
    throw error;
  }
  await writeAttributes(tx, sku, attributes);
}

export async function updateVariant(
  tx: Tx,
  { sku, facts: { attributes, ...facts } }: { sku: Sku; facts: VariantFacts },
  now: Date,
): Promise<void> {
  refuseImpossible(facts);
  await tx.variant.update({ where: { sku }, data: { ...facts, updatedAt: now } });
  await tx.variantAttribute.deleteMany({ where: { sku } });
  await writeAttributes(tx, sku, attributes);
}

async function writeAttributes(tx: Tx, sku: Sku, attributes: readonly AttributeValue[]): Promise<void> {
  const known = await tx.attribute.count({ where: { code: { in: attributes.map((one) => one.attributeCode) } } });
  if (known < new Set(attributes.map((one) => one.attributeCode)).size) throw refusal("not-found");
  await tx.variantAttribute.createMany({ data: attributes.map((attribute) => ({ sku, ...attribute })) });
}

function refuseImpossible(rule: Parameters<typeof isSatisfiable>[0]): void {
  const { minQuantity, quantityMultiple, maxQuantity } = rule;
  if (!isSatisfiable(rule)) throw refusal("quantity-rule", { minQuantity, quantityMultiple, maxQuantity });
}
