import type { Day } from "#app/platform/dates.ts";

import type { OrderId, OrderLineId, Sku } from "../ids.ts";
import { STARVATION_DAYS } from "./limits.ts";

/** Units of one line that wait for goods, with what decides about its place in the queue. */
export type Claim = {
  readonly lineId: OrderLineId;
  readonly orderId: OrderId;
  readonly sku: Sku;
  readonly quantity: number;
  readonly tierRank: number;
  /** The requested date; without one the goods are wanted as soon as possible, which is the day of submission. */
  readonly wantedOn: Day;
  readonly submittedAt: Date;
  readonly shipComplete: boolean;
  /** On hold it keeps its place, and is passed over until it is released. */
  readonly held: boolean;
};

/** Why a line got nothing, or not all, when goods were given out. Plain JSON: it is stored on the line. */
export type SkipReason =
  /** Everything went to orders before it: so many units in this round. */
  | { readonly code: "earlier-claims"; readonly given: number; readonly orders: number }
  /** Nothing of the SKU can be promised at present, to nobody. */
  | { readonly code: "none-available" }
  /** The order ships as a whole, and these articles are not all there yet. */
  | { readonly code: "waits-for-whole-order"; readonly missing: readonly Sku[] }
  | { readonly code: "order-on-hold" };

export type Grant = {
  readonly orderId: OrderId;
  readonly lines: readonly { readonly lineId: OrderLineId; readonly sku: Sku; readonly quantity: number }[];
};

export type FillPlan = {
  /** Orders in the order in which they are served. */
  readonly grants: readonly Grant[];
  readonly skipped: ReadonlyMap<OrderLineId, SkipReason>;
};

/**
 * Who is served before whom (domain-rules §4): the tier's rank, then the date the goods are wanted, then the time of
 * submission. Whoever has waited for STARVATION_DAYS comes before everyone else, the oldest first.
 */
export function inServingOrder(claims: readonly Claim[], now: Date): readonly Claim[] {
  return claims.toSorted((a, b) => {
    const starved = Number(isStarved(b, now)) - Number(isStarved(a, now));
    if (starved !== 0) return starved;
    return (isStarved(a, now) ? 0 : byRankAndDate(a, b)) || byAge(a, b);
  });
}

export function isStarved(claim: Pick<Claim, "submittedAt">, now: Date): boolean {
  return now.getTime() - claim.submittedAt.getTime() >= STARVATION_DAYS * 86_400_000;
}

/**
 * Gives out what is available, claim by claim in serving order, never more than there is. An order that ships complete gets
 * everything it waits for or nothing, until it has starved: from then on it collects what comes.
 * `claims` are all waiting lines of every order that is to be looked at.
 */
export function planFill(claims: readonly Claim[], available: ReadonlyMap<Sku, number>, now: Date): FillPlan {
  const left = new Map([...available].map(([sku, units]) => [sku, Math.max(0, units)]));
  const served = new Map<Sku, { units: number; orders: number }>();
  const grants: Grant[] = [];
  const skipped = new Map<OrderLineId, SkipReason>();

  for (const order of byOrder(inServingOrder(claims, now))) {
    const reason = passedOver(order, left, now);
    if (reason) {
      for (const { lineId } of order) skipped.set(lineId, reason);
      continue;
    }
    const lines: Grant["lines"][number][] = [];
    for (const { lineId, sku, quantity: wanted } of order) {
      const quantity = Math.min(wanted, left.get(sku) ?? 0);
      const before = served.get(sku) ?? { units: 0, orders: 0 };
      if (quantity < wanted) skipped.set(lineId, shortBecause(before));
      if (quantity === 0) continue;
      lines.push({ lineId, sku, quantity });
      left.set(sku, (left.get(sku) ?? 0) - quantity);
      served.set(sku, { units: before.units + quantity, orders: before.orders + 1 });
    }
    const orderId = order[0]?.orderId;
    if (orderId && lines.length > 0) grants.push({ orderId, lines });
  }
  return { grants, skipped };
}

export type Supply = { readonly on: Day; readonly quantity: number };

/**
 * When each waiting line is expected, if supply comes as announced and is given out in serving order; null where no supply
 * with a day is known for all of it: supply that is late has none. Every line of an order that ships complete is expected
 * when its last one is.
 */
export function promiseDates(
  claims: readonly Claim[],
  supply: ReadonlyMap<Sku, readonly Supply[]>,
  { now, today }: { readonly now: Date; readonly today: Day },
): ReadonlyMap<OrderLineId, Day | null> {
  const coming = new Map([...supply].map(([sku, lots]) => [sku, lots.filter(({ on }) => on >= today).toSorted(byDay)]));
  const left = new Map([...coming].map(([sku, lots]) => [sku, lots.map(({ quantity }) => quantity)]));
  const dates = new Map<OrderLineId, Day | null>();
  for (const order of byOrder(inServingOrder(claims, now))) {
    const own = order.map(({ sku, quantity }) => takeFrom(coming.get(sku) ?? [], left.get(sku) ?? [], quantity));
    const whole = own.includes(null) ? null : latest(own.filter((day) => day !== null));
    for (const [at, claim] of order.entries()) dates.set(claim.lineId, claim.shipComplete ? whole : (own[at] ?? null));
  }
  return dates;
}

function byRankAndDate(a: Claim, b: Claim): number {
  return a.tierRank - b.tierRank || compare(a.wantedOn, b.wantedOn);
}

function byAge(a: Claim, b: Claim): number {
  return (
    a.submittedAt.getTime() - b.submittedAt.getTime() || compare(a.orderId, b.orderId) || compare(a.lineId, b.lineId)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

// All lines of an order share rank, dates and age, so they stand together in the queue.
function byOrder(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const orders = new Map<OrderId, Claim[]>();
  for (const claim of claims) orders.set(claim.orderId, [...(orders.get(claim.orderId) ?? []), claim]);
  return [...orders.values()];
}

function passedOver(order: readonly Claim[], left: ReadonlyMap<Sku, number>, now: Date): SkipReason | null {
  if (order.some(({ held }) => held)) return { code: "order-on-hold" };
  if (!order.some(({ shipComplete }) => shipComplete) || order.some((claim) => isStarved(claim, now))) return null;
  const wanted = new Map<Sku, number>();
  for (const { sku, quantity } of order) wanted.set(sku, (wanted.get(sku) ?? 0) + quantity);
  const missing = [...wanted].filter(([sku, units]) => units > (left.get(sku) ?? 0)).map(([sku]) => sku);
  return missing.length > 0 ? { code: "waits-for-whole-order", missing: missing.toSorted(compare) } : null;
}

function shortBecause(served: { units: number; orders: number }): SkipReason {
  if (served.units === 0) return { code: "none-available" };
  return { code: "earlier-claims", given: served.units, orders: served.orders };
}

function byDay(a: Supply, b: Supply): number {
  return compare(a.on, b.on);
}

// Takes from `left`, the units that each lot still has, and answers the day of the last unit.
function takeFrom(lots: readonly Supply[], left: number[], wanted: number): Day | null {
  let open = wanted;
  for (const [at, { on }] of lots.entries()) {
    const taken = Math.min(open, left[at] ?? 0);
    left[at] = (left[at] ?? 0) - taken;
    open -= taken;
    if (open === 0) return on;
  }
  return null;
}

function latest(days: readonly Day[]): Day | null {
  return days.toSorted(compare).at(-1) ?? null;
}
