import { authorize, type PartnerActor } from "../access/actor.ts";
import { permissionsOf } from "../access/permissions.ts";
import { listMembers } from "../access/queries.server.ts";
import { creditDecision } from "../billing/credit.ts";
import { getPartnerCredit } from "../billing/partner-credit.server.ts";
import { clockAt } from "../brand/clock.server.ts";
import type { CartId } from "../ids.ts";
import type { PartnerTerms } from "../partners/partner-terms.ts";
import { listAddresses } from "../partners/queries.server.ts";
import { limitBreaches } from "./buyer-limits.server.ts";
import { getCart } from "./cart-queries.server.ts";
import type { CheckoutView } from "./checkout-view.ts";
import { priceReview } from "./holds.ts";
import { mayPlaceOrders } from "./policy.ts";

/** A cart of the actor's partner with everything that ordering it asks and brings about. Throws not-found. */
export async function getCheckout(
  actor: PartnerActor,
  terms: PartnerTerms,
  cartId: CartId,
  now = new Date(),
): Promise<CheckoutView> {
  authorize(mayPlaceOrders(actor), "orders.place");
  const clock = await clockAt(now);
  const [cart, addresses, position] = await Promise.all([
    getCart(actor, terms, cartId, now),
    listAddresses(actor.partnerId, "ship_to"),
    getPartnerCredit(actor, terms),
  ]);
  const breaches = await limitBreaches(actor, cart.total, clock);
  const review = priceReview(cart.lines.flatMap(({ sku, unit, listUnit }) => (unit ? [{ sku, unit, listUnit }] : [])));
  return {
    cart,
    addresses,
    credit: creditDecision(position, cart.total),
    approval: breaches.length > 0 ? { breaches, approvers: await approversBeside(actor) } : null,
    pricesReviewed: review?.facts.code === "price-far-below-list" ? review.facts.lines.length : 0,
    today: clock.today,
  };
}

/** Colleagues who may approve, by name. */
async function approversBeside(actor: PartnerActor): Promise<readonly string[]> {
  const members = await listMembers(actor, actor.partnerId);
  return members
    .filter(({ userId, status }) => status === "active" && userId !== actor.userId)
    .filter(({ role }) => permissionsOf("member", role).includes("orders.approve"))
    .map(({ name }) => name);
}
