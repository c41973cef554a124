import type { z } from "zod";

import type { Locale } from "#app/platform/i18n/locales.ts";

import { translatorFor } from "./translator.server.ts";
import type { MessageKey } from "./translator.ts";

/**
 * What a field's mistake is called, for people: zod's own words speak to programmers ("expected string, received
 * undefined"). A schema that has better words gives them itself, as a key.
 */
export function fieldErrorIn(locale: Locale): z.core.$ZodErrorMap {
  const t = translatorFor(locale);
  return (issue) => {
    const { key, values } = wordsFor(issue);
    return t(key, values);
  };
}

type Said = { readonly key: MessageKey; readonly values?: Record<string, string> };

function wordsFor(issue: z.core.$ZodRawIssue): Said {
  switch (issue.code) {
    case "invalid_type":
      return { key: wrongType(issue) };
    case "too_small":
      return tooSmall(issue.origin, String(issue.minimum));
    case "too_big":
      return tooBig(issue.origin, String(issue.maximum));
    case "not_multiple_of":
      return { key: "errors.field.multiple", values: { divisor: String(issue.divisor) } };
    case "invalid_format":
      return { key: formats[issue.format] ?? "errors.field.form" };
    case "invalid_value":
      return { key: issue.input === undefined ? "errors.field.required" : "errors.field.choose" };
    default:
      return { key: "errors.field.invalid" };
  }
}

// An empty field arrives as undefined, and as NaN where a schema makes a number of it.
function wrongType({ input, expected }: { readonly input?: unknown; readonly expected?: string }): MessageKey {
  if (input === undefined || input === null) return "errors.field.required";
  return types[expected ?? ""] ?? "errors.field.invalid";
}

function tooSmall(origin: string, min: string): Said {
  if (origin === "string")
    return min === "1" ? { key: "errors.field.required" } : { key: "errors.field.shortest", values: { min } };
  if (origin === "array" || origin === "set") return { key: "errors.field.chooseAtLeast", values: { min } };
  if (origin === "file") return { key: "errors.field.required" };
  return origin === "date" ? { key: "errors.field.date" } : { key: "errors.field.min", values: { min } };
}

function tooBig(origin: string, max: string): Said {
  if (origin === "string") return { key: "errors.field.longest", values: { max } };
  if (origin === "array" || origin === "set") return { key: "errors.field.chooseAtMost", values: { max } };
  if (origin === "file") return { key: "errors.field.maxBytes" };
  return origin === "date" ? { key: "errors.field.date" } : { key: "errors.field.max", values: { max } };
}

const types: Readonly<Record<string, MessageKey>> = {
  number: "errors.field.number",
  nan: "errors.field.number",
  bigint: "errors.field.number",
  int: "errors.field.whole",
  date: "errors.field.date",
};

const formats: Readonly<Record<string, MessageKey>> = {
  email: "errors.field.email",
  url: "errors.field.url",
  date: "errors.field.date",
  safeint: "errors.field.whole",
};
