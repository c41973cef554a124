/** The round number (1, 2, 4, 6, 8 or 10 times a power of ten) on which an axis ends that must hold `highest`; at least 2. */
export function axisTop(highest: number): number {
  const wanted = Math.max(highest, 2);
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = [1, 2, 4, 6, 8, 10].find((one) => one * power >= wanted) ?? 10;
  return step * power;
}
