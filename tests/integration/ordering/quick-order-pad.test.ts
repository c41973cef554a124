import { expect, test } from "vitest";

import type { PartnerActor } from "#app/domain/access/actor.ts";
import { acceptQuickOrder } from "#app/domain/ordering/accept-quick-order.server.ts";
import { addQuickOrderRows } from "#app/domain/ordering/add-quick-order-rows.server.ts";
import { listCarts } from "#app/domain/ordering/cart-queries.server.ts";
import { mendQuickOrder } from "#app/domain/ordering/mend-quick-order.server.ts";
import { mendQuickOrderRow } from "#app/domain/ordering/mend-quick-order-row.server.ts";
import { getQuickOrderPad } from "#app/domain/ordering/quick-order-queries.server.ts";
import { removeQuickOrderRows } from "#app/domain/ordering/remove-quick-order-rows.server.ts";
import { getPartnerTerms } from "#app/domain/partners/queries.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aCart, anOfferedArticle, cartContents, stopOffering } from "#tests/factories/carts.ts";
import { aPartner, memberActor } from "#tests/factories/partners.ts";

async function aBuyer() {
  return memberActor((await aPartner({ stockDisplay: "exact" })).partnerId, "buyer");
}

function write(actor: PartnerActor, rows: readonly (readonly [sku: string, quantity: string])[]) {
  const written = rows.map(([skuText, quantityText], at) => ({ skuText, quantityText, fileLine: at + 1 }));
  return addQuickOrderRows(actor, { rows: written });
}

async function verdictsOf(actor: PartnerActor) {
  const pad = await getQuickOrderPad(actor, await getPartnerTerms(actor.partnerId));
  return pad.rows.map(({ verdict }) => verdict);
}

test("rows keep what was written and get their verdict when the pad is read", async () => {
  const buyer = await aBuyer();
  await anOfferedArticle({ sku: "KW-1001", price: 1_250 });
  await anOfferedArticle({ sku: "KW-1107", price: 500, quantityMultiple: 5 });
  await write(buyer, [
    ["kw-1001", "3"],
    ["KW 1001", "2"],
    ["KW-1107", "7"],
    ["KW-1001", "1"],
  ]);
  const pad = await getQuickOrderPad(buyer, await getPartnerTerms(buyer.partnerId));
  expect(pad.rows.map(({ verdict }) => verdict)).toMatchObject([
    { code: "ok", sku: "KW-1001", quantity: 4, rowNos: [1, 4] },
    { code: "sku-unknown", guesses: ["KW-1001"], certain: true },
    { code: "problem", problem: { code: "not-a-multiple" }, fixes: [10, 5] },
    { code: "summed", into: 1 },
  ]);
  expect(pad.counts).toEqual({ good: 2, lines: 1, rejected: 2, mendable: 2 });
  expect(pad.total.minor).toBe(5_000);
  expect(pad.names["KW-1001"]?.en).toBe("Product KW-1001");
});

test("the pad is each member's own, at each partner", async () => {
  const buyer = await aBuyer();
  const colleague = memberActor(buyer.partnerId, "owner");
  await write(buyer, [["KW-1001", "1"]]);
  expect(await verdictsOf(colleague)).toEqual([]);
  await removeQuickOrderRows(colleague, {});
  expect(await verdictsOf(buyer)).toHaveLength(1);
});

test("a guess and a quantity are taken over, for all rows of the SKU if so meant", async () => {
  const buyer = await aBuyer();
  await anOfferedArticle({ sku: "KW-1107", quantityMultiple: 5 });
  await write(buyer, [
    ["KW1107", "3"],
    ["KW-1107", "4"],
  ]);
  await mendQuickOrderRow(buyer, { rowNo: 1, skuText: "KW-1107" });
  expect(await verdictsOf(buyer)).toMatchObject([{ code: "problem", quantity: 7, fixes: [10, 5] }, { code: "summed" }]);
  await mendQuickOrderRow(buyer, { rowNo: 1, quantityText: "10", forAllOfSku: true });
  expect(await verdictsOf(buyer)).toMatchObject([{ code: "ok", quantity: 10, rowNos: [1] }]);
});

test("a row that is gone meanwhile cannot be changed", async () => {
  const buyer = await aBuyer();
  await expect(mendQuickOrderRow(buyer, { rowNo: 4, quantityText: "1" })).rejects.toMatchObject({
    code: "changed-meanwhile",
  });
});

test("what needs no asking is mended at once, what could not be read is not", async () => {
  const buyer = await aBuyer();
  await anOfferedArticle({ sku: "FIVES", quantityMultiple: 5 });
  await anOfferedArticle({ sku: "FEW", stock: 4, backorderAllowed: false });
  await write(buyer, [
    ["FIVES", "3"],
    ["fives.", "9"],
    ["FEW", "6"],
    ["FEW", "many"],
    ["NO-SUCH", "1"],
  ]);
  expect(await mendQuickOrder(buyer)).toEqual({ mended: 3 });
  expect(await verdictsOf(buyer)).toMatchObject([
    { code: "ok", sku: "FIVES", quantity: 15 },
    { code: "ok", sku: "FEW", quantity: 4 },
    { code: "quantity-unreadable" },
    { code: "sku-unknown" },
  ]);
});

test("good rows go into the chosen cart and off the pad, the others stay", async () => {
  const buyer = await aBuyer();
  const hammer = await anOfferedArticle();
  const saw = await anOfferedArticle();
  const cartId = await aCart(buyer, { [hammer]: 1 });
  await write(buyer, [
    [hammer, "4"],
    ["NO-SUCH", "1"],
    [saw, "2"],
  ]);
  expect(await acceptQuickOrder(buyer, { into: { cartId } })).toEqual({ cartId, lines: 2, left: 1 });
  expect(await cartContents(cartId)).toEqual({ [hammer]: 5, [saw]: 2 });
  expect(await verdictsOf(buyer)).toMatchObject([{ code: "sku-unknown" }]);
});

test("a new cart takes them as well, and becomes the one in use", async () => {
  const buyer = await aBuyer();
  const sku = await anOfferedArticle();
  await write(buyer, [[sku, "4"]]);
  const { cartId } = await acceptQuickOrder(buyer, { into: { newCartName: "Trade show" } });
  expect(await listCarts(buyer)).toMatchObject([{ cartId, name: "Trade show", lines: 1, isCurrent: true }]);
});

test("accepted twice at once, the rows are in the cart once", async () => {
  const buyer = await aBuyer();
  const sku = await anOfferedArticle();
  const cartId = await aCart(buyer);
  await write(buyer, [[sku, "4"]]);
  const outcomes = await Promise.allSettled([1, 2].map(() => acceptQuickOrder(buyer, { into: { cartId } })));
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await cartContents(cartId)).toEqual({ [sku]: 4 });
});

test("with nothing good there is no cart and no row is lost", async () => {
  const buyer = await aBuyer();
  await write(buyer, [["NO-SUCH", "1"]]);
  const into = { newCartName: "Empty" };
  await expect(acceptQuickOrder(buyer, { into })).rejects.toMatchObject({ code: "nothing-to-add" });
  expect(await db.cart.count()).toBe(0);
  expect(await verdictsOf(buyer)).toHaveLength(1);
});

test("what stops being offered between looking and accepting stays on the pad", async () => {
  const buyer = await aBuyer();
  const [hammer, saw] = [await anOfferedArticle(), await anOfferedArticle()];
  const cartId = await aCart(buyer);
  await write(buyer, [
    [hammer, "4"],
    [saw, "2"],
  ]);
  await stopOffering(hammer);
  expect(await acceptQuickOrder(buyer, { into: { cartId } })).toEqual({ cartId, lines: 1, left: 1 });
});

test("another dealer's cart takes nothing", async () => {
  const buyer = await aBuyer();
  const sku = await anOfferedArticle();
  const cartId = await aCart(await aBuyer());
  await write(buyer, [[sku, "4"]]);
  await expect(acceptQuickOrder(buyer, { into: { cartId } })).rejects.toMatchObject({ code: "not-found" });
  expect(await verdictsOf(buyer)).toHaveLength(1);
});

test("a cart that would be too long takes none of the rows", async () => {
  const buyer = await aBuyer();
  const sku = await anOfferedArticle();
  const cartId = await aCart(buyer);
  const line = { cartId, quantity: 1, addedById: buyer.userId, addedAt: new Date() };
  await db.cartLine.createMany({
    data: Array.from({ length: 500 }, (_, at) => ({ ...line, sku: `L-${at}`, position: at })),
  });
  await write(buyer, [[sku, "4"]]);
  await expect(acceptQuickOrder(buyer, { into: { cartId } })).rejects.toMatchObject({ code: "cart-too-long" });
  expect(await verdictsOf(buyer)).toMatchObject([{ code: "ok" }]);
});

test("the 501st row is refused with all that came with it, and two windows do not overwrite each other", async () => {
  const buyer = await aBuyer();
  const many = Array.from({ length: 250 }, (_, at) => [`KW-${at}`, "1"] as const);
  await Promise.all([write(buyer, many), write(buyer, many)]);
  expect(await db.quickOrderRow.count()).toBe(500);
  await expect(write(buyer, [["ONE-MORE", "1"]])).rejects.toMatchObject({ code: "quick-order-too-long" });
  await removeQuickOrderRows(buyer, { rowNos: [1, 2] });
  expect(await write(buyer, [["ONE-MORE", "1"]])).toEqual({ added: 1 });
});

test("a viewer has no pad", async () => {
  const viewer = memberActor((await aPartner()).partnerId, "viewer");
  const refused = { code: "not-permitted" };
  await expect(write(viewer, [["KW-1001", "1"]])).rejects.toMatchObject(refused);
  await expect(verdictsOf(viewer)).rejects.toMatchObject(refused);
  await expect(acceptQuickOrder(viewer, { into: { newCartName: "" } })).rejects.toMatchObject(refused);
});
