import { db } from "#app/platform/db.server.ts";
import { authorize, has, type PartnerActor } from "../access/actor.ts";
import { usersById } from "../access/queries.server.ts";
import type { CartId, OrderId, Sku } from "../ids.ts";
import type { PartnerTerms } from "../partners/partner-terms.ts";
import { refusal } from "../refusals.ts";
import { offersFor } from "../storefront/offers.server.ts";
import { assessLine, type CartStatus, cartTotal, seenUnit } from "./cart.ts";
import { articleOnLine, type CartLineView, type CartRow, type CartView } from "./cart-view.ts";
import { findCurrentCart } from "./internal/current-cart.server.ts";

/** One cart of the actor's partner at today's prices and stock. Throws not-found. */
export async function getCart(
  actor: PartnerActor,
  terms: PartnerTerms,
  cartId: CartId,
  now = new Date(),
): Promise<CartView> {
  authorize(has(actor, "catalog.browse"), "catalog.browse");
  const cart = await db.cart.findFirst({
    where: { id: cartId, partnerId: actor.partnerId },
    select: {
      name: true,
      status: true,
      createdAt: true,
      lines: { select: { sku: true, quantity: true, seenUnitMinor: true }, orderBy: { position: "asc" } },
    },
  });
  if (!cart) throw refusal("not-found");
  const [lines, current, order] = await Promise.all([
    viewLines(cart.lines, terms, now),
    findCurrentCart(actor),
    db.salesOrder.findFirst({ where: { cartId, partnerId: actor.partnerId }, select: { id: true } }),
  ]);
  const isOpen = cart.status === "open";
  return {
    cartId,
    name: cart.name,
    createdAt: cart.createdAt,
    status: cart.status as CartStatus,
    orderId: (order?.id as OrderId | undefined) ?? null,
    isCurrent: current === cartId,
    currency: terms.currency,
    lines,
    total: cartTotal(lines, terms.currency),
    counts: {
      problems: lines.filter(({ problem }) => problem !== null).length,
      mendable: lines.filter(({ problem }) => problem !== null && problem.fix !== null).length,
      changedPrices: lines.filter((line) => line.seenUnit !== null).length,
    },
    can: {
      edit: isOpen && has(actor, "carts.edit"),
      order: isOpen && has(actor, "orders.place"),
    },
  };
}

/** The open carts of the actor's partner, last used first. */
export async function listCarts(actor: PartnerActor): Promise<readonly CartRow[]> {
  authorize(has(actor, "catalog.browse"), "catalog.browse");
  const [carts, current] = await Promise.all([
    db.cart.findMany({
      where: { partnerId: actor.partnerId, status: "open" },
      select: {
        id: true,
        name: true,
        createdAt: true,
        createdById: true,
        updatedAt: true,
        _count: { select: { lines: true } },
      },
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    }),
    findCurrentCart(actor),
  ]);
  const people = await usersById(carts.map(({ createdById }) => createdById));
  return carts.map(({ id, createdById, _count, ...cart }) => ({
    ...cart,
    cartId: id as CartId,
    createdByName: people.get(createdById)?.name ?? "",
    lines: _count.lines,
    isCurrent: id === current,
  }));
}

/** The cart in which the actor works, and how many lines it has; null where there is none yet. */
export async function findCartInUse(actor: PartnerActor): Promise<{ cartId: CartId; lines: number } | null> {
  const cartId = await findCurrentCart(actor);
  return cartId && { cartId, lines: await db.cartLine.count({ where: { cartId } }) };
}

type StoredLine = { readonly sku: string; readonly quantity: number; readonly seenUnitMinor: bigint | null };

async function viewLines(
  stored: readonly StoredLine[],
  terms: PartnerTerms,
  now: Date,
): Promise<readonly CartLineView[]> {
  const wanted = stored.map(({ sku, quantity }) => ({ sku: sku as Sku, quantity }));
  const offers = await offersFor(terms, wanted, now);
  return stored.map(({ sku: text, quantity, seenUnitMinor }) => {
    const sku = text as Sku;
    const offer = offers.get(sku);
    const seen = seenUnit(seenUnitMinor, terms.currency);
    return {
      sku,
      quantity,
      article: offer ? articleOnLine(offer.article) : null,
      stock: offer?.shown ?? null,
      ...assessLine({ quantity, seenUnit: seen }, offer, terms.stockDisplay),
    };
  });
}
