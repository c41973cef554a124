import { addDays, type Day, dayToColumn } from "#app/platform/dates.ts";

import type { RegionCode, Rhythm, TierCode } from "../partners/dealer.ts";
import type { DemoDealer } from "../partners/partners.ts";
import { randomFrom } from "../random.ts";

export const DAYS_OF_HISTORY = 365;

/** Orders of the last days are made by the commands themselves, so that history ends before them. */
const ENDS_DAYS_AGO = 4;

/** What a dealer of a tier orders in a usual month. */
const ordersPerMonth: { readonly [T in TierCode]: number } = { gold: 10, silver: 5.5, registered: 2.8 };

/** January to December, against a usual month. */
const seasons: { readonly [R in RegionCode]: readonly number[] } = {
  europe: [0.85, 0.95, 1.05, 1.1, 1.1, 1.05, 0.85, 0.7, 1.1, 1.15, 1.2, 0.85],
  "uk-ireland": [0.85, 0.95, 1.1, 1.1, 1.1, 1.05, 0.95, 0.8, 1.05, 1.1, 1.2, 0.75],
  "mainland-china": [0.95, 0.5, 1.15, 1.15, 1.05, 1, 0.95, 1, 1.1, 0.85, 1.25, 1.1],
  "hk-taiwan": [1, 0.6, 1.1, 1.1, 1.05, 1, 0.95, 0.95, 1.05, 1.05, 1.15, 1.05],
};

/** When the day's work begins there, in UTC. */
const opensAt: { readonly [R in RegionCode]: number } = {
  europe: 7,
  "uk-ireland": 8,
  "mainland-china": 1,
  "hk-taiwan": 1,
};

/** The moments at which a dealer ordered in the year before a day, oldest first: with a rhythm, a season and weekends off. */
export function orderTimes(dealer: DemoDealer, today: Day): readonly Date[] {
  const random = randomFrom(`calendar ${dealer.code}`);
  const times: Date[] = [];
  let daysAgo = DAYS_OF_HISTORY - random.next() * 10;
  while (daysAgo >= ENDS_DAYS_AGO) {
    const pace = paceAt(dealer, daysAgo, addDays(today, -Math.round(daysAgo)));
    if (pace > 0.05)
      times.push(duringWork(dealer.region.code, workDay(addDays(today, -Math.round(daysAgo))), random.next()));
    const gap = 30.4 / Math.max(pace, 1);
    daysAgo -= Math.max(0.5, random.normal(gap, gap * 0.3));
  }
  return times
    .filter((at) => at < dayToColumn(addDays(today, 1 - ENDS_DAYS_AGO)))
    .toSorted((a, b) => a.getTime() - b.getTime());
}

/** The next working day, the day itself included. */
export function workDay(day: Day): Day {
  const weekday = dayToColumn(day).getUTCDay();
  if (weekday === 6) return addDays(day, 2);
  return weekday === 0 ? addDays(day, 1) : day;
}

/** The last working day up to a day, that day included. */
export function workDayBefore(day: Day): Day {
  const weekday = dayToColumn(day).getUTCDay();
  if (weekday === 6) return addDays(day, -1);
  return weekday === 0 ? addDays(day, -2) : day;
}

/** A moment of a day's working hours in a region; `part` from 0 to 1 says how late. */
export function duringWork(region: RegionCode, day: Day, part: number): Date {
  const minutes = Math.floor(opensAt[region] * 60 + part * 8.5 * 60);
  return new Date(dayToColumn(day).getTime() + minutes * 60_000 + Math.floor(part * 59_000));
}

// Orders per month at that point of the year.
function paceAt({ tier, region, rhythm, standing }: DemoDealer, daysAgo: number, day: Day): number {
  if (standing && daysAgo < 35) return 0;
  const season = seasons[region.code][Number(day.slice(5, 7)) - 1] ?? 1;
  return ordersPerMonth[tier.code] * season * development[rhythm](daysAgo);
}

const development: { readonly [R in Rhythm]: (daysAgo: number) => number } = {
  steady: () => 1,
  growing: (daysAgo) => 0.7 + 0.75 * (1 - daysAgo / DAYS_OF_HISTORY),
  slowing: (daysAgo) => (daysAgo > 120 ? 1.1 : 0.3 + (0.8 * daysAgo) / 120),
  silent: (daysAgo) => (daysAgo < 72 ? 0 : 1),
  new: (daysAgo) => (daysAgo > 130 ? 0 : 0.6 + 0.7 * (1 - daysAgo / 130)),
};
