import { describe, expect, test } from "vitest";

import { isSatisfiable } from "#app/domain/catalog/quantity-rule.ts";
import { toSku } from "#app/domain/ids.ts";
import { attributes } from "#prisma/demo/catalogue/attributes.ts";
import { articles, categories, products } from "#prisma/demo/catalogue/catalogue.ts";
import { checkDigit } from "#prisma/demo/catalogue/ean13.ts";
import { draw, drawings } from "#prisma/demo/pictures/drawings.ts";
import type { Words } from "#prisma/demo/words.ts";

describe("the demo catalogue", () => {
  test("has some 400 articles in twelve categories of about a dozen products", () => {
    expect(categories).toHaveLength(12);
    expect(articles.length).toBeGreaterThan(400);
    expect(articles.length).toBeLessThan(500);
    for (const { code } of categories) {
      const inCategory = products.filter(({ category }) => category === code);
      expect(inCategory.length).toBeGreaterThanOrEqual(12);
      expect(inCategory.length).toBeLessThanOrEqual(14);
    }
  });

  test("gives every article a SKU of its own in the spelling of the portal", () => {
    expect(new Set(articles.map(({ sku }) => sku)).size).toBe(articles.length);
    expect(articles.map(({ sku }) => toSku(sku))).toEqual(articles.map(({ sku }) => sku));
    expect(new Set(products.map(({ code }) => code)).size).toBe(products.length);
  });

  test("speaks three languages without a gap, and Chinese in both scripts", () => {
    const texts = [
      ...categories.map(({ name }) => name),
      ...products.flatMap(({ name, description }) => [name, description]),
    ];
    for (const text of texts) {
      expect(text.en).toMatch(/^[^\p{Script=Han}]{3,}$/u);
      expect(text["zh-CN"]).toMatch(/\p{Script=Han}/u);
      expect(text["zh-TW"]).toMatch(/\p{Script=Han}/u);
    }
    const sameInBoth = products.filter(({ description }) => description["zh-CN"] === description["zh-TW"]);
    expect(sameInBoth).toEqual([]);
  });

  test("labels what tells an article from its siblings, in every language", () => {
    for (const product of products.filter(({ articles: variants }) => variants.length > 1)) {
      for (const language of ["en", "zh-CN", "zh-TW"] as const) {
        const labels = product.articles.map(({ label }) => label[language]);
        expect(new Set(labels).size, `${product.code} ${labels.join(" | ")}`).toBe(labels.length);
        expect(labels).not.toContain("");
      }
    }
  });

  test("numbers every article with a valid EAN-13 of its own", () => {
    expect(new Set(articles.map(({ barcode }) => barcode)).size).toBe(articles.length);
    for (const { barcode } of articles) {
      expect(barcode).toMatch(/^2\d{12}$/);
      expect(checkDigit(barcode.slice(0, 12))).toBe(Number(barcode[12]));
    }
    expect(checkDigit("400638133393")).toBe(1);
  });

  test("can be ordered: a price, a weight and a quantity rule that allows something", () => {
    for (const { sku, listMinor, weightGrams, packSize, minQuantity, quantityMultiple } of articles) {
      expect(listMinor, sku).toBeGreaterThan(50);
      expect(weightGrams, sku).toBeGreaterThan(0);
      expect(packSize, sku).toBeGreaterThanOrEqual(1);
      expect(isSatisfiable({ minQuantity, quantityMultiple, maxQuantity: null }), sku).toBe(true);
      expect(minQuantity % quantityMultiple === 0 || minQuantity === 1, sku).toBe(true);
    }
  });

  test("describes articles by attributes that have a name and, for options, a word for the value", () => {
    for (const article of articles) {
      for (const [key, value] of Object.entries(article.attributes)) {
        const definition = attributes[key as keyof typeof attributes];
        expect(definition, key).toBeDefined();
        if (definition.type !== "option") continue;
        const options: Readonly<Record<string, Words>> = definition.options;
        expect(options[String(value)], `${article.sku} ${key}`).toBeDefined();
      }
    }
  });

  test("draws every article, and uses every drawing", () => {
    for (const { look } of articles) expect(draw(look)).toMatch(/^<svg .*<\/svg>$/s);
    const used = new Set<string>(articles.map(({ look }) => look.drawing));
    expect(Object.keys(drawings).filter((name) => !used.has(name))).toEqual([]);
    expect(used.size).toBeGreaterThan(40);
  });
});
