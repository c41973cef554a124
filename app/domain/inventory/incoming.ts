/** `open → received` in parts or at once, `open → cancelled` for what will not come. */
export const incomingStatuses = ["open", "received", "cancelled"] as const;
export type IncomingStatus = (typeof incomingStatuses)[number];

/** What the list of incoming stock is narrowed to; without one, everything open. */
export const incomingFilters = ["overdue", "unconfirmed", "done"] as const;
export type IncomingFilter = (typeof incomingFilters)[number];

/** From the list's address; what makes no sense filters nothing. */
export function readIncomingFilter(query: URLSearchParams): IncomingFilter | null {
  return incomingFilters.find((filter) => filter === query.get("show")) ?? null;
}
