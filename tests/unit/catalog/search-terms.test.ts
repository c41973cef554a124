import fc from "fast-check";
import { expect, test } from "vitest";

import { searchQuery, searchTerms } from "#app/domain/catalog/search-terms.ts";

function terms(...names: string[]): string[] {
  return searchTerms({ codes: [], names, texts: [] }).split(" ");
}

test("a name is found from every place inside its words", () => {
  expect(terms("Axe")).toEqual(["xwaxe", "xixe", "xie"]);
});

test("a description is found by the beginnings of its words only", () => {
  expect(searchTerms({ codes: [], names: [], texts: ["Axe"] })).toBe("xwaxe");
});

test("an article number is found with and without its dashes", () => {
  const found = searchTerms({ codes: ["KW-10/B"], names: [], texts: [] }).split(" ");
  expect(found).toEqual(expect.arrayContaining(["xwkw", "xw10", "xwb", "xwkw10b", "xi10b"]));
});

test("Chinese becomes pairs of characters, the last one alone as well", () => {
  expect(terms("羊角锤")).toEqual(["xh07f8a089d2", "xh089d209524", "xh09524"]);
  expect(searchQuery("羊角锤")?.anywhere).toBe("+xh07f8a089d2 +xh089d209524");
  expect(searchQuery("锤")?.anywhere).toBe("+xh09524*");
});

test("full-width letters, capitals and accents make no difference", () => {
  expect(terms("ＫＷ")).toEqual(terms("kw"));
  expect(terms("Étau")).toEqual(terms("etau"));
});

test("what a person types as an operator separates words and does nothing else", () => {
  expect(searchQuery('+foo -"bar* ~(baz)')?.anywhere).toBe("+(xwfoo* xifoo*) +(xwbar* xibar*) +(xwbaz* xibaz*)");
  expect(searchQuery(" *-+ ")).toBeNull();
  expect(searchQuery("")).toBeNull();
});

test("whatever is typed, the query is letters, digits and the operators we put there", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (typed) => {
      const query = searchQuery(typed);
      expect(query?.anywhere ?? "").toMatch(/^[\p{L}\p{N}+*() ]*$/u);
      expect(query?.beginnings ?? "").toMatch(/^[\p{L}\p{N}+* ]*$/u);
    }),
  );
});

test("every term is long enough for the index and no stop word", () => {
  const stopWords = ["a", "about", "an", "the", "for", "com", "www", "with", "this", "who", "will", "what", "und"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "1", "锤", "the", "hat", ...stopWords), { minLength: 1 }), (words) => {
      for (const term of terms(words.join(" "))) {
        expect(term.length).toBeGreaterThanOrEqual(3);
        expect(term.length).toBeLessThanOrEqual(84);
        expect(stopWords).not.toContain(term);
      }
    }),
  );
});
