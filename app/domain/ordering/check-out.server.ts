import type { Day } from "#app/platform/dates.ts";
import { db } from "#app/platform/db.server.ts";
import { money } from "#app/platform/money.ts";

import { type PartnerActor, visibleTo } from "../access/actor.ts";
import { clockAt } from "../brand/clock.server.ts";
import type { AddressId, CartId, OrderId } from "../ids.ts";
import { getPartnerTerms } from "../partners/queries.server.ts";
import { refusal } from "../refusals.ts";
import { submitOrder } from "./submit-order.server.ts";

export type CheckOut = {
  readonly cartId: CartId;
  readonly shipToId: AddressId;
  readonly poNumber?: string | undefined;
  /** Said by the buyer after a warning that the number was used before. */
  readonly poNumberAgain: boolean;
  readonly requestedOn?: Day | undefined;
  readonly note?: string | undefined;
  readonly shipComplete: boolean;
  /** The total that the buyer saw. */
  readonly totalMinor: number;
};

/**
 * What a buyer submits by the checkout: `submitOrder` with the questions that a person answers first. Throws po-number-used
 * (with the orders that have it) until it is confirmed, requested-day-past, and whatever `submitOrder` throws.
 */
export async function checkOut(
  actor: PartnerActor,
  { poNumber, poNumberAgain, totalMinor, ...order }: CheckOut,
  now = new Date(),
): Promise<{ readonly orderId: OrderId; readonly number: string }> {
  const { today } = await clockAt(now);
  if (order.requestedOn && order.requestedOn < today) throw refusal("requested-day-past");
  if (poNumber && !poNumberAgain) await refuseUsed(actor, { cartId: order.cartId, poNumber });
  const { currency } = await getPartnerTerms(actor.partnerId);
  const acceptPrices = money(totalMinor, currency);
  return submitOrder(actor, { ...order, ...(poNumber && { poNumber }), acceptPrices }, now);
}

/** The order of this very cart does not count: it is the first answer to the same click. */
async function refuseUsed(
  actor: PartnerActor,
  { cartId, poNumber }: { readonly cartId: CartId; readonly poNumber: string },
): Promise<void> {
  const used = await db.salesOrder.findMany({
    where: {
      ...visibleTo(actor),
      poNumber,
      status: { notIn: ["declined", "cancelled"] },
      OR: [{ cartId: null }, { cartId: { not: cartId } }],
    },
    select: { number: true },
    orderBy: { createdAt: "desc" },
    take: 5,
  });
  if (used.length > 0)
    throw refusal("po-number-used", { poNumber, orders: used.map(({ number }) => number).join(", ") });
}
