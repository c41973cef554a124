import type { MemberActor, PartnerActor } from "#app/domain/access/actor.ts";
import type { MemberRole } from "#app/domain/access/permissions.ts";
import { type AddressId, newId, type OrderId, type PartnerId, type Sku } from "#app/domain/ids.ts";
import { holdKinds, type LineQuantities, type OrderStatus, openOf } from "#app/domain/ordering/order.ts";
import { type SubmitOrder, submitOrder } from "#app/domain/ordering/submit-order.server.ts";
import { subscribers } from "#app/domain/subscribers.server.ts";
import { db } from "#app/platform/db.server.ts";
import { drainOutbox } from "#app/platform/jobs.server.ts";

import { aCreditLimit } from "./billing.ts";
import { aCart } from "./carts.ts";
import { aPartner, memberActor } from "./partners.ts";

export type Buyer = { readonly actor: MemberActor; readonly partnerId: PartnerId; readonly shipToId: AddressId };

type BuyerFacts = Parameters<typeof aPartner>[0] & {
  /** In the partner's currency; null leaves the partner without credit. */
  readonly credit?: string | null;
  readonly role?: MemberRole;
};

/** A member of a new partner with an address and credit, ready to order. */
export async function aBuyer({ credit = "1000000.00", role = "buyer", ...partner }: BuyerFacts = {}): Promise<Buyer> {
  const { partnerId } = await aPartner(partner);
  if (credit !== null) await aCreditLimit(partnerId, credit);
  return { partnerId, actor: memberActor(partnerId, role), shipToId: await aShipTo(partnerId) };
}

export async function aShipTo(partnerId: PartnerId): Promise<AddressId> {
  const id = newId("adr");
  const place = { recipient: "Goods in", line1: "1 Dock Road", city: "Leeds", postalCode: "LS1 1AA", country: "GB" };
  await db.address.create({ data: { id, partnerId, kind: "ship_to", label: "Warehouse", isDefault: true, ...place } });
  return id;
}

export type PlacedOrder = { readonly orderId: OrderId; readonly number: string; readonly status: OrderStatus };

/** Fills a cart and submits it, as the buyer would. Articles, stock and credit decide how it stands afterwards. */
export async function anOrder(
  { actor, shipToId }: { readonly actor: PartnerActor; readonly shipToId: AddressId },
  lines: Readonly<Record<string, number>>,
  facts: Omit<SubmitOrder, "cartId" | "shipToId"> & { readonly at?: Date } = {},
): Promise<PlacedOrder> {
  const { at = new Date(), ...wishes } = facts;
  const cartId = await aCart(actor, lines);
  return submitOrder(actor, { cartId, shipToId, ...wishes }, at);
}

export type LineState = LineQuantities & { readonly open: number };

/** Where the units of an order are, by SKU. */
export async function unitsOf(orderId: OrderId): Promise<Record<string, Partial<LineState>>> {
  const lines = await db.orderLine.findMany({
    where: { orderId },
    select: { sku: true, ordered: true, allocated: true, backordered: true, shipped: true, cancelled: true },
    orderBy: { lineNo: "asc" },
  });
  return Object.fromEntries(
    lines.map(({ sku, ...line }) => {
      const states = Object.entries({ ...line, open: openOf(line) }).filter(([, units]) => units > 0);
      return [sku, Object.fromEntries(states)];
    }),
  );
}

export async function statusOf(orderId: OrderId): Promise<OrderStatus> {
  const { status } = await db.salesOrder.findUniqueOrThrow({ where: { id: orderId }, select: { status: true } });
  return status as OrderStatus;
}

/** The kinds of an order's open holds. */
export async function holdsOf(orderId: OrderId): Promise<readonly string[]> {
  const open = await db.orderHold.findMany({ where: { orderId, releasedAt: null }, select: { kind: true } });
  return holdKinds.filter((kind) => open.some((hold) => hold.kind === kind));
}

/** Units of a SKU that are set aside, over all warehouses. */
export async function allocatedOf(sku: Sku): Promise<number> {
  const { _sum } = await db.stockLevel.aggregate({ where: { sku }, _sum: { allocated: true } });
  return _sum.allocated ?? 0;
}

/** Lets the worker react to everything that has happened, until nothing is left to react to. */
export async function settle(now = new Date()): Promise<void> {
  while ((await drainOutbox(subscribers, "test", now)) > 0);
  const failed = await db.outboxEvent.findMany({
    where: { status: { not: "done" } },
    select: { name: true, lastError: true },
  });
  if (failed.length > 0) throw new Error(`Reactions failed: ${JSON.stringify(failed)}`);
}

/**
 * Everything that never adds up in an order: lines whose units are not the sum of their states, allocations that are not
 * what lines hold, orders on hold without a hold or held without being on hold, totals that are not the sum of lines.
 */
export async function ordersThatDoNotAddUp(): Promise<unknown[]> {
  return db.$queryRaw`
    SELECT 'line' AS what, id FROM OrderLine
      WHERE allocated < 0 OR backordered < 0 OR shipped < 0 OR cancelled < 0 OR returned > shipped
         OR ordered < allocated + backordered + shipped + cancelled
    UNION ALL SELECT 'allocation', l.id FROM OrderLine l
      WHERE l.allocated <> COALESCE((SELECT SUM(a.quantity) FROM Allocation a WHERE a.orderLineId = l.id), 0)
    UNION ALL SELECT 'shipment', l.id FROM OrderLine l JOIN SalesOrder o ON o.id = l.orderId AND o.source <> 'import'
      WHERE l.shipped <> COALESCE((SELECT SUM(s.quantity) FROM ShipmentLine s WHERE s.orderLineId = l.id), 0)
    UNION ALL SELECT 'hold', o.id FROM SalesOrder o
      WHERE (o.status = 'on_hold') <> EXISTS (SELECT 1 FROM OrderHold h WHERE h.orderId = o.id AND h.releasedAt IS NULL)
    UNION ALL SELECT 'total', o.id FROM SalesOrder o
      WHERE o.netMinor <> (SELECT SUM(l.lineMinor) FROM OrderLine l WHERE l.orderId = o.id)
    UNION ALL SELECT 'level', l.sku FROM StockLevel l
      WHERE l.allocated <> COALESCE((SELECT SUM(a.quantity) FROM Allocation a JOIN OrderLine ol ON ol.id = a.orderLineId
        WHERE ol.sku = l.sku AND a.warehouseId = l.warehouseId), 0)`;
}
