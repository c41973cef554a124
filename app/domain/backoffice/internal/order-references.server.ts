import { db } from "#app/platform/db.server.ts";

import { isId, type OrderId } from "../../ids.ts";

/** The order behind a reference, to be named and linked. */
export type OrderReference = { readonly orderId: OrderId; readonly number: string };

/** The order of each reference that is an order or a shipment, in two queries; other references have none. */
export async function orderReferences(references: readonly (string | null)[]): Promise<Map<string, OrderReference>> {
  const orderIds = references.filter((reference) => isId("ord", reference));
  const shipmentIds = references.filter((reference) => isId("shp", reference));
  const [orders, shipments] = await Promise.all([
    db.salesOrder.findMany({ where: { id: { in: orderIds } }, select: { id: true, number: true } }),
    db.shipment.findMany({
      where: { id: { in: shipmentIds } },
      select: { id: true, number: true, orderId: true },
    }),
  ]);
  return new Map([
    ...orders.map(({ id, number }) => [id, { orderId: id as OrderId, number }] as const),
    ...shipments.map(({ id, orderId, number }) => [id, { orderId: orderId as OrderId, number }] as const),
  ]);
}
