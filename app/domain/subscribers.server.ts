import type { Reaction } from "#app/platform/jobs.server.ts";

import type { DomainEvents } from "./events.ts";
import { carryOnImport } from "./imports/reactions.server.ts";
import {
  askForApproval,
  tellCancelled,
  tellConfirmed,
  tellDeclined,
  tellHeld,
  tellNewDates,
  tellReceived,
  tellShipped,
  tellShortClosed,
} from "./notifications/reactions.server.ts";
import { holdOrdersOfStoppedPartner, promiseAnew, serveWhoWaits } from "./ordering/reactions.server.ts";

/** Who reacts to what; every event stands here. Each reaction may run twice and must not mind. */
export const subscribers: { readonly [Name in keyof DomainEvents]: readonly Reaction<DomainEvents[Name]>[] } = {
  "order.approval-requested": [askForApproval],
  "order.approval-declined": [tellDeclined],
  "order.submitted": [tellReceived],
  "order.held": [tellHeld],
  "order.confirmed": [tellConfirmed],
  "order.backorder-promise-changed": [tellNewDates],
  "order.shipped": [tellShipped],
  "order.completed": [],
  "order.cancelled": [tellCancelled],
  "order.short-closed": [tellShortClosed],
  "stock.became-available": [serveWhoWaits],
  "stock.incoming-changed": [promiseAnew],
  "partner.standing-changed": [holdOrdersOfStoppedPartner],
  "import.queued": [carryOnImport],
};
