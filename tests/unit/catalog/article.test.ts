import { expect, test } from "vitest";

import { articleName, articleStatus } from "#app/domain/catalog/article.ts";
import { attributeCodes, attributeLabel, canMoveTo } from "#app/domain/catalog/product.ts";

test("an article is called after its product and its label, in every language that has a name", () => {
  const hammer = { en: "Claw hammer", "zh-CN": "羊角锤", "zh-TW": null };
  expect(articleName(hammer, { en: "16 oz", "zh-CN": "16 盎司", "zh-TW": null })).toEqual({
    en: "Claw hammer, 16 oz",
    "zh-CN": "羊角锤 16 盎司",
    "zh-TW": null,
  });
  expect(articleName(hammer, { en: "330 mm", "zh-CN": null, "zh-TW": null })["zh-CN"]).toBe("羊角锤 330 mm");
  expect(articleName(hammer, { en: "", "zh-CN": null, "zh-TW": null })).toBe(hammer);
});

test("an article is sold while product and article both are", () => {
  expect(articleStatus("active", "active")).toBe("active");
  expect(articleStatus("active", "retired")).toBe("retired");
  expect(articleStatus("retired", "active")).toBe("retired");
  expect(articleStatus("draft", "active")).toBe("draft");
});

test("a product goes from draft on sale, is retired and may come back, but never becomes a draft again", () => {
  expect(canMoveTo("draft", "active")).toBe(true);
  expect(canMoveTo("active", "retired")).toBe(true);
  expect(canMoveTo("retired", "active")).toBe(true);
  expect(canMoveTo("active", "draft")).toBe(false);
  expect(canMoveTo("retired", "retired")).toBe(false);
});

test("a value without words is shown as it is", () => {
  const value = { attributeCode: "length", value: "250", labelEn: null, labelZhCn: null, labelZhTw: null };
  expect(attributeLabel(value).en).toBe("250");
  expect(attributeLabel({ ...value, labelEn: "Short", labelZhCn: "短" })).toEqual({
    en: "Short",
    "zh-CN": "短",
    "zh-TW": null,
  });
  expect(attributeCodes([{ attributes: [value] }, { attributes: [value] }])).toEqual(["length"]);
});
