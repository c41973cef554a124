import type { PartnerActor } from "#app/domain/access/actor.ts";
import { nearestQuantity } from "#app/domain/catalog/quantity-rule.ts";
import { type CartId, newId } from "#app/domain/ids.ts";
import type { Day } from "#app/platform/dates.ts";
import { db } from "#app/platform/db.server.ts";

import { articles, type DemoArticle } from "../catalogue/catalogue.ts";
import { type BasketLine, basketOf } from "../orders/baskets.ts";
import type { DemoDealer } from "../partners/partners.ts";
import type { PriceBook } from "../prices/price-book.ts";
import { randomFrom } from "../random.ts";
import type { Shelf } from "../stock/shelves.ts";
import type { StoryOrder } from "../story/story.ts";

/** What is left on the shelves while the story goes on. */
export type Stock = { readonly take: (lines: readonly BasketLine[]) => readonly BasketLine[] };

export function stockOf(shelves: readonly Shelf[]): Stock {
  const left = new Map<string, number>();
  for (const { article, onHand, safety } of shelves)
    left.set(article.sku, (left.get(article.sku) ?? 0) + onHand - safety);
  return {
    // Only what is there twice over, so that no usual line has to wait.
    take: (lines) =>
      lines.filter(({ article, quantity }) => {
        const there = left.get(article.sku) ?? 0;
        if (there < quantity * 2) return false;
        left.set(article.sku, there - quantity);
        return true;
      }),
  };
}

/** The lines of a story order: some of what the dealer usually buys, and what the story is about. */
export function linesFor(
  row: StoryOrder,
  dealer: DemoDealer,
  { stock, prices, day, creditMinor }: { stock: Stock; prices: PriceBook; day: Day; creditMinor: number },
): readonly BasketLine[] {
  const random = randomFrom(`story ${row.dealer} ${row.by} ${row.daysAgo}`);
  const named = Object.entries(row.also ?? {}).map(([sku, quantity]) => ({ article: articleBySku(sku), quantity }));
  const usual = new Map<string, BasketLine>();
  const basket = basketOf(dealer);
  for (let attempt = 0; usual.size < row.usual && attempt < 20; attempt++) {
    const drawn = basket
      .fill(random)
      .filter(({ article }) => !usual.has(article.sku) && !(article.sku in (row.also ?? {})));
    for (const line of stock.take(drawn.slice(0, row.usual - usual.size))) usual.set(line.article.sku, line);
  }
  const lines = [...usual.values(), ...named];
  if (!row.beyondCredit) return lines;

  const priceOf = (line: BasketLine): number => {
    const price = prices(dealer, line, day);
    return price.ok ? price.unit.minor : 0;
  };
  const worth = lines.reduce((sum, line) => sum + priceOf(line) * line.quantity, 0);
  const article = articleBySku(row.beyondCredit.sku);
  const missing = creditMinor * (1 + row.beyondCredit.share) - worth;
  const quantity = Math.ceil(missing / priceOf({ article, quantity: 1 }));
  return [...lines, { article, quantity: nearestQuantity({ ...article, maxQuantity: null }, quantity) }];
}

/** An open cart with these lines, as a starting fact. */
export async function fillCart(
  actor: PartnerActor,
  { lines, name = "" }: { readonly lines: readonly BasketLine[]; readonly name?: string },
  now: Date,
): Promise<CartId> {
  const id = newId("car", now);
  await db.cart.create({
    data: { id, partnerId: actor.partnerId, name, createdById: actor.userId, createdAt: now, updatedAt: now },
  });
  await db.cartLine.createMany({
    data: lines.map(({ article, quantity }, position) => {
      return { cartId: id, sku: article.sku, quantity, position, addedById: actor.userId, addedAt: now };
    }),
  });
  return id;
}

export function articleBySku(sku: string): DemoArticle {
  const article = articles.find((one) => one.sku === sku);
  if (!article) throw new RangeError(`No article ${sku}`);
  return article;
}
