import { inTransaction } from "#app/platform/db.server.ts";

import type { Actor } from "../../access/actor.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { ProductId } from "../../ids.ts";
import { refusal } from "../../refusals.ts";
import { canMoveTo, type ProductStatus } from "../product.ts";
import { touchProduct } from "./touch-product.server.ts";

/** The only place a product's status is written. Refuses `product-moved-on` where its present one does not lead there. */
export async function moveProduct(
  actor: Actor,
  { productId, to, action }: { productId: ProductId; to: ProductStatus; action: string },
  now: Date,
): Promise<void> {
  await inTransaction(async (tx) => {
    const product = await tx.product.findUnique({
      where: { id: productId },
      select: { status: true, version: true, _count: { select: { variants: { where: { status: "active" } } } } },
    });
    if (!product) throw refusal("not-found");
    const from = product.status as ProductStatus;
    if (!canMoveTo(from, to)) throw refusal("product-moved-on", { from, to });
    if (to === "active" && product._count.variants === 0) throw refusal("product-without-articles");
    await touchProduct(tx, { productId, version: product.version }, { status: to }, now);
    await recordAudit(tx, { actor, action, subject: productId, before: { status: from }, after: { status: to } }, now);
  });
}
