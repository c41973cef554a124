/** How often a dealer buys an article: the days between purchases, and how long ago the last one was. */
export type Rhythm = { readonly purchases: number; readonly everyDays: number; readonly lastDaysAgo: number };

/** Fewer gaps than these are no rhythm (domain-rules §10). */
const FEWEST_PURCHASES = 4;
/** Long past its time, an article is not late but no longer bought. */
const STILL_BOUGHT = 3;
const DAY_MS = 86_400_000;

/** The rhythm in which an article was bought, from the moments of its purchases; null where they make none. */
export function rhythmOf(purchases: readonly Date[], now: Date): Rhythm | null {
  const days = [...new Set(purchases.map((at) => Math.floor(at.getTime() / DAY_MS)))].toSorted((a, b) => a - b);
  const last = days.at(-1);
  if (days.length < FEWEST_PURCHASES || last === undefined) return null;
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  return {
    purchases: days.length,
    everyDays: median(gaps),
    lastDaysAgo: Math.floor(now.getTime() / DAY_MS) - last,
  };
}

/** Time to buy it again: as long ago as usual, and not so long that it is bought no more. */
export function isDue({ everyDays, lastDaysAgo }: Rhythm): boolean {
  return lastDaysAgo >= everyDays && lastDaysAgo <= everyDays * STILL_BOUGHT;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[middle - 1] ?? 0) + upper) / 2);
}
