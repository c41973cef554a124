import { expect, test } from "vitest";

import type { Sku } from "#app/domain/ids.ts";
import { addToCart } from "#app/domain/ordering/add-to-cart.server.ts";
import { findCartInUse } from "#app/domain/ordering/cart-queries.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aCart, anOfferedArticle, cartContents, stopOffering } from "#tests/factories/carts.ts";
import { aPartner, memberActor } from "#tests/factories/partners.ts";

async function aBuyer() {
  return memberActor((await aPartner()).partnerId, "buyer");
}

test("the first article makes a cart, which is then the current one", async () => {
  const buyer = await aBuyer();
  const sku = await anOfferedArticle();
  const { cartId } = await addToCart(buyer, { sku, quantity: 3 });
  expect(await cartContents(cartId)).toEqual({ [sku]: 3 });
  expect(await findCartInUse(buyer)).toEqual({ cartId, lines: 1 });
});

test("adding again grows the line", async () => {
  const buyer = await aBuyer();
  const sku = await anOfferedArticle();
  await addToCart(buyer, { sku, quantity: 3 });
  const { cartId, lines } = await addToCart(buyer, { sku, quantity: 4 });
  expect(await cartContents(cartId)).toEqual({ [sku]: 7 });
  expect(lines).toBe(1);
});

test("two who add at once to the same cart both count", async () => {
  const { partnerId } = await aPartner();
  const [maria, tom] = [memberActor(partnerId, "buyer"), memberActor(partnerId, "owner")];
  const sku = await anOfferedArticle();
  const cartId = await aCart(maria, { [sku]: 1 });
  const adding = Array.from({ length: 8 }, (_, at) => addToCart(at % 2 ? maria : tom, { cartId, sku, quantity: 5 }));
  await Promise.all(adding);
  expect(await cartContents(cartId)).toEqual({ [sku]: 41 });
});

test("someone without a cart who presses twice gets one cart with both", async () => {
  const buyer = await aBuyer();
  const sku = await anOfferedArticle();
  await Promise.all([addToCart(buyer, { sku, quantity: 1 }), addToCart(buyer, { sku, quantity: 1 })]);
  expect(await db.cart.count()).toBe(1);
  expect(await db.cartLine.findFirst()).toMatchObject({ sku, quantity: 2 });
});

test("a quantity that breaks a rule is kept, for the cart to show with its fix", async () => {
  const buyer = await aBuyer();
  const sku = await anOfferedArticle({ minQuantity: 10, quantityMultiple: 5 });
  const { cartId } = await addToCart(buyer, { sku, quantity: 3 });
  expect(await cartContents(cartId)).toEqual({ [sku]: 3 });
});

test("an article that is unknown, not offered or without a price is refused", async () => {
  const buyer = await aBuyer();
  const gone = await anOfferedArticle();
  await stopOffering(gone);
  const unpriced = await anOfferedArticle({ price: null });
  await expect(addToCart(buyer, { sku: "NO-SUCH" as Sku, quantity: 1 })).rejects.toMatchObject({
    code: "sku-not-offered",
  });
  await expect(addToCart(buyer, { sku: gone, quantity: 1 })).rejects.toMatchObject({ code: "sku-not-offered" });
  await expect(addToCart(buyer, { sku: unpriced, quantity: 1 })).rejects.toMatchObject({ code: "price-missing" });
  expect(await db.cart.count()).toBe(0);
});

test("the 501st line is refused and says how many there may be", async () => {
  const buyer = await aBuyer();
  const sku = await anOfferedArticle();
  const cartId = await aCart(buyer);
  await db.cartLine.createMany({
    data: Array.from({ length: 500 }, (_, at) => ({
      cartId,
      sku: `LINE-${at}`,
      quantity: 1,
      position: at,
      addedById: buyer.userId,
      addedAt: new Date(),
    })),
  });
  await expect(addToCart(buyer, { cartId, sku, quantity: 1 })).rejects.toMatchObject({
    code: "cart-too-long",
    facts: { limit: 500, lines: 501 },
  });
  expect(await db.cartLine.count({ where: { cartId } })).toBe(500);
});

test("another dealer's cart does not exist", async () => {
  const sku = await anOfferedArticle();
  const cartId = await aCart(await aBuyer(), { [sku]: 1 });
  await expect(addToCart(await aBuyer(), { cartId, sku, quantity: 1 })).rejects.toMatchObject({ code: "not-found" });
  expect(await cartContents(cartId)).toEqual({ [sku]: 1 });
});

test("a viewer fills no cart", async () => {
  const viewer = memberActor((await aPartner()).partnerId, "viewer");
  const sku = await anOfferedArticle();
  await expect(addToCart(viewer, { sku, quantity: 1 })).rejects.toMatchObject({ code: "not-permitted" });
});

test("a cart survives whoever filled it: colleagues find it, and the audit says who put what in", async () => {
  const { partnerId } = await aPartner();
  const maria = memberActor(partnerId, "buyer");
  const sku = await anOfferedArticle();
  const cartId = await aCart(maria, { [sku]: 2 });
  const entry = await db.auditEntry.findFirst({ where: { action: "cart.line-added" } });
  expect(entry).toMatchObject({ actorId: maria.userId, subjectId: cartId, partnerId, after: { sku, quantity: 2 } });
});
