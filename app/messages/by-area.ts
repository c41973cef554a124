import type { Messages } from "./areas.ts";

/** Files by path ("./en/orders.json") as one tree by area, so that a key reads "orders.list.title". */
export function byArea(files: Record<string, unknown>): Messages {
  const areas = Object.entries(files).map(([path, words]) => [path.replace(/^.*\/|\.json$/g, ""), words]);
  // That every area has a file of every language with the same keys is what tests/architecture/messages.test.ts proves.
  return Object.fromEntries(areas) as Messages;
}
