import type { PartnerId, Sku } from "../ids.ts";
import type { LocalizedText } from "../localized-text.ts";

/** A line of an order of the past, as a file from elsewhere has it. A negative quantity came back. */
export type PastOrderRow = {
  /** The order's number; a return has its own. */
  readonly number: string;
  /** When it was ordered, or came back. */
  readonly orderedAt: Date;
  readonly partnerId: PartnerId;
  readonly currency: string;
  readonly sku: Sku;
  /** Of the article, as orders keep it. */
  readonly name: LocalizedText;
  readonly quantity: number;
  /** May be 0: goods given away. */
  readonly unitMinor: number;
  /** From `unitCounter`: what tells a line that stands twice in an order from one that was read before. */
  readonly unitsBefore: number;
};

type Counted = Pick<PastOrderRow, "number" | "sku" | "unitMinor" | "quantity">;

/** Orders whose lines a file may still go on with after lines of others. */
const ORDERS_REMEMBERED = 1_000;

/**
 * Counts while a file is read from its beginning: how many units of the same SKU at the same price the same order had in the
 * lines before. Ask once for each line that is taken in, in the file's order. It remembers the last orders only, so that its
 * memory does not grow with the file.
 */
export function unitCounter(): (row: Counted) => number {
  const orders = new Map<string, Map<string, number>>();
  return ({ number, sku, unitMinor, quantity }) => {
    const units = orders.get(number) ?? new Map<string, number>();
    orders.delete(number);
    orders.set(number, units);
    const [oldest] = orders.keys();
    if (orders.size > ORDERS_REMEMBERED && oldest !== undefined) orders.delete(oldest);

    const key = `${sku}\n${unitMinor}\n${Math.sign(quantity)}`;
    const before = units.get(key) ?? 0;
    units.set(key, before + Math.abs(quantity));
    return before;
  };
}

/** How many of a row's units are new, when `known` units of its SKU and price are in the order already. */
export function newUnits(
  { quantity, unitsBefore }: Pick<PastOrderRow, "quantity" | "unitsBefore">,
  known: number,
): number {
  return Math.max(0, Math.min(Math.abs(quantity), unitsBefore + Math.abs(quantity) - known));
}

/** An earlier line that goods may have come back from. */
export type ReturnableLine = { readonly lineId: string; readonly orderedAt: Date; readonly left: number };

export type MatchedUnits = { readonly lineId: string | null; readonly quantity: number };

/**
 * From which lines `quantity` units came back: the newest that was ordered before first, never more than it has left; what
 * matches none has no line. `lines` are the partner's of the SKU; of the same moment the first is taken first.
 */
export function matchReturn(quantity: number, at: Date, lines: readonly ReturnableLine[]): readonly MatchedUnits[] {
  const matched: MatchedUnits[] = [];
  let open = quantity;
  const earlier = lines.filter(({ orderedAt, left }) => orderedAt <= at && left > 0);
  for (const { lineId, left } of earlier.toSorted(newestFirst)) {
    if (open === 0) break;
    const units = Math.min(open, left);
    matched.push({ lineId, quantity: units });
    open -= units;
  }
  return open > 0 ? [...matched, { lineId: null, quantity: open }] : matched;
}

function newestFirst(a: ReturnableLine, b: ReturnableLine): number {
  return b.orderedAt.getTime() - a.orderedAt.getTime();
}
