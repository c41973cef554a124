import { expect, test } from "vitest";

import { ancestry } from "#app/domain/catalog/category-tree.ts";
import { type AssortmentRule, entitlementFrom, mayBuy } from "#app/domain/catalog/entitlement.ts";
import type { CategoryId, ProductId, Sku } from "#app/domain/ids.ts";

const tools = "cat_tools" as CategoryId;
const hammers = "cat_hammers" as CategoryId;
const sledges = "cat_sledges" as CategoryId;
const categories = [
  { id: tools, parentId: null },
  { id: hammers, parentId: tools },
  { id: sledges, parentId: hammers },
];
const sledge = { sku: "KW-9" as Sku, productId: "pro_sledge" as ProductId, categoryId: sledges };

function buys(...rules: readonly [AssortmentRule["effect"], AssortmentRule["scope"], string][]): boolean {
  const assortment = rules.map(([effect, scope, target]) => ({ effect, scope, target }));
  return mayBuy(entitlementFrom(assortment, categories), sledge);
}

test("without an assortment nothing may be bought", () => {
  expect(buys()).toBe(false);
});

test("everything, a category above it, the product or the SKU lets it be bought", () => {
  expect(buys(["include", "all", "*"])).toBe(true);
  expect(buys(["include", "category", tools])).toBe(true);
  expect(buys(["include", "product", "pro_sledge"])).toBe(true);
  expect(buys(["include", "sku", "KW-9"])).toBe(true);
  expect(buys(["include", "sku", "KW-8"], ["include", "product", "pro_other"])).toBe(false);
});

test("one exclusion wins over any number of inclusions", () => {
  expect(buys(["include", "all", "*"], ["include", "sku", "KW-9"], ["exclude", "category", hammers])).toBe(false);
  expect(buys(["include", "all", "*"], ["exclude", "sku", "KW-8"])).toBe(true);
});

test("a product without a category is in no category", () => {
  const loose = { ...sledge, categoryId: null };
  const rule = { effect: "include", scope: "category", target: tools } as const;
  expect(mayBuy(entitlementFrom([rule], categories), loose)).toBe(false);
});

test("the ancestry of a category begins with itself and ends even in a loop", () => {
  expect(ancestry(categories, sledges)).toEqual([sledges, hammers, tools]);
  expect(ancestry([{ id: tools, parentId: tools }], tools)).toEqual([tools]);
  expect(ancestry(categories, null)).toEqual([]);
});
