import { db } from "#app/platform/db.server.ts";
import { type Money, subtractMoney } from "#app/platform/money.ts";

import { has, type PartnerActor } from "../access/actor.ts";
import { getPartnerCredit } from "../billing/partner-credit.server.ts";
import type { PartnerTerms } from "../partners/partner-terms.ts";
import { listApprovals } from "./approval-queries.server.ts";
import { findCartInUse, getCart } from "./cart-queries.server.ts";
import type { CartInUse, DashboardView } from "./dashboard-view.ts";
import { type OrderGroup, readOrderFilter } from "./order-filter.ts";
import { listOrdersForPartner } from "./order-queries.server.ts";
import { mayPlaceOrders } from "./policy.ts";
import { suggestReorders } from "./reorder-suggestions.server.ts";

const SHOWN_ORDERS = 5;
const SHOWN_SUGGESTIONS = 4;

/** The first page of a dealer: what needs this member, what is under way, what may be bought next. */
export async function getDashboard(actor: PartnerActor, terms: PartnerTerms, now = new Date()): Promise<DashboardView> {
  const { userId, partnerId } = actor;
  const [approvals, cart, padRows, held, open, done, credit, suggestions] = await Promise.all([
    has(actor, "orders.approve") ? listApprovals(actor) : [],
    has(actor, "carts.edit") ? cartInUse(actor, terms, now) : null,
    db.quickOrderRow.count({ where: { userId, partnerId } }),
    ordersIn(actor, "held"),
    ordersIn(actor, "open"),
    ordersIn(actor, "done"),
    mayPlaceOrders(actor) ? creditOf(actor, terms) : null,
    has(actor, "carts.edit") ? suggestReorders(actor, terms, SHOWN_SUGGESTIONS, now) : [],
  ]);
  return {
    approvals: approvals.filter(({ canApprove }) => canApprove),
    cart,
    padRows,
    held,
    open,
    done,
    credit,
    suggestions,
    can: { fillCarts: has(actor, "carts.edit") },
  };
}

function ordersIn(actor: PartnerActor, group: OrderGroup) {
  const filter = { ...readOrderFilter(new URLSearchParams()), group };
  return listOrdersForPartner(actor, filter, { page: 1, pageSize: SHOWN_ORDERS, sort: "placedAt", direction: "desc" });
}

async function cartInUse(actor: PartnerActor, terms: PartnerTerms, now: Date): Promise<CartInUse | null> {
  const inUse = await findCartInUse(actor);
  if (!inUse || inUse.lines === 0) return null;
  const { cartId, name, createdAt, lines, total, counts } = await getCart(actor, terms, inUse.cartId, now);
  return { cartId, name, createdAt, lines: lines.length, total, counts };
}

async function creditOf(
  actor: PartnerActor,
  terms: PartnerTerms,
): Promise<{ readonly available: Money; readonly limit: Money; readonly blocked: boolean }> {
  const { limit, exposure, blocked } = await getPartnerCredit(actor, terms);
  return { available: subtractMoney(limit, exposure), limit, blocked };
}
