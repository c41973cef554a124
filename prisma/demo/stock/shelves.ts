import { articles, type DemoArticle } from "../catalogue/catalogue.ts";
import type { PastOrder } from "../orders/past-orders.ts";
import type { WarehouseCode } from "../partners/dealer.ts";
import { warehouses } from "../partners/partners.ts";
import { type Random, randomFrom } from "../random.ts";

/** One article in one warehouse as the year ends. */
export type Shelf = {
  readonly article: DemoArticle;
  readonly warehouse: WarehouseCode;
  readonly onHand: number;
  readonly safety: number;
  /** Units that left it in a usual month. */
  readonly monthly: number;
  /** What became of its stock is told by name, not by chance. */
  readonly fate: "usual" | "sold-out" | "gone" | "scarce";
};

/** Gone everywhere, with supply on its way. */
const soldOut =
  "DR210-2X4 MM150-GRN WR170-200 SW135-254 ST210-2000 PL210-FER CV200-160 WS320-XL SD400-IN HM310-1250".split(" ");
/** Gone everywhere, and nobody knows when there will be more. */
const gone = ["SW110-240", "LT160", "CV220"];
/** A handful left in all. */
const scarce = ["WR160-172", "DR200-2X4", "ST200-7K", "MM155-100M"];

/** Every shelf of the three warehouses: a month or two of what leaves it, some low, some empty. */
export function shelvesAfter(orders: readonly PastOrder[]): readonly Shelf[] {
  const left = unitsShipped(orders);
  return warehouses.flatMap(({ code }) =>
    articles
      .filter((article) => left.has(`${article.sku} ${code}`) || isCarried(article, code))
      .map((article) => shelfOf(article, code, (left.get(`${article.sku} ${code}`) ?? 0) / 12)),
  );
}

function shelfOf(article: DemoArticle, warehouse: WarehouseCode, monthly: number): Shelf {
  const random = randomFrom(`shelf ${article.sku} ${warehouse}`);
  const fate = fateOf(article.sku);
  const onHand = fate === "usual" ? usualStock(article, monthly, random) : handful(fate, warehouse, random);
  const safety = fate === "usual" ? toStep(article, Math.min(monthly * 0.2, onHand / 3)) : 0;
  return { article, warehouse, onHand, safety, monthly, fate };
}

function usualStock(article: DemoArticle, monthly: number, random: Random): number {
  const draw = random.next();
  if (draw < 0.04) return 0;
  const months = draw < 0.14 ? 0.1 + random.next() * 0.3 : 0.7 + random.next() * 2.2;
  const least = article.quantityMultiple * random.between(2, 9);
  return Math.max(draw < 0.14 ? article.quantityMultiple : least, toStep(article, monthly * months));
}

function handful(fate: Shelf["fate"], warehouse: WarehouseCode, random: Random): number {
  return fate === "scarce" && warehouse !== "BHX" ? random.between(1, 4) : 0;
}

function fateOf(sku: string): Shelf["fate"] {
  if (soldOut.includes(sku)) return "sold-out";
  if (gone.includes(sku)) return "gone";
  return scarce.includes(sku) ? "scarce" : "usual";
}

/** Each warehouse keeps what its regions may buy; the smaller two not all of it. */
function isCarried(article: DemoArticle, warehouse: WarehouseCode): boolean {
  const { plug } = article.attributes;
  const here = { RTM: "europe", SZX: "china", BHX: "britain" }[warehouse];
  if (plug !== undefined && plug !== here) return false;
  if (article.category === "workwear" && warehouse === "SZX") return false;
  return warehouse === "RTM" || randomFrom(`carried ${article.sku} ${warehouse}`).chance(0.8);
}

function unitsShipped(orders: readonly PastOrder[]): ReadonlyMap<string, number> {
  const units = new Map<string, number>();
  for (const { warehouse, lines } of orders) {
    for (const { article, quantity } of warehouse ? lines : []) {
      const key = `${article.sku} ${warehouse}`;
      units.set(key, (units.get(key) ?? 0) + quantity);
    }
  }
  return units;
}

function toStep({ quantityMultiple }: DemoArticle, units: number): number {
  return Math.round(units / quantityMultiple) * quantityMultiple;
}
