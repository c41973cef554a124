import { expect, test } from "vitest";

import { addToCart } from "#app/domain/ordering/add-to-cart.server.ts";
import { findCartInUse, getCart, listCarts } from "#app/domain/ordering/cart-queries.server.ts";
import { createCart } from "#app/domain/ordering/create-cart.server.ts";
import { discardCart } from "#app/domain/ordering/discard-cart.server.ts";
import { moveCartLines } from "#app/domain/ordering/move-cart-lines.server.ts";
import { renameCart } from "#app/domain/ordering/rename-cart.server.ts";
import { restoreCart } from "#app/domain/ordering/restore-cart.server.ts";
import { switchToCart } from "#app/domain/ordering/switch-to-cart.server.ts";
import { permissionsUnder } from "#app/domain/partners/policy.ts";
import { getPartnerTerms } from "#app/domain/partners/queries.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aCart, anOfferedArticle, cartContents } from "#tests/factories/carts.ts";
import { aPartner, memberActor } from "#tests/factories/partners.ts";

async function twoColleagues() {
  const { partnerId } = await aPartner();
  return [memberActor(partnerId, "buyer"), memberActor(partnerId, "owner")] as const;
}

test("carts are shared, the one in use is each member's own", async () => {
  const [maria, tom] = await twoColleagues();
  const show = await aCart(maria, {}, "Trade show");
  const shop = await aCart(tom, {}, "Shop");
  expect((await listCarts(maria)).map(({ name, isCurrent }) => [name, isCurrent])).toEqual([
    ["Shop", false],
    ["Trade show", true],
  ]);
  await switchToCart(maria, { cartId: shop });
  const sku = await anOfferedArticle();
  await addToCart(maria, { sku, quantity: 2 });
  expect(await cartContents(shop)).toEqual({ [sku]: 2 });
  expect(await cartContents(show)).toEqual({});
});

test("a colleague's cart is not in use before it was chosen", async () => {
  const [maria, tom] = await twoColleagues();
  await aCart(maria, {}, "Trade show");
  expect(await findCartInUse(tom)).toBeNull();
});

test("when the cart in use goes, the member's own last one follows", async () => {
  const [maria] = await twoColleagues();
  const older = await aCart(maria, {}, "Older");
  const newer = await aCart(maria, {}, "Newer");
  await discardCart(maria, { cartId: newer });
  expect(await findCartInUse(maria)).toMatchObject({ cartId: older });
});

test("a discarded cart comes back with its lines and is in use", async () => {
  const [maria] = await twoColleagues();
  const sku = await anOfferedArticle();
  const cartId = await aCart(maria, { [sku]: 4 });
  await discardCart(maria, { cartId });
  expect(await listCarts(maria)).toEqual([]);
  await restoreCart(maria, { cartId });
  expect(await cartContents(cartId)).toEqual({ [sku]: 4 });
  expect(await findCartInUse(maria)).toEqual({ cartId, lines: 1 });
  await expect(restoreCart(maria, { cartId })).rejects.toMatchObject({ code: "cart-moved-on" });
});

test("a cart is renamed for everyone", async () => {
  const [maria, tom] = await twoColleagues();
  const cartId = await aCart(maria, {}, "Draft");
  await renameCart(tom, { cartId, name: "Trade show" });
  expect(await listCarts(maria)).toMatchObject([{ name: "Trade show" }]);
});

test("lines move, and equal ones grow together", async () => {
  const [maria] = await twoColleagues();
  const [hammer, saw] = [await anOfferedArticle(), await anOfferedArticle()];
  const from = await aCart(maria, { [hammer]: 2, [saw]: 3 });
  const to = await aCart(maria, { [hammer]: 10 });
  expect(await moveCartLines(maria, { fromCartId: from, toCartId: to, skus: [hammer] })).toEqual({ moved: 1 });
  expect(await cartContents(from)).toEqual({ [saw]: 3 });
  expect(await cartContents(to)).toEqual({ [hammer]: 12 });
});

test("a merged cart is empty and gone from the list", async () => {
  const [maria] = await twoColleagues();
  const [hammer, saw] = [await anOfferedArticle(), await anOfferedArticle()];
  const from = await aCart(maria, { [hammer]: 2, [saw]: 3 });
  const to = await aCart(maria, { [hammer]: 10 });
  await moveCartLines(maria, { fromCartId: from, toCartId: to });
  expect(await cartContents(to)).toEqual({ [hammer]: 12, [saw]: 3 });
  expect((await listCarts(maria)).map(({ cartId }) => cartId)).toEqual([to]);
});

test("nothing ticked moves nothing", async () => {
  const [maria] = await twoColleagues();
  const hammer = await anOfferedArticle();
  const from = await aCart(maria, { [hammer]: 2 });
  const to = await aCart(maria);
  expect(await moveCartLines(maria, { fromCartId: from, toCartId: to, skus: [] })).toEqual({ moved: 0 });
  expect(await cartContents(from)).toEqual({ [hammer]: 2 });
});

test("two who move lines in opposite directions lose none", async () => {
  const [maria, tom] = await twoColleagues();
  const [hammer, saw] = [await anOfferedArticle(), await anOfferedArticle()];
  const one = await aCart(maria, { [hammer]: 2 });
  const two = await aCart(maria, { [saw]: 3 });
  await Promise.all([
    moveCartLines(maria, { fromCartId: one, toCartId: two, skus: [hammer] }),
    moveCartLines(tom, { fromCartId: two, toCartId: one, skus: [saw] }),
  ]);
  expect({ ...(await cartContents(one)), ...(await cartContents(two)) }).toEqual({ [hammer]: 2, [saw]: 3 });
});

test("a merge that would be too long changes neither cart", async () => {
  const [maria] = await twoColleagues();
  const lines = (cartId: string, prefix: string, count: number) =>
    Array.from({ length: count }, (_, at) => ({
      cartId,
      sku: `${prefix}-${at}`,
      quantity: 1,
      position: at,
      addedById: maria.userId,
      addedAt: new Date(),
    }));
  const from = await aCart(maria);
  const to = await aCart(maria);
  await db.cartLine.createMany({ data: [...lines(from, "A", 300), ...lines(to, "B", 300)] });
  await expect(moveCartLines(maria, { fromCartId: from, toCartId: to })).rejects.toMatchObject({
    code: "cart-too-long",
  });
  expect(await db.cartLine.count({ where: { cartId: from } })).toBe(300);
  expect((await listCarts(maria)).length).toBe(2);
});

test("there is a limit to how many carts are open", async () => {
  const [maria] = await twoColleagues();
  for (let count = 0; count < 50; count += 1) await createCart(maria, { name: `Cart ${count}` });
  await expect(createCart(maria, { name: "One more" })).rejects.toMatchObject({ code: "too-many-carts" });
});

test("to another dealer none of it exists", async () => {
  const [maria] = await twoColleagues();
  const [stranger] = await twoColleagues();
  const cartId = await aCart(maria, {}, "Trade show");
  const own = await aCart(stranger);
  const missing = { code: "not-found" };
  const terms = await getPartnerTerms(stranger.partnerId);
  await expect(getCart(stranger, terms, cartId)).rejects.toMatchObject(missing);
  await expect(renameCart(stranger, { cartId, name: "Mine" })).rejects.toMatchObject(missing);
  await expect(discardCart(stranger, { cartId })).rejects.toMatchObject(missing);
  await expect(restoreCart(stranger, { cartId })).rejects.toMatchObject(missing);
  await expect(switchToCart(stranger, { cartId })).rejects.toMatchObject(missing);
  await expect(moveCartLines(stranger, { fromCartId: cartId, toCartId: own })).rejects.toMatchObject(missing);
  await expect(moveCartLines(stranger, { fromCartId: own, toCartId: cartId })).rejects.toMatchObject(missing);
  expect(await listCarts(stranger)).toHaveLength(1);
});

test("a viewer opens carts and changes none", async () => {
  const [maria] = await twoColleagues();
  const cartId = await aCart(maria);
  const viewer = memberActor(maria.partnerId, "viewer");
  const refused = { code: "not-permitted" };
  await expect(createCart(viewer, { name: "" })).rejects.toMatchObject(refused);
  await expect(discardCart(viewer, { cartId })).rejects.toMatchObject(refused);
  await expect(switchToCart(viewer, { cartId })).rejects.toMatchObject(refused);
  expect((await getCart(viewer, await getPartnerTerms(viewer.partnerId), cartId)).can).toEqual({
    edit: false,
    order: false,
  });
});

test("members of a suspended partner, who browse nothing, open no cart", async () => {
  const [maria] = await twoColleagues();
  const cartId = await aCart(maria);
  const suspended = { ...maria, permissions: permissionsUnder("suspended", maria.permissions) };
  const refused = { code: "not-permitted" };
  await expect(listCarts(suspended)).rejects.toMatchObject(refused);
  await expect(getCart(suspended, await getPartnerTerms(maria.partnerId), cartId)).rejects.toMatchObject(refused);
});
