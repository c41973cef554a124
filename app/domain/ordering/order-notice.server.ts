import { type Day, dayFromColumn } from "#app/platform/dates.ts";
import { db } from "#app/platform/db.server.ts";
import { type Money, money } from "#app/platform/money.ts";

import type { OrderId, PartnerId, ShipmentId, Sku, UserId } from "../ids.ts";
import type { OrderStatus } from "./order.ts";

/** What a message about an order says, as it is now. For reactions, which act for nobody. */
export type OrderNotice = {
  readonly orderId: OrderId;
  readonly number: string;
  readonly partnerId: PartnerId;
  readonly status: OrderStatus;
  /** Null on an order of staff for the partner, or of an import. */
  readonly placedBy: { readonly userId: UserId; readonly name: string } | null;
  /** Whose decision it waits for is the brand's. */
  readonly escalated: boolean;
  readonly wasConfirmed: boolean;
  readonly poNumber: string | null;
  readonly total: Money;
  readonly declineReason: string | null;
  readonly waiting: readonly { readonly sku: Sku; readonly quantity: number; readonly expectedOn: Day | null }[];
  readonly shipments: readonly {
    readonly shipmentId: ShipmentId;
    readonly number: string;
    readonly carrier: string | null;
    readonly trackingNumber: string | null;
    readonly units: number;
  }[];
};

/** Null where the order is gone. */
export async function findOrderNotice(orderId: OrderId): Promise<OrderNotice | null> {
  const row = await db.salesOrder.findUnique({ where: { id: orderId }, select: columns });
  if (!row) return null;
  const byMember = row.placedById !== null && !row.onBehalf;
  return {
    orderId,
    number: row.number,
    partnerId: row.partnerId as PartnerId,
    status: row.status as OrderStatus,
    placedBy: byMember ? { userId: row.placedById as UserId, name: row.placedByName } : null,
    escalated: row.approvalEscalated,
    wasConfirmed: row.confirmedAt !== null,
    poNumber: row.poNumber,
    total: money(row.netMinor, row.currency),
    declineReason: row.declineReason,
    waiting: row.lines.map(({ sku, backordered, promisedOn }) => ({
      sku: sku as Sku,
      quantity: backordered,
      expectedOn: promisedOn && dayFromColumn(promisedOn),
    })),
    shipments: row.shipments.map(({ id, lines, ...shipment }) => ({
      ...shipment,
      shipmentId: id as ShipmentId,
      units: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    })),
  };
}

const columns = {
  number: true,
  partnerId: true,
  status: true,
  placedById: true,
  placedByName: true,
  onBehalf: true,
  approvalEscalated: true,
  confirmedAt: true,
  poNumber: true,
  netMinor: true,
  currency: true,
  declineReason: true,
  lines: {
    where: { backordered: { gt: 0 } },
    select: { sku: true, backordered: true, promisedOn: true },
    orderBy: { lineNo: "asc" },
  },
  shipments: {
    select: {
      id: true,
      number: true,
      carrier: true,
      trackingNumber: true,
      lines: { select: { quantity: true } },
    },
  },
} as const;
