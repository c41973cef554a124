import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";

import { buyerLimitSchema } from "#app/domain/ordering/buyer-limit-schemas.ts";
import {
  addToCartSchema,
  cartNameSchema,
  intoCartSchema,
  moveCartLinesSchema,
} from "#app/domain/ordering/cart-schemas.ts";
import { checkoutSchema } from "#app/domain/ordering/checkout-schemas.ts";
import { reorderSchema } from "#app/domain/ordering/reorder-schemas.ts";
import { money } from "#app/platform/money.ts";

const cartId = "car_01ARZ3NDEKTSV4RRFFQ69G5FAV";
const shipToId = "adr_01ARZ3NDEKTSV4RRFFQ69G5FAV";
const userId = "usr_01ARZ3NDEKTSV4RRFFQ69G5FAV";

/** What a schema makes of the fields that a browser sends, or the names of those that are wrong. */
function parsed(fields: Record<string, string>, schema: Parameters<typeof parseWithZod>[1]["schema"]) {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  const submission = parseWithZod(data, { schema });
  return submission.status === "success" ? submission.value : Object.keys(submission.error ?? {});
}

test("a SKU is read in its one spelling, a quantity as a whole number within what a line holds", () => {
  expect(parsed({ sku: " kw-1 ", quantity: "12" }, addToCartSchema)).toEqual({ sku: "KW-1", quantity: 12 });
  for (const quantity of ["", "0", "-1", "1.5", "1000000", "x"]) {
    expect(parsed({ sku: "KW-1", quantity }, addToCartSchema)).toEqual(["quantity"]);
  }
});

test("a cart may have no name, and not too long a one", () => {
  expect(parsed({ name: "" }, cartNameSchema)).toEqual({ name: "" });
  expect(parsed({ name: "  Trade show " }, cartNameSchema)).toEqual({ name: "Trade show" });
  expect(parsed({ name: "x".repeat(81) }, cartNameSchema)).toEqual(["name"]);
});

test("lines go into the cart chosen; a name or no choice means a new one", () => {
  expect(parsed({ cartId, newCartName: "" }, intoCartSchema)).toEqual({ cartId });
  expect(parsed({ cartId, newCartName: "Show" }, intoCartSchema)).toEqual({ newCartName: "Show" });
  expect(parsed({ cartId: "", newCartName: "" }, intoCartSchema)).toEqual({ newCartName: "" });
  expect(parsed({ cartId: "car_x" }, intoCartSchema)).toEqual(["cartId"]);
});

test("one ticked line moves as well as many, and none is none", () => {
  expect(parsed({ toCartId: cartId, sku: "A" }, moveCartLinesSchema)).toEqual({
    toCartId: cartId,
    all: false,
    sku: ["A"],
  });
  expect(parsed({ toCartId: cartId }, moveCartLinesSchema)).toEqual({ toCartId: cartId, all: false, sku: [] });
  expect(parsed({ toCartId: cartId, all: "on" }, moveCartLinesSchema)).toMatchObject({ all: true });
});

test("a checkout with everything, and one with only what is needed", () => {
  const needed = { shipToId, totalMinor: "3000", poNumber: "", requestedOn: "", note: "" };
  expect(parsed(needed, checkoutSchema)).toEqual({
    shipToId,
    totalMinor: 3_000,
    poNumberAgain: false,
    shipComplete: false,
  });
  const full = {
    ...needed,
    poNumber: " PO-7 ",
    poNumberAgain: "on",
    requestedOn: "2026-12-24",
    note: "Ring",
    shipComplete: "on",
  };
  expect(parsed(full, checkoutSchema)).toMatchObject({
    poNumber: "PO-7",
    poNumberAgain: true,
    requestedOn: "2026-12-24",
    note: "Ring",
    shipComplete: true,
  });
});

test("an address of no kind, a day that does not exist and a negative total are wrong", () => {
  expect(parsed({ totalMinor: "1" }, checkoutSchema)).toEqual(["shipToId"]);
  expect(parsed({ shipToId: cartId, totalMinor: "1" }, checkoutSchema)).toEqual(["shipToId"]);
  expect(parsed({ shipToId, totalMinor: "1", requestedOn: "2026-02-30" }, checkoutSchema)).toEqual(["requestedOn"]);
  expect(parsed({ shipToId, totalMinor: "-1" }, checkoutSchema)).toEqual(["totalMinor"]);
});

test("of a past order go the ticked lines, in the quantities written", () => {
  const fields = {
    "lines[0].sku": "A",
    "lines[0].quantity": "2",
    "lines[0].take": "on",
    "lines[1].sku": "B",
    "lines[1].quantity": "9",
    cartId,
    newCartName: "",
  };
  expect(parsed(fields, reorderSchema)).toEqual({ lines: [{ sku: "A", quantity: 2 }], into: { cartId } });
  expect(parsed({ newCartName: "Again" }, reorderSchema)).toEqual({ lines: [], into: { newCartName: "Again" } });
});

test("a limit is written as an amount of the partner's currency, an empty box is none", () => {
  const limit = (perOrder: string, currency = "EUR") =>
    parsed({ userId, perOrder, perMonth: "" }, buyerLimitSchema(currency));
  expect(limit("1500")).toEqual({ userId, perOrder: money(150_000, "EUR"), perMonth: null });
  expect(limit("1,500.50")).toMatchObject({ perOrder: money(150_050, "EUR") });
  expect(limit("1500", "JPY")).toMatchObject({ perOrder: money(1_500, "JPY") });
  expect(limit("")).toMatchObject({ perOrder: null });
  for (const wrong of ["-5", "1500.505", "much", "1500.5 EUR"]) expect(limit(wrong)).toEqual(["perOrder"]);
});
