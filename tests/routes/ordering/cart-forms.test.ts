import { expect, test } from "vitest";

import { newId } from "#app/domain/ids.ts";
import { db } from "#app/platform/db.server.ts";
import { action as addAction } from "#app/routes/portal/cart/cart-add.ts";
import { loader as currentLoader } from "#app/routes/portal/cart/cart-current.ts";
import { action as discardAction } from "#app/routes/portal/cart/cart-discard.ts";
import { action as moveAction } from "#app/routes/portal/cart/cart-move.ts";
import { action as quantityAction } from "#app/routes/portal/cart/cart-quantity.ts";
import { loader as checkoutLoader } from "#app/routes/portal/checkout/checkout.tsx";
import { type Account, anAccount, requestBy, sessionCookieOf } from "#tests/factories/access.ts";
import { aCart, anOfferedArticle, cartContents } from "#tests/factories/carts.ts";
import { aPartner, memberActor } from "#tests/factories/partners.ts";
import { callRoute } from "#tests/support/call-route.ts";

async function aSignedInBuyer() {
  const { partnerId } = await aPartner();
  const account: Account = await anAccount({ role: "buyer", partnerId });
  const actor = { ...memberActor(partnerId, "buyer"), userId: account.userId };
  return { actor, cookie: await sessionCookieOf(account) };
}

function post(cookie: string, fields: Record<string, string>): Request {
  const headers = { Cookie: cookie, "Accept-Language": "en" };
  return new Request("http://portal.test/portal/cart", { method: "POST", headers, body: new URLSearchParams(fields) });
}

const none = { params: {} };

test("adding goes back to the page it came from, but never to another site", async () => {
  const { cookie } = await aSignedInBuyer();
  const sku = await anOfferedArticle();
  const add = (redirectTo: string) =>
    callRoute(addAction, { request: post(cookie, { sku, quantity: "2", redirectTo }), ...none });
  expect(await add("/portal/catalog?q=saw")).toMatchObject({ status: 302, location: "/portal/catalog?q=saw" });
  expect((await add("https://elsewhere.test/")).location).toMatch(/^\/portal\/carts\/car_/);
  expect((await add("//elsewhere.test/")).location).toMatch(/^\/portal\/carts\/car_/);
  expect(await db.cartLine.findFirst()).toMatchObject({ quantity: 6 });
});

test("what is no SKU, no quantity or no form is a 4xx, and nothing is added", async () => {
  const { cookie } = await aSignedInBuyer();
  const sku = await anOfferedArticle();
  const broken: Record<string, string>[] = [
    { sku, quantity: "0" },
    { sku, quantity: "-1" },
    { sku, quantity: "1.5" },
    { sku, quantity: "1e9" },
    { sku, quantity: "" },
    { sku: "", quantity: "1" },
    { sku: `${sku}\u0000`, quantity: "1" },
    { sku, quantity: "1", cartId: "car_nonsense" },
    {},
  ];
  for (const fields of broken) {
    expect(await callRoute(addAction, { request: post(cookie, fields), ...none })).toMatchObject({ status: 400 });
  }
  const json = new Request("http://portal.test/portal/cart/add", {
    method: "POST",
    headers: { Cookie: cookie, "Content-Type": "application/json" },
    body: JSON.stringify({ sku, quantity: 1 }),
  });
  expect(await callRoute(addAction, { request: json, ...none })).toMatchObject({ status: 415 });
  expect(await db.cartLine.count()).toBe(0);
});

test("an article that is not offered sends back with the reason", async () => {
  const { cookie } = await aSignedInBuyer();
  const request = post(cookie, { sku: "NO-SUCH", quantity: "1", redirectTo: "/portal/quick-order" });
  expect((await callRoute(addAction, { request, ...none })).status).toBeLessThan(500);
  expect(await db.cart.count()).toBe(0);
});

test("the cart in use is found by its short address, and without one the list", async () => {
  const { actor, cookie } = await aSignedInBuyer();
  const current = () => callRoute(currentLoader, { request: requestBy(cookie, "/portal/cart"), ...none });
  expect((await current()).location).toBe("/portal/carts");
  const cartId = await aCart(actor);
  expect((await current()).location).toBe(`/portal/carts/${cartId}`);
});

test("a cart of another dealer, an unknown one and a malformed id are all not found", async () => {
  const { cookie } = await aSignedInBuyer();
  const foreign = await aCart((await aSignedInBuyer()).actor);
  for (const cartId of [foreign, newId("car"), "car_1", "ord_01ARZ3NDEKTSV4RRFFQ69G5FAV"]) {
    const params = { cartId };
    expect(await callRoute(discardAction, { request: post(cookie, {}), params })).toMatchObject({ status: 404 });
    expect(
      await callRoute(quantityAction, { request: post(cookie, { sku: "A", quantity: "0" }), params }),
    ).toMatchObject({
      status: 404,
    });
    expect(await callRoute(checkoutLoader, { request: requestBy(cookie), params })).toMatchObject({ status: 404 });
  }
});

test("moving asks for ticked lines; merging takes them all", async () => {
  const { actor, cookie } = await aSignedInBuyer();
  const sku = await anOfferedArticle();
  const from = await aCart(actor, { [sku]: 2 });
  const to = await aCart(actor);
  const move = (fields: Record<string, string>) =>
    callRoute(moveAction, { request: post(cookie, { toCartId: to, ...fields }), params: { cartId: from } });
  expect((await move({})).location).toBe(`/portal/carts/${from}`);
  expect(await cartContents(from)).toEqual({ [sku]: 2 });
  expect((await move({ all: "on" })).location).toBe(`/portal/carts/${to}`);
  expect(await cartContents(to)).toEqual({ [sku]: 2 });
});

test("a cart with nothing in it, or with problems, has no checkout but leads back", async () => {
  const { actor, cookie } = await aSignedInBuyer();
  const packed = await anOfferedArticle({ quantityMultiple: 5 });
  for (const lines of [{}, { [packed]: 3 }]) {
    const cartId = await aCart(actor, lines);
    const answer = await callRoute(checkoutLoader, { request: requestBy(cookie), params: { cartId } });
    expect(answer).toMatchObject({ status: 302, location: `/portal/carts/${cartId}` });
  }
});
