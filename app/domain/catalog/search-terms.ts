// How text becomes words of the InnoDB FULLTEXT index, and a person's search becomes a query of it.
//
// The index drops words shorter than three letters and some common ones, and knows no Chinese. So nothing is indexed as
// itself: every term starts with two letters that no stop word starts with, which also say what kind of term it is.
//   xw…  a word as it stands, in lower case without accents: "xwhammer"
//   xi…  what remains of a word after its first letters, so that "amme" is found: "xiammer", "ximmer" …
//   xh…  two neighbouring Chinese characters, each as five hexadecimal digits; a single one at the end of a run

const MAX_WORD = 64;
const MAX_QUERY_TERMS = 12;
const MAX_QUERY_RUN = 20;

/** Chinese, Japanese and Korean are written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const RUNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|[\p{L}\p{N}]+/gu;

export type SearchableArticle = {
  /** Article numbers, product code and barcodes: found from any place inside, with or without their dashes. */
  readonly codes: readonly string[];
  /** Names and labels in every language: found from any place inside. */
  readonly names: readonly (string | null)[];
  /** Descriptions: found by the beginnings of their words. */
  readonly texts: readonly (string | null)[];
};

/** The content of Variant.searchTerms. */
export function searchTerms({ codes, names, texts }: SearchableArticle): string {
  const terms = new Set<string>();
  for (const text of [...codes.flatMap(codeSpellings), ...names]) addTerms(terms, text, { inside: true });
  for (const text of texts) addTerms(terms, text, { inside: false });
  return [...terms].join(" ");
}

export type SearchQuery = {
  /** For AGAINST (… IN BOOLEAN MODE): every word of the search, anywhere inside a word. Only letters, digits, + * ( ). */
  readonly anywhere: string;
  /** The same, each at the beginning of a word: what ranks higher. */
  readonly beginnings: string;
  /** As an article number would be spelled: equal ranks first, beginning with it second. */
  readonly sku: string;
};

/** What a person typed, as a query; null where it holds nothing to search for. Operators they type are only separators. */
export function searchQuery(typed: string): SearchQuery | null {
  const words = [...new Set(runsOf(typed))].slice(0, MAX_QUERY_TERMS);
  if (words.length === 0) return null;
  return {
    anywhere: words.map(anywhereTerm).join(" "),
    beginnings: words.map(beginningTerm).join(" "),
    sku: typed.normalize("NFKC").trim().toUpperCase().slice(0, 64),
  };
}

function addTerms(terms: Set<string>, text: string | null, { inside }: { inside: boolean }): void {
  for (const run of runsOf(text ?? "")) {
    if (UNSPACED.test(run)) {
      for (const bigram of bigramsOf(run)) terms.add(bigram);
      continue;
    }
    terms.add(`xw${run}`);
    const letters = [...run];
    for (let from = 1; inside && from < letters.length; from++) terms.add(`xi${letters.slice(from).join("")}`);
  }
}

function anywhereTerm(run: string): string {
  return UNSPACED.test(run) ? unspacedTerm(run) : `+(xw${run}* xi${run}*)`;
}

function beginningTerm(run: string): string {
  return UNSPACED.test(run) ? unspacedTerm(run) : `+xw${run}*`;
}

/** A single character is the beginning of some bigram; a longer run needs all its bigrams. */
function unspacedTerm(run: string): string {
  const characters = [...run].slice(0, MAX_QUERY_RUN);
  if (characters.length === 1) return `+xh${hex(run)}*`;
  return characters
    .slice(1)
    .map((character, before) => `+xh${hex(characters[before])}${hex(character)}`)
    .join(" ");
}

/** The last character stands alone as well, so that a search for it alone finds it. */
function bigramsOf(run: string): readonly string[] {
  const characters = [...run];
  return characters.map((character, at) => `xh${hex(character)}${hex(characters[at + 1])}`);
}

function hex(character = ""): string {
  return character && (character.codePointAt(0) ?? 0).toString(16).padStart(5, "0");
}

/** "KW-1042/B" is also "KW1042B". */
function codeSpellings(code: string): readonly string[] {
  return [code, code.replace(/[^\p{L}\p{N}]/gu, "")];
}

/** Words and unspaced runs: half-width, lower case, without accents, none longer than the index takes. */
function runsOf(text: string): readonly string[] {
  const folded = text.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFKC").toLowerCase();
  return (folded.match(RUNS) ?? []).map((run) => (UNSPACED.test(run) ? run : [...run].slice(0, MAX_WORD).join("")));
}
