import { db } from "#app/platform/db.server.ts";
import type { Money } from "#app/platform/money.ts";

import type { PartnerActor } from "../../access/actor.ts";
import type { Article } from "../../catalog/article.ts";
import type { PriceReason } from "../../catalog/resolve-price.ts";
import type { AddressId, CartId, OrderId, PriceListId, Sku } from "../../ids.ts";
import { mayOrder, type PartnerTerms } from "../../partners/partner-terms.ts";
import { type AddressView, getPartnerTerms, listAddresses } from "../../partners/queries.server.ts";
import { refusal } from "../../refusals.ts";
import { type Offer, offersFor } from "../../storefront/offers.server.ts";
import { type OrderStatus, orderTotal } from "../order.ts";

/** A cart that can be ordered as it stands, with today's prices frozen. */
export type Submission = {
  readonly cartId: CartId;
  /** The cart as it was read: whoever changes it meanwhile raises it. */
  readonly cartVersion: number;
  readonly terms: PartnerTerms;
  readonly shipTo: Omit<AddressView, "isDefault">;
  readonly lines: readonly SubmittedLine[];
  readonly total: Money;
};

export type SubmittedLine = {
  readonly sku: Sku;
  readonly ordered: number;
  readonly name: Article["name"];
  readonly unit: Money;
  readonly listUnit: Money | null;
  readonly priceListId: PriceListId;
  readonly priceReason: PriceReason;
};

export type PlacedOrder = { readonly orderId: OrderId; readonly number: string; readonly status: OrderStatus };

/** Reads a cart and prices it for its order, or finds the order that was made of it. Refuses what cannot be ordered. */
export async function prepareSubmission(
  actor: PartnerActor,
  input: { readonly cartId: CartId; readonly shipToId: AddressId; readonly acceptPrices?: Money },
  now: Date,
): Promise<{ readonly placed: PlacedOrder } | { readonly submission: Submission }> {
  const { cartId, shipToId, acceptPrices } = input;
  const { partnerId } = actor;
  const cart = await db.cart.findFirst({
    where: { id: cartId, partnerId },
    select: {
      status: true,
      version: true,
      lines: { select: { sku: true, quantity: true }, orderBy: { position: "asc" } },
    },
  });
  if (!cart) throw refusal("not-found");
  if (cart.status === "ordered") return { placed: await getPlaced(cartId) };
  if (cart.status !== "open") throw refusal("cart-moved-on", { status: cart.status });
  if (cart.lines.length === 0) throw refusal("cart-empty");

  const terms = await getPartnerTerms(partnerId);
  if (!mayOrder(terms.standing)) {
    throw refusal(terms.standing === "blocked" ? "partner-blocked" : "partner-suspended");
  }
  const address = (await listAddresses(partnerId, "ship_to")).find(({ id }) => id === shipToId);
  if (!address) throw refusal("address-required");
  const { isDefault: _, ...shipTo } = address;

  const wanted = cart.lines.map(({ sku, quantity }) => ({ sku: sku as Sku, quantity }));
  const lines = freezePrices(wanted, await offersFor(terms, wanted, now));
  const total = orderTotal(lines, terms.currency);
  const accepted = !acceptPrices || (acceptPrices.minor === total.minor && acceptPrices.currency === total.currency);
  if (!accepted) throw refusal("changed-meanwhile");
  return { submission: { cartId, cartVersion: cart.version, terms, shipTo, lines, total } };
}

async function getPlaced(cartId: CartId): Promise<PlacedOrder> {
  const order = await db.salesOrder.findUnique({
    where: { cartId },
    select: { id: true, number: true, status: true },
  });
  if (!order) throw refusal("cart-moved-on", { status: "ordered" });
  return { orderId: order.id as OrderId, number: order.number, status: order.status as OrderStatus };
}

function freezePrices(
  wanted: readonly { readonly sku: Sku; readonly quantity: number }[],
  offers: ReadonlyMap<Sku, Offer>,
): readonly SubmittedLine[] {
  const missing = wanted.filter(({ sku }) => !offers.has(sku)).map(({ sku }) => sku);
  if (missing.length > 0) throw refusal("sku-not-offered", { sku: missing.join(", "), skus: missing });
  refuseProblems([...offers.values()]);
  return wanted.flatMap(({ sku, quantity }) => {
    const offer = offers.get(sku);
    if (!offer?.price.ok) return [];
    const { unit, listUnit, priceListId, reason } = offer.price;
    return [{ sku, ordered: quantity, name: offer.article.name, unit, listUnit, priceListId, priceReason: reason }];
  });
}

function refuseProblems(offers: readonly Offer[]): void {
  const having = (...codes: readonly string[]): Sku[] =>
    offers
      .filter(({ problems }) => problems.some(({ code }) => codes.includes(code)))
      .map(({ article }) => article.sku);
  const [unpriced, inQuantity, short] = [having("no-price"), having("quantity"), having("stock-short")];
  if (unpriced.length > 0) throw refusal("price-missing", { skus: unpriced });
  if (inQuantity.length > 0) throw refusal("quantity-rule", { skus: inQuantity });
  if (short.length > 0) throw refusal("stock-short", { skus: short });
}
