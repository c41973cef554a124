import { expect, test } from "vitest";

import { getReorder } from "#app/domain/ordering/reorder-queries.server.ts";
import { reorderToCart } from "#app/domain/ordering/reorder-to-cart.server.ts";
import { getPartnerTerms } from "#app/domain/partners/queries.server.ts";
import { db } from "#app/platform/db.server.ts";
import { money } from "#app/platform/money.ts";
import { aCart, anOfferedArticle, cartContents, setListPrice, stopOffering } from "#tests/factories/carts.ts";
import { aBuyer, anOrder } from "#tests/factories/ordering.ts";
import { memberActor } from "#tests/factories/partners.ts";

const gbp = (minor: number) => money(minor, "GBP");

async function aPastOrder() {
  const buyer = await aBuyer({ stockDisplay: "exact" });
  const articles = {
    same: await anOfferedArticle({ price: 1_000 }),
    dearer: await anOfferedArticle({ price: 1_000 }),
    packed: await anOfferedArticle({ price: 1_000 }),
    gone: await anOfferedArticle({ price: 1_000 }),
  };
  const { orderId } = await anOrder(buyer, {
    [articles.same]: 4,
    [articles.dearer]: 5,
    [articles.packed]: 7,
    [articles.gone]: 2,
  });
  await setListPrice(articles.dearer, 1_100);
  await db.variant.update({ where: { sku: articles.packed }, data: { quantityMultiple: 5 } });
  await stopOffering(articles.gone);
  return { ...buyer, orderId, articles };
}

test("what is different today stands first, each line at today's price", async () => {
  const { actor, partnerId, orderId, articles } = await aPastOrder();
  const reorder = await getReorder(actor, await getPartnerTerms(partnerId), orderId);
  expect(reorder.different).toBe(3);
  expect(reorder.lines).toMatchObject([
    {
      sku: articles.gone,
      proposed: 0,
      article: null,
      differences: [{ code: "problem", problem: { code: "not-offered" } }],
    },
    { sku: articles.packed, quantity: 7, proposed: 10, total: gbp(10_000) },
    { sku: articles.dearer, proposed: 5, unit: gbp(1_100), differences: [{ code: "price-up", was: gbp(1_000) }] },
    { sku: articles.same, proposed: 4, differences: [] },
  ]);
});

test("the lines chosen go into the cart at today's prices, what is gone is named", async () => {
  const { actor, orderId, articles } = await aPastOrder();
  const cartId = await aCart(actor, { [articles.same]: 1 });
  const lines = [
    { sku: articles.same, quantity: 4 },
    { sku: articles.packed, quantity: 10 },
    { sku: articles.gone, quantity: 2 },
  ];
  expect(await reorderToCart(actor, { orderId, into: { cartId }, lines })).toEqual({
    cartId,
    added: 2,
    leftOut: [articles.gone],
  });
  expect(await cartContents(cartId)).toEqual({ [articles.same]: 5, [articles.packed]: 10 });
});

test("nothing that can be ordered makes no cart", async () => {
  const { actor, orderId, articles } = await aPastOrder();
  const carts = await db.cart.count();
  const request = { orderId, into: { newCartName: "Again" }, lines: [{ sku: articles.gone, quantity: 2 }] };
  await expect(reorderToCart(actor, request)).rejects.toMatchObject({ code: "nothing-to-add" });
  expect(await db.cart.count()).toBe(carts);
});

test("another dealer's order does not exist, and its lines go into no cart", async () => {
  const { orderId, articles } = await aPastOrder();
  const stranger = await aBuyer();
  const terms = await getPartnerTerms(stranger.partnerId);
  await expect(getReorder(stranger.actor, terms, orderId)).rejects.toMatchObject({ code: "not-found" });
  const request = { orderId, into: { newCartName: "" }, lines: [{ sku: articles.same, quantity: 1 }] };
  await expect(reorderToCart(stranger.actor, request)).rejects.toMatchObject({ code: "not-found" });
});

test("own lines do not go into another dealer's cart, and a viewer orders nothing again", async () => {
  const { actor, partnerId, orderId, articles } = await aPastOrder();
  const foreign = await aCart((await aBuyer()).actor);
  const lines = [{ sku: articles.same, quantity: 1 }];
  await expect(reorderToCart(actor, { orderId, into: { cartId: foreign }, lines })).rejects.toMatchObject({
    code: "not-found",
  });
  const viewer = memberActor(partnerId, "viewer");
  await expect(reorderToCart(viewer, { orderId, into: { newCartName: "" }, lines })).rejects.toMatchObject({
    code: "not-permitted",
  });
});
