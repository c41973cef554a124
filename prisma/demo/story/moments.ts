import { addDays, type Day } from "#app/platform/dates.ts";

import { duringWork, workDayBefore } from "../orders/calendar.ts";
import { type DemoDealer, dealerByCode } from "../partners/partners.ts";
import { type Step, type StoryOrder, story } from "./story.ts";

export type StoryMoment = {
  readonly row: StoryOrder;
  readonly dealer: DemoDealer;
  readonly placedAt: Date;
  readonly steps: readonly { readonly step: Step; readonly at: Date }[];
};

/** The story as it falls on a day, oldest order first; nothing of it is later than `now`. */
export function storyOn(today: Day, now: Date): readonly StoryMoment[] {
  return story
    .map((row, at) => {
      const dealer = dealerByCode(row.dealer);
      const part = ((at * 37) % 100) / 100;
      const moment = (daysAgo: number): Date => {
        const day = workDayBefore(addDays(today, -Math.ceil(daysAgo)));
        const hour = Math.min(0.95, part * 0.6 + (1 - (daysAgo % 1 || 1)) * 0.5);
        return earlier(duringWork(dealer.region.code, day, hour), now, at);
      };
      const placedAt = moment(row.daysAgo);
      const steps = row.steps.map((step, place) => {
        const told = moment(Math.max(row.daysAgo - step.days, 0.01));
        return { step, at: told > placedAt ? told : new Date(placedAt.getTime() + (place + 1) * 60_000) };
      });
      return { row, dealer, placedAt, steps };
    })
    .toSorted((a, b) => a.placedAt.getTime() - b.placedAt.getTime());
}

// Early in the morning the day's orders were placed a moment ago.
function earlier(at: Date, now: Date, place: number): Date {
  const latest = now.getTime() - (60 - place) * 60_000;
  return at.getTime() <= latest ? at : new Date(latest);
}
