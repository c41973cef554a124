import { expect, test } from "vitest";

import { createAttribute, editAttribute, removeAttribute } from "#app/domain/catalog/manage-attributes.server.ts";
import { createCategory, editCategory, removeCategory } from "#app/domain/catalog/manage-categories.server.ts";
import { newId } from "#app/domain/ids.ts";
import { db } from "#app/platform/db.server.ts";
import { aCategory, anAssortment, aProduct, attributeValue, variantFacts } from "#tests/factories/catalog.ts";
import { staffActor } from "#tests/factories/partners.ts";

const marketing = staffActor("marketing");
const named = { nameEn: "Tools", nameZhCn: "工具", nameZhTw: null, position: 0 };
const attribute = { nameEn: "Length", nameZhCn: null, nameZhTw: null, unit: "mm", filterable: true, position: 0 };

test("a category is made, renamed and removed, with what was and is in the audit", async () => {
  const categoryId = await createCategory(marketing, { code: "TOOLS", parentId: null, ...named });
  await editCategory(marketing, { categoryId, code: "TOOLS", parentId: null, ...named, nameEn: "Hand tools" });
  await removeCategory(marketing, { categoryId });
  expect(await db.category.count()).toBe(0);
  const entries = await db.auditEntry.findMany({ where: { subjectId: categoryId }, orderBy: { id: "asc" } });
  expect(entries.map(({ action, before, after }) => ({ action, before, after }))).toMatchObject([
    { action: "category.created", before: null },
    { action: "category.edited", before: { nameEn: "Tools" }, after: { nameEn: "Hand tools" } },
    { action: "category.removed", before: { nameEn: "Hand tools" }, after: null },
  ]);
});

test("a code is taken once", async () => {
  await aCategory({ code: "TOOLS" });
  await expect(createCategory(marketing, { code: "TOOLS", parentId: null, ...named })).rejects.toMatchObject({
    code: "code-taken",
  });
});

test("a category cannot hang below itself, not even by two moves at once", async () => {
  const one = await aCategory({ code: "ONE" });
  const two = await aCategory({ code: "TWO" });
  const moves = [
    editCategory(marketing, { categoryId: one, code: "ONE", parentId: two, ...named }),
    editCategory(marketing, { categoryId: two, code: "TWO", parentId: one, ...named }),
  ];
  const settled = await Promise.allSettled(moves);
  expect(settled.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(settled.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "category-loop" } });
});

test("a category that something names stays", async () => {
  const parent = await aCategory();
  await aCategory({ parentId: parent });
  const withProduct = await aCategory();
  await aProduct({ categoryId: withProduct });
  const granted = await aCategory();
  await anAssortment({ rules: [{ effect: "include", scope: "category", target: granted }] });
  for (const categoryId of [parent, withProduct, granted])
    await expect(removeCategory(marketing, { categoryId })).rejects.toMatchObject({ code: "category-in-use" });
});

test("what does not exist is not found, and only marketing and admins edit", async () => {
  const categoryId = newId("cat");
  await expect(removeCategory(marketing, { categoryId })).rejects.toMatchObject({ code: "not-found" });
  await expect(removeCategory(staffActor("sales"), { categoryId })).rejects.toMatchObject({ code: "not-permitted" });
});

test("an attribute is made and renamed, and stays while an article has it", async () => {
  await createAttribute(marketing, { code: "length", ...attribute });
  await expect(createAttribute(marketing, { code: "length", ...attribute })).rejects.toMatchObject({
    code: "code-taken",
  });
  await editAttribute(marketing, { code: "length", ...attribute, unit: "cm" });
  await aProduct({ variants: [variantFacts({ attributes: [attributeValue("length", "25")] })] });
  await expect(removeAttribute(marketing, { code: "length" })).rejects.toMatchObject({
    code: "attribute-in-use",
    facts: { count: 1 },
  });
  await db.variantAttribute.deleteMany();
  await removeAttribute(marketing, { code: "length" });
  expect(await db.attribute.count()).toBe(0);
});
