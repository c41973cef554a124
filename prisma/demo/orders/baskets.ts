import { nearestQuantity } from "#app/domain/catalog/quantity-rule.ts";

import { rangeOf } from "../assortments.ts";
import { articles, type DemoArticle } from "../catalogue/catalogue.ts";
import type { TierCode } from "../partners/dealer.ts";
import type { DemoDealer } from "../partners/partners.ts";
import { type Random, randomFrom } from "../random.ts";

export type BasketLine = { readonly article: DemoArticle; readonly quantity: number };

/** How a dealer fills a cart. */
export type Basket = { readonly fill: (random: Random) => readonly BasketLine[] };

type Habits = { readonly favourites: number; readonly lines: readonly [number, number]; readonly lineEuros: number };

const habits: { readonly [T in TierCode]: Habits } = {
  gold: { favourites: 110, lines: [4, 9], lineEuros: 330 },
  silver: { favourites: 70, lines: [3, 7], lineEuros: 210 },
  registered: { favourites: 40, lines: [2, 5], lineEuros: 120 },
};

/** What goes with what: who buys the first often buys the second with it. */
const companions: readonly (readonly [product: string, with_: string])[] = [
  ["SW200", "WS210"],
  ["SW210", "SW200"],
  ["FA210", "FA220"],
  ["DR120", "FA130"],
  ["DR200", "SD310"],
  ["DR210", "SD300"],
  ["CV200", "CV230"],
  ["WR170", "WR155"],
  ["DR130", "DR135"],
  ["HM200", "SW110"],
  ["FA120", "WR100"],
  ["ST230", "ST235"],
];

/** Each dealer has favourites among what it may buy, and now and then tries something else. */
export function basketOf(dealer: DemoDealer): Basket {
  const { favourites: count, lines, lineEuros } = habits[dealer.tier.code];
  const range = rangeOf(dealer);
  const favourites = drawFavourites(range, count, randomFrom(`favourites ${dealer.code}`));

  function fill(random: Random): readonly BasketLine[] {
    const chosen = new Map<string, DemoArticle>();
    const wanted = random.between(...lines);
    while (chosen.size < wanted) {
      const article = random.chance(0.85)
        ? random.pickWeighted(favourites, ({ weight }) => weight).article
        : random.pick(range);
      chosen.set(article.sku, article);
      const companion = companionOf(article, range, random);
      if (companion) chosen.set(companion.sku, companion);
    }
    return [...chosen.values()].map((article) => ({ article, quantity: quantityOf(article, lineEuros, random) }));
  }

  return { fill };
}

type Favourite = { readonly article: DemoArticle; readonly weight: number };

/** The dearest first. */
function drawFavourites(range: readonly DemoArticle[], count: number, random: Random): readonly Favourite[] {
  const left = [...range];
  const drawn: Favourite[] = [];
  while (drawn.length < count && left.length > 0) {
    const article = random.pickWeighted(left, ({ sku }) => popularity.get(sku) ?? 0);
    left.splice(left.indexOf(article), 1);
    drawn.push({ article, weight: 1 / (6 + drawn.length) });
  }
  return drawn;
}

/** Some articles sell everywhere and most sell now and then. */
const popularity: ReadonlyMap<string, number> = new Map(
  articles.map(({ sku }) => [sku, 1 / (0.08 + randomFrom(`popularity ${sku}`).next())]),
);

function companionOf(article: DemoArticle, range: readonly DemoArticle[], random: Random): DemoArticle | undefined {
  const [, product] = companions.find(([first]) => first === article.product) ?? [];
  if (!product || !random.chance(0.45)) return undefined;
  const candidates = range.filter((one) => one.product === product);
  return candidates.length > 0 ? random.pick(candidates) : undefined;
}

function quantityOf(article: DemoArticle, lineEuros: number, random: Random): number {
  const worth = lineEuros * 100 * Math.exp(random.normal(-0.25, 0.7));
  const { minQuantity, quantityMultiple } = article;
  return nearestQuantity({ minQuantity, quantityMultiple, maxQuantity: null }, Math.round(worth / article.listMinor));
}
