import type { Sku } from "../ids.ts";

/** The SKUs a partner may buy, prepared for `nearestSkus`. */
export type SkuIndex = {
  readonly skus: readonly Sku[];
  /** Positions in `skus` by how the SKU is written without what people leave out, add or confuse. */
  readonly byFold: ReadonlyMap<string, readonly number[]>;
  /** Positions by each pair of neighbouring letters. */
  readonly byPair: ReadonlyMap<string, readonly number[]>;
};

export type SkuGuess = { readonly guesses: readonly Sku[]; readonly certain: boolean };

/** How many letters may be wrong, missing, added or swapped for a SKU still to be offered as "did you mean". */
const MOST_ERRORS = 2;
/** SKUs that share the most letter pairs with the text; only these are compared letter by letter. */
const COMPARED = 40;
/** A pair that more of the range than this shares (its common prefix) does not tell one SKU from another. */
const COMMON_SHARE = 0.2;
const ALWAYS_TELLING = 50;

export function indexSkus(skus: readonly Sku[]): SkuIndex {
  const byFold = new Map<string, number[]>();
  const byPair = new Map<string, number[]>();
  for (const [position, sku] of skus.entries()) {
    const folded = fold(sku);
    append(byFold, folded, position);
    for (const pair of pairsOf(folded)) append(byPair, pair, position);
  }
  const common = Math.max(ALWAYS_TELLING, skus.length * COMMON_SHARE);
  for (const [pair, positions] of byPair) if (positions.length > common) byPair.delete(pair);
  return { skus, byFold, byPair };
}

/**
 * What someone may have meant who wrote `text`, which is no SKU: the best guess first, at most `count`. Other separators
 * ("KW 1001" for "KW-1001"), leading zeros that a spreadsheet dropped and letters that look like digits count for nothing,
 * and if that is all then `certain` is the one SKU it can be. Else two wrong letters are forgiven, or one in a word of at
 * most four.
 */
export function nearestSkus(text: string, index: SkuIndex, count = 3): SkuGuess {
  const folded = fold(text);
  if (folded.length < 2) return { guesses: [], certain: false };
  const same = (index.byFold.get(folded) ?? []).map((position) => index.skus[position] as Sku);
  if (same.length > 0) return { guesses: same.slice(0, count), certain: same.length === 1 };
  const most = folded.length <= 4 ? 1 : MOST_ERRORS;
  const guesses = candidates(folded, index)
    .map((sku) => ({ sku, errors: distance(folded, fold(sku), most) }))
    .filter(({ errors }) => errors <= most)
    .toSorted((a, b) => a.errors - b.errors || (a.sku < b.sku ? -1 : 1));
  return { guesses: guesses.slice(0, count).map(({ sku }) => sku), certain: false };
}

function candidates(folded: string, { skus, byPair }: SkuIndex): readonly Sku[] {
  const shared = new Map<number, number>();
  for (const pair of pairsOf(folded)) {
    for (const position of byPair.get(pair) ?? []) shared.set(position, (shared.get(position) ?? 0) + 1);
  }
  return [...shared]
    .toSorted(([, pairsA], [, pairsB]) => pairsB - pairsA)
    .slice(0, COMPARED)
    .map(([position]) => skus[position] as Sku);
}

function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1")
    .replace(/^0+(?=.)/, "");
}

function pairsOf(folded: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  const text = `^${folded}$`;
  for (let at = 0; at < text.length - 1; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

function append(map: Map<string, number[]>, key: string, position: number): void {
  const list = map.get(key);
  if (list) list.push(position);
  else map.set(key, [position]);
}

/** Damerau-Levenshtein distance (neighbours swapped count once); anything above `most` comes back as `most + 1`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      current.push(cost);
    }
    if (Math.min(...current) > most) return most + 1;
    before = previous;
    previous = current;
  }
  return previous.at(-1) ?? most + 1;
}
