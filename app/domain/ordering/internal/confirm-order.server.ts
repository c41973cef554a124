import type { Tx } from "#app/platform/db.server.ts";
import type { Prisma } from "#prisma/client/client.ts";

import type { Actor } from "../../access/actor.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import { reserveCredit } from "../../billing/reserve-credit.server.ts";
import type { Clock } from "../../brand/clock.server.ts";
import { emit } from "../../emit.server.ts";
import type { Sku } from "../../ids.ts";
import type { PartnerTerms } from "../../partners/partner-terms.ts";
import { refusal } from "../../refusals.ts";
import { creditHold, type HoldRequest, priceReview } from "../holds.ts";
import { creditValue, moveUnits, openOf, statusByFulfilment } from "../order.ts";
import { allocateLines, canBeHad, type Wanted } from "./allocate-lines.server.ts";
import type { LoadedOrder } from "./load-order.server.ts";
import { moveOrder, moveOrderIfNeeded, saveLines } from "./move-order.server.ts";
import { openHold, orderRules } from "./open-hold.server.ts";
import { promiseLines } from "./promise-lines.server.ts";

/**
 * The last step to a confirmed order, for one that is `submitted` with no open hold: reserves its credit, sets aside what
 * is there and back-orders the rest. Opens the holds that the rules ask for instead: credit beyond the limit and, with
 * `review`, prices that a person looks at first (once: not again when that hold is released). Goods that are short and may
 * not be back-ordered: `onShort: "refuse"` throws stock-short (nothing was promised yet), `"hold"` keeps what was there and
 * opens a stock hold, `"backorder"` lets them wait all the same (a person decided so).
 */
export async function confirmOrder(
  tx: Tx,
  actor: Actor,
  request: {
    readonly order: LoadedOrder;
    readonly terms: PartnerTerms;
    readonly review: boolean;
    readonly onShort: "refuse" | "hold" | "backorder";
  },
  clock: Clock,
): Promise<LoadedOrder> {
  const { order, terms, review, onShort } = request;
  const { partnerId } = order;
  const { now } = clock;
  const amount = creditValue(order.lines, order.currency);
  const credit = await reserveCredit(tx, { partnerId, orderId: order.id, amount, actorId: actor.userId }, now);
  const holds = [review ? priceReview(order.lines) : null, creditHold(credit)].filter((hold) => hold !== null);
  if (holds.length > 0) return openHolds(tx, order, holds, now);

  const { wanted, mayWait } = await canBeHad(tx, order, terms, clock);
  const allocated = await allocateWhatIsThere(tx, actor, { order, terms, wanted }, now);
  const short = onShort === "backorder" ? [] : shortLines(allocated.order, wanted, mayWait);
  if (short.length > 0) {
    if (onShort === "refuse") throw refusal("stock-short", { skus: short.map(({ sku }) => sku) });
    const facts = { code: "stock-gone", lines: short } as const;
    return openHolds(tx, allocated.order, [{ kind: "stock", facts }], now);
  }

  const backordered = await backorderTheRest(tx, allocated.order, clock);
  const first = order.confirmedAt === null;
  const confirmed = await moveOrder(tx, backordered, "confirmed", now);
  const resumed = await moveOrderIfNeeded(tx, confirmed, statusByFulfilment(confirmed.lines), now);
  if (!first) return resumed;

  const waiting = resumed.lines.reduce((sum, line) => sum + line.backordered, 0);
  const after = { allocated: allocated.units, backordered: waiting, credit: credit.outcome } as Prisma.InputJsonValue;
  await recordAudit(tx, { actor: orderRules, action: "order.confirmed", subject: order.id, partnerId, after }, now);
  await emit(tx, "order.confirmed", { orderId: order.id, partnerId }, now);
  return resumed;
}

async function openHolds(tx: Tx, order: LoadedOrder, holds: readonly HoldRequest[], now: Date): Promise<LoadedOrder> {
  let held = order;
  for (const hold of holds) held = await openHold(tx, orderRules, { order: held, hold }, now);
  return held;
}

// An order that ships complete waits as a whole: unless everything can be had, it takes nothing yet.
async function allocateWhatIsThere(
  tx: Tx,
  actor: Actor,
  { order, terms, wanted }: { order: LoadedOrder; terms: PartnerTerms; wanted: Wanted },
  now: Date,
): Promise<{ order: LoadedOrder; units: number }> {
  const everything = order.lines.every((line) => (wanted.get(line.id) ?? 0) === openOf(line));
  if (order.shipComplete && !everything) return { order, units: 0 };
  return allocateLines(tx, order, { terms, wanted, wholeOnly: order.shipComplete, actorId: actor.userId }, now);
}

// What keeps an order from waiting: its own missing units, or, where it ships as a whole, those of any line.
function shortLines(order: LoadedOrder, wanted: Wanted, mayWait: ReadonlySet<Sku>): readonly ShortLine[] {
  const stuck = order.lines.filter((line) => openOf(line) > 0 && !mayWait.has(line.sku));
  if (stuck.length === 0) return [];
  const missing = order.lines
    .map((line) => ({ sku: line.sku, missing: openOf(line) - (wanted.get(line.id) ?? 0) }))
    .filter((line) => line.missing > 0);
  const ownMissing = stuck.map((line) => ({ sku: line.sku, missing: openOf(line) }));
  return order.shipComplete && missing.length > 0 ? missing : ownMissing;
}

type ShortLine = { readonly sku: Sku; readonly missing: number };

async function backorderTheRest(tx: Tx, order: LoadedOrder, clock: Clock): Promise<LoadedOrder> {
  if (order.lines.every((line) => openOf(line) === 0)) return order;
  const lines = order.lines.map((line) => moveUnits(line, "open", "backordered", openOf(line)));
  return promiseLines(tx, await saveLines(tx, order, lines, clock.now), clock);
}
