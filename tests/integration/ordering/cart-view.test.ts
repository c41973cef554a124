import { expect, test } from "vitest";

import { acknowledgeCartPrices } from "#app/domain/ordering/acknowledge-cart-prices.server.ts";
import { getCart } from "#app/domain/ordering/cart-queries.server.ts";
import { getPartnerTerms } from "#app/domain/partners/queries.server.ts";
import { money } from "#app/platform/money.ts";
import { aCart, anOfferedArticle, setListPrice, stopOffering } from "#tests/factories/carts.ts";
import { aPartner, memberActor } from "#tests/factories/partners.ts";

const gbp = (minor: number) => money(minor, "GBP");

async function aBuyer(facts: Parameters<typeof aPartner>[0] = { stockDisplay: "exact" }) {
  const buyer = memberActor((await aPartner(facts)).partnerId, "buyer");
  return { buyer, terms: await getPartnerTerms(buyer.partnerId) };
}

test("lines at the own price with what they promise, and a total to the cent", async () => {
  const { buyer, terms } = await aBuyer();
  const hammer = await anOfferedArticle({ price: 1_299, breaks: { 10: 1_199 } });
  const saw = await anOfferedArticle({ price: 333, stock: 2 });
  const cartId = await aCart(buyer, { [hammer]: 7, [saw]: 3 });
  const cart = await getCart(buyer, terms, cartId);
  expect(cart.lines).toMatchObject([
    { sku: hammer, unit: gbp(1_299), total: gbp(9_093), breakHint: { more: 3, unit: gbp(1_199) }, problem: null },
    { sku: saw, total: gbp(999), promise: { kind: "split", now: 2, later: [{ quantity: 1, on: null }], short: 0 } },
  ]);
  expect(cart.total).toEqual(gbp(10_092));
  expect(cart.can).toEqual({ edit: true, order: true });
});

test("a price that changes after it was shown is told until someone has seen it", async () => {
  const { buyer, terms } = await aBuyer();
  const sku = await anOfferedArticle({ price: 1_000 });
  const cartId = await aCart(buyer, { [sku]: 2 });
  await setListPrice(sku, 1_100);
  const changed = await getCart(buyer, terms, cartId);
  expect(changed.lines).toMatchObject([{ unit: gbp(1_100), seenUnit: gbp(1_000) }]);
  expect(changed.counts).toEqual({ problems: 0, mendable: 0, changedPrices: 1 });
  await acknowledgeCartPrices(buyer, { cartId });
  expect((await getCart(buyer, terms, cartId)).counts.changedPrices).toBe(0);
});

test("another dealer's prices cannot be acknowledged", async () => {
  const { buyer } = await aBuyer();
  const { buyer: stranger } = await aBuyer();
  const cartId = await aCart(buyer);
  await expect(acknowledgeCartPrices(stranger, { cartId })).rejects.toMatchObject({ code: "not-found" });
});

test("an article no longer offered keeps its line, without name, price or stock", async () => {
  const { buyer, terms } = await aBuyer();
  const sku = await anOfferedArticle();
  const cartId = await aCart(buyer, { [sku]: 2 });
  await stopOffering(sku);
  const cart = await getCart(buyer, terms, cartId);
  expect(cart.lines).toMatchObject([
    { sku, article: null, stock: null, total: null, problem: { code: "not-offered" } },
  ]);
  expect(cart.total).toEqual(gbp(0));
});

test("a dealer who sees stock as yes or no is never told how many there are", async () => {
  const { buyer, terms } = await aBuyer({ stockDisplay: "yes_no" });
  const sku = await anOfferedArticle({ stock: 7_321, backorderAllowed: false });
  const cartId = await aCart(buyer, { [sku]: 9_000 });
  const cart = await getCart(buyer, terms, cartId);
  expect(cart.lines[0]).toMatchObject({
    stock: { kind: "yes_no", inStock: true },
    problem: { code: "short", fix: null },
  });
  expect(JSON.stringify(cart)).not.toContain("7321");
});
