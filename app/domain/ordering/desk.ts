import type { Day } from "#app/platform/dates.ts";
import type { Money } from "#app/platform/money.ts";

import { isId, type OrderId, type PartnerId } from "../ids.ts";
import { type HoldKind, type LineState, type OrderStatus, orderStatuses } from "./order.ts";

/**
 * The queues of the order desk. `attention`: a person must decide something, whatever it is; then each kind of hold, orders
 * whose dealer has nobody to approve them, what waits for goods, what can be shipped, what should have been shipped; all.
 */
export const deskQueues = [
  "attention",
  "credit",
  "price",
  "stock",
  "manual",
  "approval",
  "waiting",
  "ready",
  "overdue",
  "all",
] as const;

export type DeskQueue = (typeof deskQueues)[number];

/** The queues worth a chip: the holds and approvals that there are, and those that are looked at whatever is in them. */
export function queuesShown(counts: Readonly<Record<DeskQueue, number>>, current: DeskQueue): readonly DeskQueue[] {
  const always: readonly DeskQueue[] = ["attention", "waiting", "ready", "overdue", "all", current];
  return deskQueues.filter((queue) => counts[queue] > 0 || always.includes(queue));
}

export type DeskFilter = {
  readonly queue: DeskQueue;
  /** In the order's or PO number, in the partner's code or name, or a whole SKU; "" for all. */
  readonly text: string;
  readonly status: OrderStatus | null;
  readonly partnerId: PartnerId | null;
};

export const deskSorts = ["placedAt", "requestedOn", "total"] as const;

export type DeskSort = (typeof deskSorts)[number];

/** From the list's address; what makes no sense filters nothing. */
export function readDeskFilter(query: URLSearchParams): DeskFilter {
  const partner = query.get("partner");
  const text = (query.get("q") ?? "").normalize("NFKC").trim().slice(0, 100);
  return {
    queue: deskQueues.find((queue) => queue === query.get("queue")) ?? defaultQueue(text),
    text,
    status: orderStatuses.find((status) => status === query.get("status")) ?? null,
    partnerId: isId("par", partner) ? partner : null,
  };
}

/** How a list stands when its address does not say: a queue begins with its oldest order, everything with the newest. */
export function deskOrder({ queue, text }: Pick<DeskFilter, "queue" | "text">): {
  readonly sorts: readonly DeskSort[];
  readonly defaultSort: DeskSort | `-${DeskSort}`;
  readonly defaultQueue: DeskQueue;
} {
  return {
    sorts: deskSorts,
    defaultSort: queue === "all" ? "-placedAt" : "placedAt",
    defaultQueue: defaultQueue(text),
  };
}

// What needs somebody comes first, but a search looks everywhere.
function defaultQueue(text: string): DeskQueue {
  return text === "" ? "attention" : "all";
}

/** Why an order stands in a queue, the most urgent first. */
export type DeskReason =
  | { readonly code: "hold"; readonly kind: HoldKind; readonly since: Date }
  | { readonly code: "approval" }
  | { readonly code: "overdue"; readonly requestedOn: Day }
  /** Units that wait and that no supply is known for. */
  | { readonly code: "no-supply"; readonly units: number }
  | { readonly code: "waiting"; readonly units: number }
  | { readonly code: "ready"; readonly units: number };

export type DeskRow = {
  readonly orderId: OrderId;
  readonly number: string;
  readonly partner: { readonly partnerId: PartnerId; readonly code: string; readonly name: string };
  readonly status: OrderStatus;
  readonly poNumber: string | null;
  readonly placedAt: Date;
  readonly requestedOn: Day | null;
  readonly total: Money;
  /** Its units by where they are. */
  readonly units: { readonly [State in LineState]: number };
  readonly reasons: readonly DeskReason[];
};

type RowFacts = Pick<DeskRow, "status" | "requestedOn" | "units"> & {
  readonly holds: readonly { readonly kind: HoldKind; readonly openedAt: Date }[];
  readonly escalated: boolean;
  readonly shipComplete: boolean;
  /** Back-ordered units without a day. */
  readonly undated: number;
};

/** Why a person should look at an order, and what can be done with it. */
export function deskReasons(row: RowFacts, today: Day): readonly DeskReason[] {
  const { status, requestedOn, units, holds, undated } = row;
  const shipping = status === "confirmed" || status === "partially_shipped";
  const overdue = requestedOn !== null && requestedOn < today && (shipping || status === "on_hold");
  const ready = shipping && units.allocated > 0 && !(row.shipComplete && units.backordered + units.open > 0);
  return [
    ...holds.map(({ kind, openedAt }) => ({ code: "hold" as const, kind, since: openedAt })),
    ...(status === "pending_approval" && row.escalated ? [{ code: "approval" as const }] : []),
    ...(overdue ? [{ code: "overdue" as const, requestedOn }] : []),
    ...(shipping && undated > 0 ? [{ code: "no-supply" as const, units: undated }] : []),
    ...(shipping && units.backordered > undated
      ? [{ code: "waiting" as const, units: units.backordered - undated }]
      : []),
    ...(ready ? [{ code: "ready" as const, units: units.allocated }] : []),
  ];
}
