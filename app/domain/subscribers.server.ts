import type { Reaction } from "#app/platform/jobs.server.ts";

import type { DomainEvents } from "./events.ts";

/** Who reacts to what. Each reaction may run twice and must not mind. */
export const subscribers: { readonly [Name in keyof DomainEvents]?: readonly Reaction<DomainEvents[Name]>[] } = {};
