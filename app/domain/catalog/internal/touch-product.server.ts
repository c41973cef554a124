import type { Tx } from "#app/platform/db.server.ts";
import type { Prisma } from "#prisma/client/client.ts";

import type { ProductId } from "../../ids.ts";
import { refusal } from "../../refusals.ts";

/**
 * Changes a product that still is as its editor saw it, and raises its version. Refuses `changed-meanwhile` where someone
 * else was faster. Articles and pictures are parts of their product: changing one goes through here as well.
 */
export async function touchProduct(
  tx: Tx,
  { productId, version }: { productId: ProductId; version: number },
  data: Prisma.ProductUncheckedUpdateManyInput,
  now: Date,
): Promise<void> {
  const { count } = await tx.product.updateMany({
    where: { id: productId, version },
    data: { ...data, version: { increment: 1 }, updatedAt: now },
  });
  if (count === 0) throw refusal("changed-meanwhile");
}
