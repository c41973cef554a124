import type { Reaction } from "#app/platform/jobs.server.ts";

import type { DomainEvents } from "./events.ts";
import { holdOrdersOfStoppedPartner, promiseAnew, serveWhoWaits } from "./ordering/reactions.server.ts";

/** Who reacts to what. Each reaction may run twice and must not mind. */
export const subscribers: { readonly [Name in keyof DomainEvents]?: readonly Reaction<DomainEvents[Name]>[] } = {
  "stock.became-available": [serveWhoWaits],
  "stock.incoming-changed": [promiseAnew],
  "partner.standing-changed": [holdOrdersOfStoppedPartner],
};
