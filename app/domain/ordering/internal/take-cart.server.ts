import type { Tx } from "#app/platform/db.server.ts";

import type { PartnerActor } from "../../access/actor.ts";
import type { CartId } from "../../ids.ts";
import type { IntoCart } from "../cart.ts";
import { chooseCart, insertCart } from "./current-cart.server.ts";
import { lockCart } from "./lock-cart.server.ts";

/** The cart that many lines go to, locked, as the first thing of a transaction; it becomes the actor's current one. */
export async function takeCart(tx: Tx, actor: PartnerActor, into: IntoCart, now: Date): Promise<CartId> {
  if ("cartId" in into) await lockCart(tx, actor, into.cartId, now);
  const cartId = "cartId" in into ? into.cartId : await insertCart(tx, actor, into.newCartName, now);
  await chooseCart(tx, actor, cartId);
  return cartId;
}
