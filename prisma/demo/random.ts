/** A seeded source of chance: the same seed gives the same demo on every machine. */
export type Random = {
  /** A number in [0, 1). */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  /** True with the given probability. */
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  /** One item, each as likely as its weight says. Weights are not negative and not all 0. */
  readonly pickWeighted: <T>(items: readonly T[], weightOf: (item: T) => number) => T;
  /** Up to `count` different items, in the order drawn. */
  readonly sample: <T>(items: readonly T[], count: number) => T[];
  /** A normally distributed number (Box–Muller). */
  readonly normal: (mean: number, deviation: number) => number;
};

/** Makes a source from a name, so that each part of the demo has its own and none disturbs another. */
export function randomFrom(name: string): Random {
  let state = hashOf(name);

  // mulberry32: 32 bits of state are plenty for some hundred thousand draws.
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  function between(low: number, high: number): number {
    return low + Math.floor(next() * (high - low + 1));
  }

  function pick<T>(items: readonly T[]): T {
    return itemAt(items, between(0, items.length - 1));
  }

  function pickWeighted<T>(items: readonly T[], weightOf: (item: T) => number): T {
    let left = next() * items.reduce((sum, item) => sum + weightOf(item), 0);
    for (const item of items) {
      left -= weightOf(item);
      if (left < 0) return item;
    }
    return itemAt(items, items.length - 1);
  }

  function sample<T>(items: readonly T[], count: number): T[] {
    const left = [...items];
    const drawn: T[] = [];
    while (drawn.length < count && left.length > 0) drawn.push(...left.splice(between(0, left.length - 1), 1));
    return drawn;
  }

  function normal(mean: number, deviation: number): number {
    return mean + deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  }

  return { next, between, chance: (probability) => next() < probability, pick, pickWeighted, sample, normal };
}

/** FNV-1a, enough to spread names over 32 bits. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash;
}

function itemAt<T>(items: readonly T[], index: number): T {
  if (index < 0 || index >= items.length) throw new RangeError("nothing to pick from");
  return items[index] as T;
}
