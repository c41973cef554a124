/** What the first order and the first shipment of the demo are numbered. */
export const FIRST_NUMBER = 100_001;

/**
 * Numbers for two kinds of orders that are written apart but happened among each other: as they came, whichever kind they
 * are of. Both lists are in order of time; of two at one moment the first kind comes first.
 */
export function numbersInOrder(
  first: readonly Date[],
  second: readonly Date[],
): { readonly first: readonly number[]; readonly second: readonly number[] } {
  return {
    first: first.map((at, own) => FIRST_NUMBER + own + second.filter((other) => other < at).length),
    second: second.map((at, own) => FIRST_NUMBER + own + first.filter((other) => other <= at).length),
  };
}
