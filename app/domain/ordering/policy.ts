import { type Actor, has, type PartnerActor } from "../access/actor.ts";
import { DEALER_CANCEL_HOURS } from "./limits.ts";
import type { HoldKind, LineQuantities, OrderStatus } from "./order.ts";
import { canMoveTo, fulfilmentOf } from "./order.ts";

/** What the rules of who may what need to know of an order. */
export type OrderForPolicy = {
  readonly status: OrderStatus;
  readonly placedById: string | null;
  readonly confirmedAt: Date | null;
  /** True where the partner had nobody to approve it, so that the brand decides. */
  readonly approvalEscalated: boolean;
  readonly lines: readonly LineQuantities[];
};

export function mayPlaceOrders(actor: PartnerActor): boolean {
  return has(actor, "orders.place");
}

/** Four eyes: nobody approves or declines what they placed themself. See `mayApprove` for the rest. */
export function isOwnOrder(actor: Actor, order: Pick<OrderForPolicy, "placedById">): boolean {
  return actor.userId !== null && actor.userId === order.placedById;
}

/** A colleague with the right to approve; the order desk where the partner has no such colleague. */
export function mayApprove(actor: Actor, order: OrderForPolicy): boolean {
  if (isOwnOrder(actor, order)) return false;
  return has(actor, "orders.approve") || (order.approvalEscalated && mayWorkDesk(actor));
}

/** Holds, releases, allocates, ships and closes orders: staff at their own desk, not in a partner's portal. */
export function mayWorkDesk(actor: Actor): boolean {
  return has(actor, "desk.work");
}

/** A credit hold is finance's to release, every other one the order desk's. */
export function mayReleaseHold(actor: Actor, kind: HoldKind): boolean {
  return kind === "credit" ? has(actor, "credit.override") : mayWorkDesk(actor);
}

export function mayCancelOrders(actor: Actor): boolean {
  return has(actor, "orders.cancel") || mayWorkDesk(actor);
}

/**
 * Whether an order can still be cancelled by this actor. "has-shipped": goods have left, so that it can only be
 * short-closed. "ask-order-desk": the dealer's own time for it is over. "moved-on": it has ended already.
 */
export function cancellationOf(
  actor: Actor,
  order: OrderForPolicy,
  now: Date,
): "possible" | "moved-on" | "has-shipped" | "ask-order-desk" {
  if (fulfilmentOf(order.lines) !== "none") return "has-shipped";
  if (!canMoveTo(order.status, "cancelled")) return "moved-on";
  if (mayWorkDesk(actor) || order.confirmedAt === null) return "possible";
  return now < dealerCancelsUntil(order.confirmedAt) ? "possible" : "ask-order-desk";
}

/** The end of the dealer's own time to cancel a confirmed order. */
export function dealerCancelsUntil(confirmedAt: Date): Date {
  return new Date(confirmedAt.getTime() + DEALER_CANCEL_HOURS * 3_600_000);
}

/** "The goods are here": whoever buys for the partner says so. */
export function mayConfirmReceipt(actor: Actor): boolean {
  return actor.partnerId !== null && has(actor, "orders.place");
}
