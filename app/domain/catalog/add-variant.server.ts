import { inTransaction } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { ProductId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { reindexProducts } from "./internal/reindex-products.server.ts";
import { touchProduct } from "./internal/touch-product.server.ts";
import { insertVariant } from "./internal/write-variant.server.ts";
import type { NewVariant } from "./product.ts";

/** Adds an article to a product, after those it has. Refuses a SKU that exists. */
export async function addVariant(
  actor: Actor,
  { productId, variant }: { productId: ProductId; variant: NewVariant },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "catalog.edit"), "catalog.edit");
  await inTransaction(async (tx) => {
    const product = await tx.product.findUnique({
      where: { id: productId },
      select: { version: true, variants: { select: { position: true } } },
    });
    if (!product) throw refusal("not-found");
    const position = Math.max(-1, ...product.variants.map((sibling) => sibling.position)) + 1;
    await touchProduct(tx, { productId, version: product.version }, {}, now);
    await insertVariant(tx, { productId, position, variant }, now);
    await reindexProducts(tx, [productId]);
    await recordAudit(tx, { actor, action: "variant.added", subject: productId, after: { ...variant } }, now);
  });
}
