import { beforeEach, describe, expect, test } from "vitest";

import type { ProductId } from "#app/domain/ids.ts";
import { db } from "#app/platform/db.server.ts";
import { action as editArticle, loader as showArticle } from "#app/routes/staff/catalog/article.tsx";
import { action as addArticle } from "#app/routes/staff/catalog/article-new.tsx";
import { action as createAttribute } from "#app/routes/staff/catalog/attribute-new.tsx";
import { action as editCategory } from "#app/routes/staff/catalog/category.tsx";
import { action as createCategory } from "#app/routes/staff/catalog/category-new.tsx";
import { action as removeCategory } from "#app/routes/staff/catalog/category-remove.ts";
import { action as editProduct } from "#app/routes/staff/catalog/product.tsx";
import { action as createProduct } from "#app/routes/staff/catalog/product-new.tsx";
import { action as publish } from "#app/routes/staff/catalog/product-publish.ts";
import { loader as listProducts } from "#app/routes/staff/catalog/products.tsx";
import { anAccount, requestBy, sessionCookieOf } from "#tests/factories/access.ts";
import { aCategory, aProduct } from "#tests/factories/catalog.ts";
import { callRoute } from "#tests/support/call-route.ts";

let cookie: string;

beforeEach(async () => {
  cookie = await sessionCookieOf(await anAccount({ role: "marketing" }));
});

function post(
  action: Parameters<typeof callRoute>[0],
  fields: Record<string, string>,
  params: Record<string, string> = {},
) {
  const headers = { Cookie: cookie };
  const request = new Request("http://portal.test/x", { method: "POST", headers, body: new URLSearchParams(fields) });
  return callRoute(action, { request, params });
}

const product = { code: "hammer", sku: "kw-1", nameEn: "Hammer", nameZhCn: "锤", categoryId: "" };
const article = {
  version: "2",
  labelEn: "16 oz",
  packSize: "6",
  minQuantity: "6",
  quantityMultiple: "6",
  backorderAllowed: "on",
  status: "active",
};

describe("a new product", () => {
  test("is made of a few fields, as a draft with its first article", async () => {
    expect(await post(createProduct, product)).toMatchObject({ status: 302 });
    expect(await db.product.findFirst({ include: { variants: true } })).toMatchObject({
      code: "HAMMER",
      status: "draft",
      nameZhCn: "锤",
      nameZhTw: null,
      variants: [{ sku: "KW-1", minQuantity: 1 }],
    });
  });

  test.each([
    ["no name", { nameEn: " " }, "nameEn"],
    ["a code with spaces", { code: "two words" }, "code"],
    ["a SKU that is too long", { sku: "x".repeat(65) }, "sku"],
    ["a category that is no id", { categoryId: "1; DROP TABLE" }, "categoryId"],
    ["a name that is too long", { nameEn: "x".repeat(201) }, "nameEn"],
  ])("with %s is sent back with its mistake", async (_, wrong, field) => {
    const answer = await post(createProduct, { ...product, ...wrong });
    expect(answer.status).toBe(400);
    expect(Object.keys(JSON.parse(answer.body).error)).toEqual([field]);
    expect(await db.product.count()).toBe(0);
  });

  test("with a code that is taken says so above the form", async () => {
    await aProduct({ code: "HAMMER" });
    const answer = await post(createProduct, product);
    expect(answer.status).toBe(409);
    expect(JSON.parse(answer.body).error[""]).toHaveLength(1);
  });
});

describe("editing", () => {
  let productId: ProductId;

  beforeEach(async () => {
    ({ productId } = await aProduct({ code: "HAMMER", skus: ["KW-1"] }));
  });

  test("a product saves what was written, and refuses an older version", async () => {
    const fields = { code: "HAMMER", nameEn: "Claw hammer", descriptionEn: "Of steel.", version: "2" };
    expect(await post(editProduct, fields, { productId })).toMatchObject({ status: 302 });
    expect(await post(editProduct, { ...fields, nameEn: "Mallet" }, { productId })).toMatchObject({ status: 409 });
    expect(await db.product.findFirst()).toMatchObject({
      nameEn: "Claw hammer",
      descriptionEn: "Of steel.",
      version: 3,
    });
  });

  test("an article takes its attributes from the form; an empty one is none", async () => {
    await post(createAttribute, { code: "length", nameEn: "Length", unit: "mm", filterable: "on" });
    await post(createAttribute, { code: "colour", nameEn: "Colour" });
    const attributes = {
      "attributes[0].attributeCode": "length",
      "attributes[0].value": "330",
      "attributes[1].attributeCode": "colour",
      "attributes[1].value": "",
    };
    const params = { productId, sku: "KW-1" };
    expect(await post(editArticle, { ...article, ...attributes }, params)).toMatchObject({ status: 302 });
    expect(await db.variant.findFirst({ include: { attributes: true } })).toMatchObject({
      packSize: 6,
      backorderAllowed: true,
      attributes: [{ attributeCode: "length", value: "330" }],
    });
    const { backorderAllowed: _, ...unticked } = article;
    await post(editArticle, { ...unticked, version: "3" }, params);
    expect(await db.variant.findFirst({ include: { attributes: true } })).toMatchObject({
      backorderAllowed: false,
      attributes: [],
    });
  });

  test("an article with a rule that allows nothing is sent back", async () => {
    const impossible = { ...article, minQuantity: "10", quantityMultiple: "6", maxQuantity: "11" };
    const answer = await post(editArticle, impossible, { productId, sku: "KW-1" });
    expect(answer).toMatchObject({ status: 400 });
    expect(Object.keys(JSON.parse(answer.body).error)).toEqual(["maxQuantity"]);
  });

  test("what does not exist is not found", async () => {
    const unknown = { productId, sku: "KW-9" };
    expect(await post(editArticle, article, unknown)).toMatchObject({ status: 404 });
    expect(await callRoute(showArticle, { request: requestBy(cookie), params: unknown })).toMatchObject({
      status: 404,
    });
    expect(await post(publish, {}, { productId: "pro_nonsense" })).toMatchObject({ status: 404 });
  });

  test("a second article with the same SKU is refused", async () => {
    const answer = await post(addArticle, { ...article, sku: "KW-1" }, { productId });
    expect(answer).toMatchObject({ status: 409 });
  });

  test("what cannot be published goes back to its page with a toast", async () => {
    expect(await post(publish, {}, { productId })).toMatchObject({
      status: 302,
      location: `/staff/products/${productId}`,
    });
    expect(await db.product.findFirst()).toMatchObject({ status: "active" });
  });
});

test("a category is made, hung below another and removed from its page", async () => {
  expect(await post(createCategory, { code: "tools", nameEn: "Tools" })).toMatchObject({ status: 302 });
  const parentId = await aCategory();
  const { id: categoryId } = await db.category.findUniqueOrThrow({ where: { code: "TOOLS" } });
  const fields = { code: "TOOLS", nameEn: "Tools", parentId, position: "3" };
  expect(await post(editCategory, fields, { categoryId })).toMatchObject({ status: 302 });
  expect(await db.category.findUnique({ where: { id: categoryId } })).toMatchObject({ parentId, position: 3 });
  expect(await post(removeCategory, {}, { categoryId })).toMatchObject({ status: 302, location: "/staff/categories" });
});

test("the list of products finds by name, by a part of a SKU and by a product's code, within a status", async () => {
  await aProduct({ code: "HAMMER", nameEn: "Claw hammer", skus: ["KW-1042"] });
  await aProduct({ code: "SAW", nameEn: "Hand saw", skus: ["KW-2000"], draft: true });
  await aProduct({ code: "EMPTY", nameEn: "Nothing yet", variants: [], draft: true });
  const find = async (query: string): Promise<string[]> => {
    const { body } = await callRoute(listProducts, {
      request: requestBy(cookie, `/staff/products?${query}`),
      params: {},
    });
    return JSON.parse(body).products.rows.map(({ code }: { code: string }) => code);
  };
  expect(await find("")).toEqual(["HAMMER", "SAW", "EMPTY"]);
  expect(await find("q=1042")).toEqual(["HAMMER"]);
  expect(await find("q=saw")).toEqual(["SAW"]);
  expect(await find("q=empty")).toEqual(["EMPTY"]);
  expect(await find("status=draft&sort=code")).toEqual(["EMPTY", "SAW"]);
  expect(await find("q=%2B%28%22&status=nonsense&category=x")).toHaveLength(3);
});
