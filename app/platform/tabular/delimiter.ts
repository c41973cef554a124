import type { Delimiter } from "./table.ts";

/** In the order in which they win a tie. */
const candidates: readonly Delimiter[] = ["\t", ";", ",", "|"];

const linesLookedAt = 10;

/**
 * The delimiter that the most of the first lines have in the same number; of equals the one they have more of. A
 * comma when there is none, as in a file of one column.
 */
export function guessDelimiter(start: string): Delimiter {
  const lines = firstLines(start);
  let best: Delimiter = ",";
  let bestScore = 0;
  for (const candidate of candidates) {
    const score = agreement(lines.map((line) => occurrences(line, candidate)));
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** How many lines share their commonest count, with the count itself behind the point. */
function agreement(counts: readonly number[]): number {
  const scores = counts.map((count) =>
    count === 0 ? 0 : counts.filter((other) => other === count).length - 1 / count,
  );
  return Math.max(0, ...scores);
}

/**
 * The first lines that are not empty, each without what stands in quotes, a line break within quotes ending nothing.
 */
function firstLines(start: string): string[] {
  const bare = start.slice(0, 64 * 1024).replaceAll(/"(?:[^"]|"")*"/g, "");
  const lines = bare.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");
  return lines.slice(0, linesLookedAt);
}

function occurrences(line: string, delimiter: string): number {
  return line.split(delimiter).length - 1;
}
