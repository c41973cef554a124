import { z } from "zod";

import { skuSchema } from "../catalog/schemas.ts";
import { type CartId, isId } from "../ids.ts";
import type { IntoCart } from "./cart.ts";
import { MAX_CART_LINES, MAX_LINE_QUANTITY } from "./limits.ts";

const cartId = z.custom<CartId>((text) => isId("car", text));
const quantity = z.number().int().min(1).max(MAX_LINE_QUANTITY);
/** "" shows as the cart of its day. */
const name = z
  .string()
  .trim()
  .max(80)
  .nullish()
  .transform((text) => text ?? "");

export const addToCartSchema = z.object({
  sku: skuSchema,
  quantity,
  cartId: cartId.optional(),
  /** The page to go back to: one of ours, or the cart. */
  redirectTo: z.string().max(2_000).optional(),
});

export const cartQuantitySchema = z.object({
  sku: skuSchema,
  quantity: z.number().int().min(0).max(MAX_LINE_QUANTITY),
  position: z.number().int().min(0).max(1_000_000).optional(),
});

export const cartNameSchema = z.object({ name });

export const moveCartLinesSchema = z.object({
  toCartId: cartId,
  /** The carts are merged; else only the lines of `sku` move. */
  all: z.boolean().default(false),
  sku: z.array(skuSchema).max(MAX_CART_LINES).default([]),
});

/** The fields by which a form says into which cart lines go. */
export const intoCartFields = { cartId: cartId.optional(), newCartName: name };

/** A new cart where it is given a name or none is chosen. */
export function intoCart(chosen: { readonly cartId?: CartId | undefined; readonly newCartName: string }): IntoCart {
  const { cartId: existing, newCartName } = chosen;
  return existing && newCartName === "" ? { cartId: existing } : { newCartName };
}

export const intoCartSchema = z.object(intoCartFields).transform(intoCart);
