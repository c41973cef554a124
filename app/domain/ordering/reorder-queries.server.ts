import { db } from "#app/platform/db.server.ts";
import { money } from "#app/platform/money.ts";

import { authorize, has, type PartnerActor, visibleTo } from "../access/actor.ts";
import type { OrderId, Sku } from "../ids.ts";
import type { PartnerTerms } from "../partners/partner-terms.ts";
import { refusal } from "../refusals.ts";
import { offersFor } from "../storefront/offers.server.ts";
import { assessLine } from "./cart.ts";
import { articleOnLine } from "./cart-view.ts";
import { compareWithToday, differencesFirst, type PastLine, sumPastLines } from "./reorder.ts";
import type { ReorderLineView, ReorderView } from "./reorder-view.ts";

/** A past order of the actor's partner at today's prices and stock, with what is different. Throws not-found. */
export async function getReorder(
  actor: PartnerActor,
  terms: PartnerTerms,
  orderId: OrderId,
  now = new Date(),
): Promise<ReorderView> {
  authorize(has(actor, "carts.edit"), "carts.edit");
  const order = await db.salesOrder.findFirst({
    where: { id: orderId, ...visibleTo(actor) },
    select: {
      number: true,
      currency: true,
      lines: { select: { sku: true, ordered: true, unitMinor: true }, orderBy: { lineNo: "asc" } },
    },
  });
  if (!order) throw refusal("not-found");
  const past = sumPastLines(
    order.lines.map(({ sku, ordered, unitMinor }) => ({
      sku: sku as Sku,
      quantity: ordered,
      unit: money(unitMinor, order.currency),
    })),
  );
  const lines = differencesFirst(await today(past, terms, now));
  return {
    orderId,
    number: order.number,
    currency: terms.currency,
    lines,
    different: lines.filter(({ differences }) => differences.length > 0).length,
  };
}

async function today(past: readonly PastLine[], terms: PartnerTerms, now: Date): Promise<readonly ReorderLineView[]> {
  const offers = await offersFor(terms, past, now);
  const compared = past.map((line) => {
    const assessed = assessLine({ quantity: line.quantity, seenUnit: null }, offers.get(line.sku), terms.stockDisplay);
    return compareWithToday(line, assessed);
  });
  // What is proposed may be another quantity, with its own price break and promise.
  const proposed = compared.filter(({ quantity, proposed }) => proposed > 0 && proposed !== quantity);
  const others = await offersFor(
    terms,
    proposed.map(({ sku, proposed: quantity }) => ({ sku, quantity })),
    now,
  );
  return compared.map((line) => {
    const offer = others.get(line.sku) ?? offers.get(line.sku);
    const quantity = line.proposed || line.quantity;
    const { unit, total, reason, promise } = assessLine({ quantity, seenUnit: null }, offer, terms.stockDisplay);
    return { ...line, article: offer ? articleOnLine(offer.article) : null, unit, total, reason, promise };
  });
}
