import { db } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import type { ProductId } from "../ids.ts";
import { refusal } from "../refusals.ts";

/** The storage key of a product's own picture, whatever its status. Throws not-found where it has none. */
export async function getProductPictureKey(actor: Actor, productId: ProductId): Promise<string> {
  authorize(has(actor, "prices.view"), "prices.view");
  const product = await db.product.findUnique({ where: { id: productId }, select: { pictureKey: true } });
  if (!product?.pictureKey) throw refusal("not-found");
  return product.pictureKey;
}
