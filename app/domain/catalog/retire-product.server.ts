import { type Actor, authorize, has } from "../access/actor.ts";
import type { ProductId } from "../ids.ts";
import { moveProduct } from "./internal/move-product.server.ts";

/** Takes a product out of every dealer's sight. Orders placed for it go on. */
export async function retireProduct(
  actor: Actor,
  { productId }: { productId: ProductId },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "catalog.edit"), "catalog.edit");
  await moveProduct(actor, { productId, to: "retired", action: "product.retired" }, now);
}
