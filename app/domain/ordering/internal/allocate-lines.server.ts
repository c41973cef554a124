import type { Tx } from "#app/platform/db.server.ts";

import type { Clock } from "../../brand/clock.server.ts";
import { articlesBySku } from "../../catalog/queries.server.ts";
import type { OrderLineId, Sku, UserId } from "../../ids.ts";
import { allocateStock } from "../../inventory/allocate-stock.server.ts";
import { promiseFor } from "../../inventory/availability.ts";
import { availabilityOf } from "../../inventory/queries.server.ts";
import { warehouseOrderFor } from "../../inventory/warehouse-order.server.ts";
import type { PartnerTerms } from "../../partners/partner-terms.ts";
import { backorderedDemand } from "../../storefront/demand.server.ts";
import { moveUnits, openOf } from "../order.ts";
import { addAllocations, skusOf, unitsByLine, withAllocations } from "./allocations.server.ts";
import type { LoadedLine, LoadedOrder } from "./load-order.server.ts";
import { saveLines } from "./move-order.server.ts";

export type Allocated = { readonly order: LoadedOrder; readonly units: number };

/** How many units each line may take at most; a line without an entry takes none. */
export type Wanted = ReadonlyMap<OrderLineId, number>;

/**
 * Sets goods aside for the lines of an order, all of them in one statement that locks in SKU order. Takes what is there
 * and no more than `wanted`; with `wholeOnly` either all that is wanted or nothing. Back-ordered units are served before
 * open ones of the same line.
 */
export async function allocateLines(
  tx: Tx,
  order: LoadedOrder,
  request: {
    readonly terms: PartnerTerms;
    readonly wanted: Wanted;
    readonly wholeOnly: boolean;
    readonly actorId: UserId | null;
  },
  now: Date,
): Promise<Allocated> {
  const { terms, wanted, wholeOnly, actorId } = request;
  const lines = order.lines
    .map(({ id, sku }) => ({ lineId: id, sku, quantity: wanted.get(id) ?? 0 }))
    .filter(({ quantity }) => quantity > 0);
  if (lines.length === 0) return { order, units: 0 };

  const warehouses = await warehouseOrderFor(terms, tx);
  const taken = await allocateStock(tx, { referenceId: order.id, lines, warehouses, wholeOnly, actorId }, now);
  if (taken.length === 0) return { order, units: 0 };

  const units = unitsByLine(taken);
  const served = order.lines.map((line) => serve(line, units.get(line.id) ?? 0));
  await addAllocations(tx, taken, now);
  const saved = await saveLines(tx, order, withAllocations(served, taken), now);
  return { order: saved, units: [...units.values()].reduce((sum, quantity) => sum + quantity, 0) };
}

/**
 * How many open units of each line can be had now by an order that takes its place behind those who wait already, and which
 * lines may wait for the rest.
 */
export async function canBeHad(
  tx: Tx,
  order: LoadedOrder,
  terms: PartnerTerms,
  { today }: Clock,
): Promise<{ readonly wanted: Wanted; readonly mayWait: ReadonlySet<Sku> }> {
  const skus = skusOf(order.lines);
  const [articles, backordered] = [await articlesBySku(skus, tx), await backorderedDemand(skus, tx)];
  const availability = await availabilityOf(skus, { backordered }, tx);
  const mayWait = new Set(skus.filter((sku) => terms.backorderAllowed && articles.get(sku)?.backorderAllowed));

  const wanted = new Map<OrderLineId, number>();
  for (const line of order.lines) {
    const known = availability.get(line.sku);
    if (known) {
      const promise = promiseFor(openOf(line), known, { backorderAllowed: mayWait.has(line.sku) }, today);
      wanted.set(line.id, promise.now);
    }
  }
  return { wanted, mayWait };
}

function serve(line: LoadedLine, units: number): LoadedLine {
  const waiting = Math.min(units, line.backordered);
  return moveUnits(moveUnits(line, "backordered", "allocated", waiting), "open", "allocated", units - waiting);
}
