import { describe, expect, test } from "vitest";

import { addVariant } from "#app/domain/catalog/add-variant.server.ts";
import { createProduct } from "#app/domain/catalog/create-product.server.ts";
import { editProduct } from "#app/domain/catalog/edit-product.server.ts";
import { editVariant } from "#app/domain/catalog/edit-variant.server.ts";
import { createAttribute } from "#app/domain/catalog/manage-attributes.server.ts";
import { publishProduct } from "#app/domain/catalog/publish-product.server.ts";
import { articlesBySku } from "#app/domain/catalog/queries.server.ts";
import { retireProduct } from "#app/domain/catalog/retire-product.server.ts";
import { newId } from "#app/domain/ids.ts";
import { db } from "#app/platform/db.server.ts";
import { aProduct, attributeValue, productFacts, sku, variantFacts } from "#tests/factories/catalog.ts";
import { staffActor } from "#tests/factories/partners.ts";

const marketing = staffActor("marketing");
const finance = staffActor("finance");

async function statusOf(text: string): Promise<string | undefined> {
  return (await articlesBySku([sku(text)])).get(sku(text))?.status;
}

async function auditOf(subjectId: string): Promise<string[]> {
  const entries = await db.auditEntry.findMany({ where: { subjectId }, orderBy: { id: "asc" } });
  return entries.map(({ action }) => action);
}

describe("a new product", () => {
  test("is a draft that nobody can order until it is published", async () => {
    const { productId } = await aProduct({ skus: ["KW-1"], draft: true });
    expect(await statusOf("KW-1")).toBe("draft");
    await publishProduct(marketing, { productId });
    expect(await statusOf("KW-1")).toBe("active");
    expect(await auditOf(productId)).toEqual(["product.created", "product.published"]);
  });

  test("needs an article to be published", async () => {
    const { productId } = await aProduct({ variants: [], draft: true });
    await expect(publishProduct(marketing, { productId })).rejects.toMatchObject({ code: "product-without-articles" });
  });

  test("needs a code and SKUs that no other has", async () => {
    await aProduct({ code: "HAMMER", skus: ["KW-1"] });
    const again = { ...productFacts({ code: "HAMMER" }), variants: [] };
    await expect(createProduct(marketing, again)).rejects.toMatchObject({ code: "code-taken" });
    const taken = { ...productFacts({ code: "AXE" }), variants: [variantFacts({ sku: "KW-1" })] };
    await expect(createProduct(marketing, taken)).rejects.toMatchObject({
      code: "code-taken",
      facts: { code: "KW-1" },
    });
    expect(await db.product.count()).toBe(1);
  });

  test("two at once with one SKU: one is made", async () => {
    const attempts = ["A", "B"].map((code) =>
      createProduct(marketing, { ...productFacts({ code }), variants: [variantFacts({ sku: "KW-1" })] }),
    );
    const settled = await Promise.allSettled(attempts);
    expect(settled.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await db.product.count()).toBe(1);
  });

  test("with a quantity rule that allows nothing is refused", async () => {
    const variants = [variantFacts({ minQuantity: 10, quantityMultiple: 12, maxQuantity: 11 })];
    await expect(createProduct(marketing, { ...productFacts(), variants })).rejects.toMatchObject({
      code: "quantity-rule",
    });
  });

  test("in a category that does not exist is refused", async () => {
    const facts = productFacts({ categoryId: newId("cat") });
    await expect(createProduct(marketing, { ...facts, variants: [] })).rejects.toMatchObject({ code: "not-found" });
  });

  test("is marketing's to make, not finance's", async () => {
    await expect(createProduct(finance, { ...productFacts(), variants: [] })).rejects.toMatchObject({
      code: "not-permitted",
    });
  });
});

describe("editing", () => {
  test("the audit keeps what was and what is, and nothing else", async () => {
    const facts = productFacts({ nameEn: "Hammer" });
    const { productId } = await aProduct(facts);
    await editProduct(marketing, { productId, version: 2, ...facts, nameEn: "Claw hammer" });
    const entry = await db.auditEntry.findFirst({ where: { subjectId: productId, action: "product.edited" } });
    expect(entry).toMatchObject({ before: { nameEn: "Hammer" }, after: { nameEn: "Claw hammer" } });
  });

  test("of what someone else has changed meanwhile is refused", async () => {
    const facts = productFacts();
    const { productId } = await aProduct(facts);
    const edits = ["One", "Two"].map((nameEn) => editProduct(marketing, { productId, version: 2, ...facts, nameEn }));
    const settled = await Promise.allSettled(edits);
    expect(settled.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(settled.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "changed-meanwhile" },
    });
  });

  test("to another's code is refused", async () => {
    await aProduct({ code: "HAMMER" });
    const facts = productFacts({ code: "AXE" });
    const { productId } = await aProduct(facts);
    await expect(editProduct(marketing, { productId, version: 2, ...facts, code: "HAMMER" })).rejects.toMatchObject({
      code: "code-taken",
    });
  });

  test("an article's facts and attributes are replaced as a whole, its SKU stays", async () => {
    await createAttribute(marketing, { code: "length", ...attributeFacts });
    const { productId } = await aProduct({
      variants: [variantFacts({ sku: "KW-1", attributes: [attributeValue("length", "250")] })],
    });
    const { sku: _, ...facts } = variantFacts({
      sku: "KW-1",
      packSize: 6,
      attributes: [attributeValue("length", "300")],
    });
    await editVariant(marketing, { productId, sku: sku("KW-1"), version: 2, facts });
    expect(await db.variant.findUnique({ where: { sku: "KW-1" }, include: { attributes: true } })).toMatchObject({
      packSize: 6,
      attributes: [{ value: "300" }],
    });
  });

  test("another product's article is not found", async () => {
    await aProduct({ skus: ["KW-1"] });
    const { productId } = await aProduct({ skus: ["KW-2"] });
    const { sku: _, ...facts } = variantFacts();
    await expect(editVariant(marketing, { productId, sku: sku("KW-1"), version: 2, facts })).rejects.toMatchObject({
      code: "not-found",
    });
  });

  test("an article is added after its siblings", async () => {
    const { productId } = await aProduct({ skus: ["KW-1", "KW-2"] });
    await addVariant(marketing, { productId, variant: variantFacts({ sku: "KW-3" }) });
    expect(await db.variant.findUnique({ where: { sku: "KW-3" } })).toMatchObject({ position: 2 });
    await expect(addVariant(marketing, { productId, variant: variantFacts({ sku: "KW-3" }) })).rejects.toMatchObject({
      code: "code-taken",
    });
  });
});

describe("retiring", () => {
  test("takes the product out of sale, and it may come back", async () => {
    const { productId } = await aProduct({ skus: ["KW-1"] });
    await retireProduct(marketing, { productId });
    expect(await statusOf("KW-1")).toBe("retired");
    await expect(retireProduct(marketing, { productId })).rejects.toMatchObject({ code: "product-moved-on" });
    await publishProduct(marketing, { productId });
    expect(await statusOf("KW-1")).toBe("active");
  });

  test("one of something that does not exist is not found", async () => {
    await expect(retireProduct(marketing, { productId: newId("pro") })).rejects.toMatchObject({ code: "not-found" });
  });
});

const attributeFacts = {
  nameEn: "Length",
  nameZhCn: null,
  nameZhTw: null,
  unit: "mm",
  filterable: true,
  position: 0,
};
