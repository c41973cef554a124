import type { Problem } from "../rejection.ts";

/**
 * Remembers the keys of a file and refuses one that stands a second time: were the later row to win, reading the file again
 * would change everything twice; were it to lose in silence, nobody would mend the file.
 */
export function seenKeys(field: string): (key: string, line: number) => Problem | null {
  const lines = new Map<string, number>();
  return (key, line) => {
    const folded = fold(key);
    const first = lines.get(folded);
    if (first === undefined) lines.set(folded, line);
    return first === undefined ? null : { reason: "repeated", facts: { field, text: key, line: first } };
  };
}

/** As the database compares: without case and accents. */
function fold(key: string): string {
  return key
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .toUpperCase();
}
