import { expect, test } from "vitest";

import type { Sku } from "#app/domain/ids.ts";
import { discardCart } from "#app/domain/ordering/discard-cart.server.ts";
import { mendCartQuantities } from "#app/domain/ordering/mend-cart-quantities.server.ts";
import { setCartQuantity } from "#app/domain/ordering/set-cart-quantity.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aCart, anOfferedArticle, cartContents, stopOffering } from "#tests/factories/carts.ts";
import { aPartner, memberActor } from "#tests/factories/partners.ts";

async function aBuyer() {
  return memberActor((await aPartner()).partnerId, "buyer");
}

test("a line takes the quantity it is given and says what it had", async () => {
  const buyer = await aBuyer();
  const sku = await anOfferedArticle();
  const cartId = await aCart(buyer, { [sku]: 3 });
  expect(await setCartQuantity(buyer, { cartId, sku, quantity: 8 })).toMatchObject({ quantity: 3 });
  expect(await cartContents(cartId)).toEqual({ [sku]: 8 });
});

test("a line taken out comes back to its place", async () => {
  const buyer = await aBuyer();
  const [first, second, third] = [await anOfferedArticle(), await anOfferedArticle(), await anOfferedArticle()];
  const cartId = await aCart(buyer, { [first]: 1, [second]: 2, [third]: 3 });
  const removed = await setCartQuantity(buyer, { cartId, sku: second, quantity: 0 });
  expect(Object.keys(await cartContents(cartId))).toEqual([first, third]);
  await setCartQuantity(buyer, { cartId, sku: second, ...removed! });
  expect(Object.keys(await cartContents(cartId))).toEqual([first, second, third]);
});

test("taking out twice is as good as once", async () => {
  const buyer = await aBuyer();
  const sku = await anOfferedArticle();
  const cartId = await aCart(buyer, { [sku]: 3 });
  await Promise.all([1, 2].map(() => setCartQuantity(buyer, { cartId, sku, quantity: 0 })));
  expect(await cartContents(cartId)).toEqual({});
});

test("of two who set a quantity at once one wins, and the line is there once", async () => {
  const { partnerId } = await aPartner();
  const [maria, tom] = [memberActor(partnerId, "buyer"), memberActor(partnerId, "owner")];
  const sku = await anOfferedArticle();
  const cartId = await aCart(maria);
  await Promise.all([
    setCartQuantity(maria, { cartId, sku, quantity: 5 }),
    setCartQuantity(tom, { cartId, sku, quantity: 9 }),
  ]);
  expect([5, 9]).toContain((await cartContents(cartId))[sku]);
});

test("an article no longer offered can be taken out, but not ordered in another quantity", async () => {
  const buyer = await aBuyer();
  const sku = await anOfferedArticle();
  const cartId = await aCart(buyer, { [sku]: 3 });
  await stopOffering(sku);
  await expect(setCartQuantity(buyer, { cartId, sku, quantity: 2 })).rejects.toMatchObject({ code: "sku-not-offered" });
  await setCartQuantity(buyer, { cartId, sku, quantity: 0 });
  expect(await cartContents(cartId)).toEqual({});
});

test("a cart that was discarded or belongs to another dealer does not change", async () => {
  const buyer = await aBuyer();
  const sku = await anOfferedArticle();
  const cartId = await aCart(buyer, { [sku]: 3 });
  const change = { cartId, sku, quantity: 1 };
  await expect(setCartQuantity(await aBuyer(), change)).rejects.toMatchObject({ code: "not-found" });
  await discardCart(buyer, { cartId });
  await expect(setCartQuantity(buyer, change)).rejects.toMatchObject({ code: "cart-moved-on" });
  expect(await cartContents(cartId)).toEqual({ [sku]: 3 });
});

test("every quantity that another would mend is mended at once, the rest is left to a person", async () => {
  const buyer = await aBuyer();
  const inFives = await anOfferedArticle({ quantityMultiple: 5 });
  const short = await anOfferedArticle({ stock: 4, backorderAllowed: false });
  const gone = await anOfferedArticle();
  const good = await anOfferedArticle();
  const cartId = await aCart(buyer, { [inFives]: 7, [short]: 6, [gone]: 2, [good]: 1 });
  await stopOffering(gone);
  await db.partner.updateMany({ data: { stockDisplay: "exact" } });
  expect(await mendCartQuantities(buyer, { cartId })).toEqual({ mended: 2 });
  expect(await cartContents(cartId)).toEqual({ [inFives]: 10, [short]: 4, [gone]: 2, [good]: 1 });
  await expect(mendCartQuantities(await aBuyer(), { cartId })).rejects.toMatchObject({ code: "not-found" });
});

test("an unknown article is not put in", async () => {
  const buyer = await aBuyer();
  const cartId = await aCart(buyer);
  const change = { cartId, sku: "NO-SUCH" as Sku, quantity: 1 };
  await expect(setCartQuantity(buyer, change)).rejects.toMatchObject({ code: "sku-not-offered" });
});
