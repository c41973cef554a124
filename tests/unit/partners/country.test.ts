import { expect, test } from "vitest";
import { countryName, toCountry } from "#app/domain/partners/country.ts";

test("a country is kept by its code, however a feed spells it", () => {
  const spelled = ["gb", "United Kingdom", " GERMANY ", "EIRE", "USA", "RSA", "Hong Kong SAR China", "德国", "德國"];
  expect(spelled.map(toCountry)).toEqual(["GB", "GB", "DE", "IE", "US", "ZA", "HK", "DE", "DE"]);
});

test("what is no country stays what it says", () => {
  expect(["Channel Islands", "Unspecified", "European  Community"].map(toCountry)).toEqual([
    "Channel Islands",
    "Unspecified",
    "European Community",
  ]);
  expect(toCountry("x".repeat(200))).toHaveLength(64);
});

test("readers see its name in their language, and a text that is no code as it is", () => {
  expect(countryName("DE", "zh-TW")).toBe("德國");
  expect(countryName("DE", "zh-CN")).toBe("德国");
  expect(countryName("Channel Islands", "zh-CN")).toBe("Channel Islands");
});
