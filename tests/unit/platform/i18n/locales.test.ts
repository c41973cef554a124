import { expect, test } from "vitest";

import { localeForTag, negotiateLocale } from "#app/platform/i18n/locales.ts";

test.each([
  ["en", "en"],
  ["en-US", "en"],
  ["zh", "zh-CN"],
  ["zh-CN", "zh-CN"],
  ["zh-SG", "zh-CN"],
  ["zh-Hans", "zh-CN"],
  ["zh-Hans-HK", "zh-CN"],
  ["zh-TW", "zh-TW"],
  ["zh-HK", "zh-TW"],
  ["zh-MO", "zh-TW"],
  ["zh-Hant", "zh-TW"],
  ["zh-Hant-CN", "zh-TW"],
  ["ZH-hant-tw", "zh-TW"],
])("a reader of %s is served %s", (tag, locale) => {
  expect(localeForTag(tag)).toBe(locale);
});

test("a language of no page is served none", () => {
  expect(localeForTag("de-DE")).toBeNull();
});

test("the browser's weights decide, then its order", () => {
  expect(negotiateLocale("en;q=0.5, zh-HK;q=0.9")).toBe("zh-TW");
  expect(negotiateLocale("de-DE, zh-CN, en")).toBe("zh-CN");
  expect(negotiateLocale("zh-CN;q=0, en;q=0.1")).toBe("en");
});

test("no header, or one that makes no sense, means English", () => {
  expect(negotiateLocale(null)).toBe("en");
  expect(negotiateLocale("*")).toBe("en");
  expect(negotiateLocale(";;q=,,zh;q=x")).toBe("zh-CN");
});
