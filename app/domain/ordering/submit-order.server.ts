import type { Day } from "#app/platform/dates.ts";
import { inTransaction, isDuplicate, type Tx } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import type { Money } from "#app/platform/money.ts";
import type { Prisma } from "#prisma/client/client.ts";

import { authorize, type PartnerActor } from "../access/actor.ts";
import { permissionsOf } from "../access/permissions.ts";
import { listMembers } from "../access/queries.server.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { type Clock, clockAt } from "../brand/clock.server.ts";
import { emit } from "../emit.server.ts";
import { type AddressId, type CartId, newId, type OrderId } from "../ids.ts";
import { refuseStoppedPartner } from "../partners/refuse-stopped-partner.server.ts";
import { refusal } from "../refusals.ts";
import { checkBuyerLimit } from "./buyer-limits.server.ts";
import { confirmOrder } from "./internal/confirm-order.server.ts";
import { type ApprovalAsked, insertOrder } from "./internal/insert-order.server.ts";
import type { LoadedOrder } from "./internal/load-order.server.ts";
import { nextNumber } from "./internal/next-number.server.ts";
import { orderRules } from "./internal/open-hold.server.ts";
import { type PlacedOrder, prepareSubmission, type Submission } from "./internal/prepare-submission.server.ts";
import { mayPlaceOrders } from "./policy.ts";

export type SubmitOrder = {
  readonly cartId: CartId;
  readonly shipToId: AddressId;
  readonly poNumber?: string;
  readonly requestedOn?: Day;
  readonly note?: string;
  /** Nothing is shipped before everything is there. */
  readonly shipComplete?: boolean;
  /** The total that the buyer saw; another one today is refused with changed-meanwhile. */
  readonly acceptPrices?: Money;
};

/** How often a cart that changes under the submission is read again. */
const ATTEMPTS = 5;

/**
 * Makes an order of a cart, once: whoever submits the same cart again (double click, retry, back button, another process)
 * gets the same order. Freezes prices, names and address. Beyond the buyer's limits it waits for a colleague
 * (`pending_approval`); else it is held (`on_hold`) or confirmed with its goods set aside and the rest back-ordered.
 * Throws not-found, cart-empty, cart-moved-on, address-required, partner-blocked, partner-suspended, sku-not-offered,
 * price-missing, quantity-rule, stock-short (with the SKUs) and changed-meanwhile; nothing is written then.
 */
export async function submitOrder(actor: PartnerActor, input: SubmitOrder, now = new Date()): Promise<PlacedOrder> {
  authorize(mayPlaceOrders(actor), "orders.place");
  const clock = await clockAt(now);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const prepared = await prepareSubmission(actor, input, now);
    if ("placed" in prepared) return prepared.placed;
    const placed = await placeOrder(actor, { ...input, submission: prepared.submission }, clock);
    if (placed) {
      log.info({ orderId: placed.orderId, status: placed.status }, "order submitted");
      return placed;
    }
  }
  throw refusal("changed-meanwhile");
}

type Placement = SubmitOrder & { readonly submission: Submission };

/** Null where the cart has changed since it was read, or an import has taken the number: read and try again. */
async function placeOrder(actor: PartnerActor, placement: Placement, clock: Clock): Promise<PlacedOrder | null> {
  const names = { id: newId("ord", clock.now), number: await nextNumber("order") };
  const escalated = !(await hasApprover(actor));
  try {
    const order = await inTransaction((tx) => writeOrder(tx, actor, { ...placement, ...names, escalated }, clock), {
      isolation: "ReadCommitted",
    });
    return order && { orderId: order.id, number: order.number, status: order.status };
  } catch (error) {
    if (isDuplicate(error)) return null;
    throw error;
  }
}

async function writeOrder(
  tx: Tx,
  actor: PartnerActor,
  placement: Placement & { readonly id: OrderId; readonly number: string; readonly escalated: boolean },
  clock: Clock,
): Promise<LoadedOrder | null> {
  const { submission, escalated, shipComplete = false } = placement;
  const { now } = clock;
  // The cart is taken by a write: of two at once the second waits here and then finds it taken.
  const { count } = await tx.cart.updateMany({
    where: { id: submission.cartId, status: "open", version: submission.cartVersion },
    data: { status: "ordered", version: { increment: 1 }, updatedAt: now },
  });
  if (count === 0) return null;
  await refuseStoppedPartner(tx, actor.partnerId);

  const breaches = await checkBuyerLimit(tx, { actor, amount: submission.total }, clock);
  const approvalAsked: ApprovalAsked | null = breaches.length > 0 ? { breaches, escalated } : null;
  const status = approvalAsked ? "pending_approval" : "submitted";
  const order = await insertOrder(tx, actor, { ...placement, status, approvalAsked, shipComplete }, now);

  const { partnerId } = order;
  const happened = { orderId: order.id, partnerId };
  const after = { number: order.number, lines: order.lines.length, total: submission.total };
  await recordAudit(tx, { actor, action: "order.submitted", subject: order.id, partnerId, after }, now);
  if (approvalAsked) {
    const asked = approvalAsked as unknown as Prisma.InputJsonValue;
    await recordAudit(
      tx,
      { actor: orderRules, action: "order.approval-requested", subject: order.id, partnerId, after: asked },
      now,
    );
    await emit(tx, "order.approval-requested", happened, now);
    return order;
  }
  await emit(tx, "order.submitted", happened, now);
  return confirmOrder(tx, actor, { order, terms: submission.terms, review: true, onShort: "refuse" }, clock);
}

/** Whether a colleague could approve it: someone active with the right to, and not the buyer. */
async function hasApprover(actor: PartnerActor): Promise<boolean> {
  const members = await listMembers(actor, actor.partnerId);
  return members.some(
    ({ userId, role, status }) =>
      status === "active" && userId !== actor.userId && permissionsOf("member", role).includes("orders.approve"),
  );
}
