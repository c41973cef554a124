import { expect, test } from "vitest";
import { z } from "zod";

import { fieldErrorIn } from "#app/messages/field-error.server.ts";
import type { Locale } from "#app/platform/i18n/locales.ts";

function mistake(schema: z.ZodType, value: unknown, locale: Locale = "en"): string | undefined {
  return schema.safeParse(value, { error: fieldErrorIn(locale) }).error?.issues[0]?.message;
}

test("an empty field is called needed, whatever it should have held", () => {
  expect(mistake(z.string(), undefined)).toBe("This is needed.");
  expect(mistake(z.string().min(1), "")).toBe("This is needed.");
  expect(mistake(z.enum(["a", "b"]), undefined)).toBe("This is needed.");
  expect(mistake(z.string(), undefined, "zh-CN")).toBe("此项必填。");
  expect(mistake(z.string(), undefined, "zh-TW")).toBe("此欄必填。");
});

test("a mistake is told in the terms of the person who made it", () => {
  expect(mistake(z.email(), "ada")).toBe("Enter an email address, like name@example.com.");
  expect(mistake(z.coerce.number(), "a dozen")).toBe("Enter a number.");
  expect(mistake(z.number().int(), 1.5)).toBe("Enter a whole number.");
  expect(mistake(z.number().min(10), 3)).toBe("At least 10.");
  expect(mistake(z.string().max(3), "four")).toBe("At most 3 characters.");
  expect(mistake(z.number().multipleOf(6), 7)).toBe("Must be a multiple of 6.");
  expect(mistake(z.enum(["a", "b"]), "c")).toBe("Choose one of the options.");
});

test("words that a schema gives itself stand", () => {
  expect(mistake(z.string().min(12, { error: "access.errors.passwordShort" }), "short")).toBe(
    "access.errors.passwordShort",
  );
});
