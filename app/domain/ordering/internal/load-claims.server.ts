import { dayAt, dayFromColumn } from "#app/platform/dates.ts";
import type { Db, Tx } from "#app/platform/db.server.ts";

import type { OrderId, OrderLineId, Sku } from "../../ids.ts";
import type { Claim } from "../backorder-queue.ts";
import { isShipping, type OrderStatus } from "../order.ts";

/**
 * Everyone who waits for one of these SKUs. An order that ships complete can only be judged by all that it waits for, so
 * the SKUs of its other lines are looked at too, until no order is known in part.
 */
export async function loadClaims(client: Db | Tx, skus: readonly Sku[], timeZone: string): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  const known = new Set<Sku>();
  let asked: readonly Sku[] = [...new Set(skus)];
  while (asked.length > 0) {
    for (const sku of asked) known.add(sku);
    const found = await waitingFor(client, asked, timeZone);
    claims.push(...found);
    asked = await otherSkusOf(client, found, known);
  }
  return claims;
}

async function otherSkusOf(client: Db | Tx, claims: readonly Claim[], known: ReadonlySet<Sku>): Promise<Sku[]> {
  const whole = claims.filter(({ shipComplete }) => shipComplete).map(({ orderId }) => orderId);
  if (whole.length === 0) return [];
  const rows = await client.orderLine.findMany({
    where: { orderId: { in: [...new Set(whole)] }, backordered: { gt: 0 } },
    select: { sku: true },
    distinct: ["sku"],
  });
  return rows.map(({ sku }) => sku as Sku).filter((sku) => !known.has(sku));
}

async function waitingFor(client: Db | Tx, skus: readonly Sku[], timeZone: string): Promise<Claim[]> {
  const rows = await client.orderLine.findMany({
    where: { sku: { in: [...skus] }, backordered: { gt: 0 } },
    select: {
      id: true,
      orderId: true,
      sku: true,
      backordered: true,
      order: {
        select: {
          status: true,
          tierRank: true,
          requestedOn: true,
          submittedAt: true,
          createdAt: true,
          shipComplete: true,
        },
      },
    },
    orderBy: { id: "asc" },
  });
  return rows.map(({ order, ...line }) => {
    const submittedAt = order.submittedAt ?? order.createdAt;
    return {
      lineId: line.id as OrderLineId,
      orderId: line.orderId as OrderId,
      sku: line.sku as Sku,
      quantity: line.backordered,
      tierRank: order.tierRank,
      wantedOn: order.requestedOn ? dayFromColumn(order.requestedOn) : dayAt(submittedAt, timeZone),
      submittedAt,
      shipComplete: order.shipComplete,
      held: !isShipping(order.status as OrderStatus),
    };
  });
}
