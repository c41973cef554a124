import { type Actor, authorize, has } from "../access/actor.ts";
import type { ProductId } from "../ids.ts";
import { moveProduct } from "./internal/move-product.server.ts";

/** Puts a draft or a retired product on sale to everyone who may buy it. It needs an active article. */
export async function publishProduct(
  actor: Actor,
  { productId }: { productId: ProductId },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "catalog.edit"), "catalog.edit");
  await moveProduct(actor, { productId, to: "active", action: "product.published" }, now);
}
