import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

import { type Locale, locales } from "#app/platform/i18n/locales.ts";

import { filesBelow, sourceFiles } from "./source-files.ts";

type Words = ReadonlyMap<string, string>;
type Forms = ReadonlyMap<string, readonly string[]>;

const files = filesBelow("app/messages").filter((file) => file.endsWith(".json"));
const areas = [...new Set(files.map((file) => path.basename(file, ".json")))].toSorted();
const words = Object.fromEntries(locales.map((locale) => [locale, wordsOf(locale)])) as Record<Locale, Words>;
const keys = new Set([...words.en.keys()].map(withoutPlural));
const forms = Object.fromEntries(locales.map((locale) => [locale, formsOf(words[locale])])) as Record<Locale, Forms>;

describe.each(locales)("%s", (locale) => {
  test("has every area, and lists it in all.ts", () => {
    expect(files.filter((file) => path.dirname(file) === `app/messages/${locale}`)).toEqual(
      areas.map((area) => `app/messages/${locale}/${area}.json`),
    );
    const listed = readFileSync(`app/messages/${locale}/all.ts`, "utf8");
    expect(areas.filter((area) => !listed.includes(`export { default as ${area} } from "./${area}.json";`))).toEqual(
      [],
    );
  });

  test("says everything that English says, and nothing else", () => {
    const own = new Set([...words[locale].keys()].map(withoutPlural));
    expect({ missing: without(keys, own), unknown: without(own, keys) }).toEqual({ missing: [], unknown: [] });
  });

  test("has a form for every kind of count that the language distinguishes", () => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const wanted = [...keys].filter(isCounted).flatMap((key) => categories.map((category) => `${key}_${category}`));
    const given = [...words[locale].keys()].filter((key) => key !== withoutPlural(key));
    expect({ missing: without(wanted, given), unknown: without(given, wanted) }).toEqual({ missing: [], unknown: [] });
  });

  test("has no empty words", () => {
    expect([...words[locale]].filter(([, text]) => text.trim() === "").map(([key]) => key)).toEqual([]);
  });

  test("fills in the same values and the same markup as English", () => {
    const different = [...keys].filter((key) => slots(locale, key).join() !== slots("en", key).join());
    expect(different.map((key) => ({ key, here: slots(locale, key), english: slots("en", key) }))).toEqual([]);
  });
});

test("neither Chinese is written in the characters of the other", () => {
  expect(wordsWith(words["zh-TW"], simplifiedOnly)).toEqual([]);
  expect(wordsWith(words["zh-CN"], traditionalOnly)).toEqual([]);
});

test("the code asks only for keys that exist", () => {
  expect(usage.asked.filter(({ key }) => !keys.has(key))).toEqual([]);
});

test("a key built at run time can become one that exists", () => {
  const lost = usage.patterns.filter(({ pattern }) => ![...keys].some((key) => pattern.test(key)));
  expect(lost.map(({ file, pattern }) => `${file}: ${pattern.source}`)).toEqual([]);
});

test("every key is used", () => {
  const unused = [...keys].filter(
    (key) => !usage.literals.has(key) && !usage.patterns.some(({ pattern }) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});

function wordsOf(locale: Locale): Words {
  const all = files.filter((file) => path.dirname(file) === `app/messages/${locale}`);
  return new Map(all.flatMap((file) => flatten(JSON.parse(readFileSync(file, "utf8")), path.basename(file, ".json"))));
}

function flatten(node: unknown, prefix: string): [string, string][] {
  if (typeof node === "string") return [[prefix, node]];
  return Object.entries(node as object).flatMap(([name, below]) => flatten(below, `${prefix}.${name}`));
}

function withoutPlural(key: string): string {
  const base = key.replace(/_(?:zero|one|two|few|many|other)$/, "");
  return base !== key && words.en.has(`${base}_other`) ? base : key;
}

function isCounted(key: string): boolean {
  return words.en.has(`${key}_other`);
}

/** What is written for each key: one text, or of something counted one for each kind of count. */
function formsOf(language: Words): Forms {
  const found = new Map<string, string[]>();
  for (const [key, text] of language) {
    const base = withoutPlural(key);
    found.set(base, [...(found.get(base) ?? []), text]);
  }
  return found;
}

/** The values and tags of all forms of a key: "One item" and "{{count}} items" together have `count`. */
function slots(locale: Locale, key: string): string[] {
  const texts = forms[locale].get(key) ?? [];
  return [...new Set(texts.flatMap((text) => text.match(/\{\{[^}]+\}\}|<\/?\w+\s*\/?>/g) ?? []))].toSorted();
}

function wordsWith(language: Words, characters: string): string[] {
  const found = new RegExp(`[${characters}]`, "u");
  return [...language].flatMap(([key, text]) => (found.test(text) ? `${key}: ${text}` : []));
}

function without(all: Iterable<string>, some: Iterable<string>): string[] {
  const known = new Set(some);
  return [...all].filter((one) => !known.has(one));
}

type Usage = {
  /** Every string of the code that is written out: a key among them counts as used, wherever it stands. */
  readonly literals: Set<string>;
  /** Keys given to `t`, `pageTitle` and `i18nKey`. */
  readonly asked: { readonly file: string; readonly key: string }[];
  /** Keys with a part that is only known at run time: `orders.status.${status}`. */
  readonly patterns: { readonly file: string; readonly pattern: RegExp }[];
};

function readUsage(): Usage {
  const found: Usage = { literals: new Set(), asked: [], patterns: [] };
  const commands = filesBelow("scripts").filter((file) => file.endsWith(".ts"));
  for (const { path: file, text } of [...sourceFiles, ...commands.map(readSource)]) {
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));

    function visit(node: ts.Node): void {
      if (ts.isStringLiteralLike(node)) {
        found.literals.add(node.text);
        if (isAskedFor(node)) found.asked.push({ file, key: node.text });
      }
      if (ts.isTemplateExpression(node) && areas.some((area) => node.head.text.startsWith(`${area}.`))) {
        found.patterns.push({ file, pattern: patternOf(node) });
      }
      ts.forEachChild(node, visit);
    }
  }
  return found;
}

function readSource(file: string): { readonly path: string; readonly text: string } {
  return { path: file, text: readFileSync(file, "utf8") };
}

function isAskedFor(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  if (ts.isJsxAttribute(parent)) return parent.name.getText() === "i18nKey";
  return (
    ts.isCallExpression(parent) &&
    parent.arguments[0] === node &&
    ["t", "pageTitle"].includes(parent.expression.getText())
  );
}

function patternOf(template: ts.TemplateExpression): RegExp {
  const parts = [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
  return new RegExp(`^${parts.map((part) => part.replaceAll(".", "\\.")).join("[\\w-]+")}$`);
}

// Common characters that only one of the two scripts has.
const simplifiedOnly = "们这时会对发现应样实间问长门见车书电话账户码选择处单请输确认编号历仅设计订货价库总请询该页显";
const traditionalOnly = "們這時會對發現應樣實間問長門見車書電話帳戶碼選擇處單請輸確認編號歷僅設計訂貨價庫總詢該頁顯";

const usage = readUsage();
