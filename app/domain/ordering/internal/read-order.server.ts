import { dayFromColumn } from "#app/platform/dates.ts";
import { db } from "#app/platform/db.server.ts";
import { money } from "#app/platform/money.ts";
import type { Prisma } from "#prisma/client/client.ts";

import { type Actor, visibleTo } from "../../access/actor.ts";
import { listAuditEntries } from "../../audit/queries.server.ts";
import { articlesBySku } from "../../catalog/queries.server.ts";
import type { PriceReason } from "../../catalog/resolve-price.ts";
import type { OrderId, OrderLineId, ShipmentId, Sku, WarehouseId } from "../../ids.ts";
import { warehouseNames } from "../../inventory/queries.server.ts";
import { nameOf } from "../../localized-text.ts";
import { refusal } from "../../refusals.ts";
import type { LimitBreach } from "../buyer-limit.ts";
import { fulfilmentOf, type LineQuantities, type OrderStatus, openOf } from "../order.ts";
import type { OrderFacts, OrderLineView, ShipmentView, ShipTo } from "../order-view.ts";
import { type Doer, timelineOf } from "../timeline.ts";

/** An order with everything that belongs to it, as both sides' pages begin with it. Throws not-found. */
export async function readOrder(actor: Actor, orderId: OrderId): Promise<OrderRecord> {
  const row = await db.salesOrder.findFirst({ where: { id: orderId, ...visibleTo(actor) }, select: columns });
  if (!row) throw refusal("not-found");
  return row;
}

/** More steps than any order has; a page is not for what lies beyond. */
const STEPS = 500;

/** The part of an order that both sides see, told for one of them: the story with the names that it may know. */
export async function factsOf(order: OrderRecord, audience: "dealer" | "staff"): Promise<OrderFacts> {
  const [audit, shipments] = await Promise.all([
    listAuditEntries({ subject: order.id }, { page: 1, pageSize: STEPS, sort: "at", direction: "asc" }),
    shipmentsOf(order),
  ]);
  const status = order.status as OrderStatus;
  return {
    orderId: order.id as OrderId,
    number: order.number,
    version: order.version,
    status,
    fulfilment: fulfilmentOf(order.lines),
    source: order.source as OrderFacts["source"],
    placedBy: placedBy(order, audience),
    onBehalf: order.onBehalf,
    placedAt: order.submittedAt ?? order.createdAt,
    confirmedAt: order.confirmedAt,
    completedAt: order.completedAt,
    currency: order.currency,
    total: money(order.netMinor, order.currency),
    poNumber: order.poNumber,
    requestedOn: order.requestedOn && dayFromColumn(order.requestedOn),
    note: order.note,
    shipComplete: order.shipComplete,
    shipTo: order.shipTo as ShipTo | null,
    approval:
      order.approvalAsked === null
        ? null
        : {
            breaches: order.approvalAsked as unknown as readonly LimitBreach[],
            escalated: order.approvalEscalated,
          },
    declineReason: order.declineReason,
    shipments,
    timeline: timelineOf(audit.rows, audience),
    hasConfirmation: order.confirmedAt !== null,
  };
}

export async function linesOf({ currency, lines }: OrderRecord): Promise<readonly OrderLineView[]> {
  const articles = await articlesBySku(lines.map(({ sku }) => sku as Sku));
  return lines.map((line) => {
    const sku = line.sku as Sku;
    const article = articles.get(sku);
    return {
      lineId: line.id as OrderLineId,
      lineNo: line.lineNo,
      sku,
      name: nameOf(line),
      productId: article?.productId ?? null,
      pictureKey: article?.pictureKey ?? null,
      ...unitsOf(line),
      returned: line.returned,
      unit: money(line.unitMinor, currency),
      listUnit: line.listUnitMinor === null ? null : money(line.listUnitMinor, currency),
      total: money(line.lineMinor, currency),
      priceReason: line.priceReason as PriceReason | null,
      promisedOn: line.backordered > 0 && line.promisedOn ? dayFromColumn(line.promisedOn) : null,
    };
  });
}

/** Staff are the brand to a dealer; an import has nobody. */
export function placedBy(
  order: { readonly source: string; readonly onBehalf: boolean; readonly placedByName: string },
  audience: "dealer" | "staff",
): Doer {
  if (order.source === "import") return { kind: "automatic" };
  if (!order.onBehalf) return { kind: "member", name: order.placedByName };
  return audience === "dealer" ? { kind: "brand" } : { kind: "staff", name: order.placedByName };
}

function unitsOf(line: LineQuantities) {
  const { ordered, allocated, backordered, shipped, cancelled } = line;
  return { ordered, open: openOf(line), allocated, backordered, shipped, cancelled };
}

async function shipmentsOf(order: OrderRecord): Promise<readonly ShipmentView[]> {
  const names = await warehouseNames(order.shipments.map(({ warehouseId }) => warehouseId as WarehouseId));
  const lines = new Map(order.lines.map((line) => [line.id, line]));
  return order.shipments.map(({ id, warehouseId, lines: shipped, ...shipment }) => ({
    shipmentId: id as ShipmentId,
    warehouse: names.get(warehouseId as WarehouseId) ?? { en: "", "zh-CN": null, "zh-TW": null },
    ...shipment,
    lines: shipped
      .flatMap(({ orderLineId, quantity }) => {
        const line = lines.get(orderLineId);
        return line ? [{ line, quantity }] : [];
      })
      .toSorted((a, b) => a.line.lineNo - b.line.lineNo)
      .map(({ line, quantity }) => ({
        lineId: line.id as OrderLineId,
        sku: line.sku as Sku,
        name: nameOf(line),
        quantity,
      })),
  }));
}

const columns = {
  id: true,
  number: true,
  version: true,
  partnerId: true,
  status: true,
  source: true,
  placedById: true,
  placedByName: true,
  onBehalf: true,
  createdAt: true,
  submittedAt: true,
  confirmedAt: true,
  completedAt: true,
  currency: true,
  netMinor: true,
  poNumber: true,
  requestedOn: true,
  note: true,
  shipComplete: true,
  shipTo: true,
  approvalAsked: true,
  approvalEscalated: true,
  declineReason: true,
  lines: {
    select: {
      id: true,
      lineNo: true,
      sku: true,
      nameEn: true,
      nameZhCn: true,
      nameZhTw: true,
      ordered: true,
      allocated: true,
      backordered: true,
      shipped: true,
      cancelled: true,
      returned: true,
      unitMinor: true,
      lineMinor: true,
      listUnitMinor: true,
      priceReason: true,
      promisedOn: true,
      skipReason: true,
      allocations: { select: { warehouseId: true, quantity: true } },
    },
    orderBy: { lineNo: "asc" },
  },
  holds: { orderBy: { openedAt: "asc" } },
  shipments: {
    select: {
      id: true,
      number: true,
      warehouseId: true,
      carrier: true,
      trackingNumber: true,
      trackingUrl: true,
      shippedAt: true,
      deliveredAt: true,
      lines: { select: { orderLineId: true, quantity: true } },
    },
    orderBy: { shippedAt: "asc" },
  },
} as const satisfies Prisma.SalesOrderSelect;

export type OrderRecord = Prisma.SalesOrderGetPayload<{ select: typeof columns }>;

/** The order as the rules of who may what look at it. */
export function policyFacts(order: OrderRecord) {
  return {
    status: order.status as OrderStatus,
    placedById: order.placedById,
    confirmedAt: order.confirmedAt,
    approvalEscalated: order.approvalEscalated,
    lines: order.lines,
  };
}
