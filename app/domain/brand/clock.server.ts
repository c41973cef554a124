import { type Day, dayAt } from "#app/platform/dates.ts";

import { getBrand } from "./queries.server.ts";

/** A moment, with the day it is at the brand: what rules about days are decided by. */
export type Clock = { readonly now: Date; readonly today: Day; readonly timeZone: string };

/** Ask before a transaction begins, not inside: it may read a setting. */
export async function clockAt(now: Date): Promise<Clock> {
  const { timeZone } = await getBrand();
  return { now, today: dayAt(now, timeZone), timeZone };
}
