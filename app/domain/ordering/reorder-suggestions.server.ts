import { db } from "#app/platform/db.server.ts";

import type { PartnerActor } from "../access/actor.ts";
import { nearestQuantity } from "../catalog/quantity-rule.ts";
import type { Sku } from "../ids.ts";
import type { PartnerTerms } from "../partners/partner-terms.ts";
import { offersFor } from "../storefront/offers.server.ts";
import { articleOnLine } from "./cart-view.ts";
import type { ReorderSuggestion } from "./dashboard-view.ts";
import { isDue, median, rhythmOf } from "./reorder-rhythm.ts";

const LOOKED_BACK_DAYS = 365;
/** The likeliest by SQL, of which the rhythm is then looked at closely. */
const CANDIDATES = 40;

/**
 * Articles that the partner buys in a rhythm and has not bought for as long as usual, at most `count`, the longest overdue
 * first; only what can be ordered now. What there is too little history of is not guessed at.
 */
export async function suggestReorders(
  { partnerId }: PartnerActor,
  terms: PartnerTerms,
  count: number,
  now: Date,
): Promise<readonly ReorderSuggestion[]> {
  const since = new Date(now.getTime() - LOOKED_BACK_DAYS * 86_400_000);
  const likely = await db.$queryRaw<{ sku: Sku }[]>`
    SELECT l.sku FROM OrderLine l JOIN SalesOrder o ON o.id = l.orderId
    WHERE o.partnerId = ${partnerId} AND o.createdAt >= ${since} AND o.status NOT IN ('declined', 'cancelled')
    GROUP BY l.sku
    HAVING COUNT(DISTINCT o.id) >= 4
      AND DATEDIFF(${now}, MAX(o.createdAt)) * (COUNT(DISTINCT o.id) - 1) >= DATEDIFF(MAX(o.createdAt), MIN(o.createdAt)) * 0.8
    ORDER BY COUNT(DISTINCT o.id) DESC, l.sku LIMIT ${CANDIDATES}`;
  const bought = await purchasesOf(
    partnerId,
    likely.map(({ sku }) => sku),
    since,
  );
  const due = [...bought].flatMap(([sku, purchases]) => {
    const rhythm = rhythmOf(
      purchases.map(({ at }) => at),
      now,
    );
    return rhythm && isDue(rhythm) ? [{ sku, rhythm, usual: median(purchases.map(({ quantity }) => quantity)) }] : [];
  });
  const wanted = due.map(({ sku, usual }) => ({ sku, quantity: Math.max(1, usual) }));
  const offers = await offersFor(terms, wanted, now);
  return due
    .toSorted((a, b) => b.rhythm.lastDaysAgo / b.rhythm.everyDays - a.rhythm.lastDaysAgo / a.rhythm.everyDays)
    .flatMap(({ sku, rhythm, usual }) => {
      const offer = offers.get(sku);
      if (!offer?.price.ok) return [];
      const quantity = nearestQuantity(offer.article.rule, usual);
      return [{ sku, article: articleOnLine(offer.article), quantity, rhythm }];
    })
    .slice(0, count);
}

type Purchase = { readonly at: Date; readonly quantity: number };

async function purchasesOf(
  partnerId: string,
  skus: readonly Sku[],
  since: Date,
): Promise<ReadonlyMap<Sku, readonly Purchase[]>> {
  const lines = await db.orderLine.findMany({
    where: {
      sku: { in: [...skus] },
      order: { partnerId, createdAt: { gte: since }, status: { notIn: ["declined", "cancelled"] } },
    },
    select: { sku: true, ordered: true, order: { select: { createdAt: true } } },
  });
  const purchases = new Map<Sku, Purchase[]>();
  for (const { sku, ordered, order } of lines) {
    const known = purchases.get(sku as Sku) ?? [];
    purchases.set(sku as Sku, [...known, { at: order.createdAt, quantity: ordered }]);
  }
  return purchases;
}
