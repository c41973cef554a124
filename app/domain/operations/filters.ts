/** kept: there are no SMTP settings, so it is only here. */
export const mailStatuses = ["queued", "sent", "kept", "parked"] as const;
export type MailStatus = (typeof mailStatuses)[number];

export type MailFilter = { readonly status?: MailStatus; readonly search?: string };

export function readMailFilter(query: URLSearchParams): MailFilter {
  const status = mailStatuses.find((name) => name === query.get("status"));
  const search = query.get("q")?.trim().slice(0, 100);
  return { ...(status && { status }), ...(search && { search }) };
}

export const eventStatuses = ["parked", "queued", "done"] as const;
export type EventStatus = (typeof eventStatuses)[number];

export function readEventStatus(query: URLSearchParams): EventStatus {
  return eventStatuses.find((name) => name === query.get("status")) ?? "parked";
}
