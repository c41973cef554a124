import type { PoolConnection } from "mysql2/promise";

import { articleName } from "#app/domain/catalog/article.ts";
import type { ShipmentId } from "#app/domain/ids.ts";

import { products } from "../catalogue/catalogue.ts";
import { demoId } from "../demo-id.ts";
import { FIRST_NUMBER } from "../orders/numbers.ts";
import type { PastLine, PastOrder } from "../orders/past-orders.ts";
import type { DemoReturn } from "../orders/returns.ts";
import { staffOf } from "./actors.ts";
import { insertRows, type Row } from "./bulk.ts";
import { shipToOf, warehouseId } from "./organisations.ts";
import { shippingDetails } from "./shipping.ts";

/** Every shipped order's one shipment, numbered as they left. */
export type Shipments = ReadonlyMap<PastOrder, { readonly id: ShipmentId; readonly number: string }>;

export function shipmentsOf(orders: readonly PastOrder[]): Shipments {
  const left = orders.filter(({ shippedAt }) => shippedAt !== null);
  const inOrder = left.toSorted((a, b) => (a.shippedAt?.getTime() ?? 0) - (b.shippedAt?.getTime() ?? 0));
  return new Map(
    inOrder.map((order, at) => {
      const number = `SH-${FIRST_NUMBER + at}`;
      return [order, { id: demoId("shp", number, order.shippedAt ?? order.submittedAt), number }];
    }),
  );
}

/** The year's orders with their shipments and returns, and the numbers that come next. */
export async function insertHistory(
  connection: PoolConnection,
  history: {
    readonly orders: readonly PastOrder[];
    readonly shipments: Shipments;
    readonly returns: readonly DemoReturn[];
    readonly nextOrderNumber: number;
  },
): Promise<void> {
  const { orders, shipments, returns, nextOrderNumber } = history;
  const returned = new Map(returns.map(({ line, quantity }) => [line.id, quantity]));
  await insertRows(connection, "SalesOrder", orders.map(orderRow));
  await insertRows(
    connection,
    "OrderLine",
    orders.flatMap((order) =>
      order.lines.map((line, at) => lineRow(order, line, { lineNo: at + 1, returned: returned.get(line.id) ?? 0 })),
    ),
  );
  await insertRows(
    connection,
    "Shipment",
    [...shipments].map(([order, shipment]) => ({
      ...shipment,
      orderId: order.id,
      warehouseId: warehouseId(order.warehouse ?? ""),
      ...shippingDetails(order.dealer.region.code, order.number),
      shippedAt: order.shippedAt,
      shippedById: staffOf("order_desk").id,
      deliveredAt: order.completedAt,
    })),
  );
  await insertRows(
    connection,
    "ShipmentLine",
    [...shipments].flatMap(([{ lines }, { id }]) =>
      lines.map((line) => ({ shipmentId: id, orderLineId: line.id, quantity: line.quantity })),
    ),
  );
  await insertReturns(connection, returns);
  await insertRows(connection, "NumberSequence", [
    { name: "order", next: nextOrderNumber - 1 },
    { name: "shipment", next: FIRST_NUMBER + shipments.size - 1 },
  ]);
}

/** Where an order of the past stands today. */
export function statusOf({ cancelledAt, completedAt }: PastOrder): "cancelled" | "completed" | "shipped" {
  if (cancelledAt) return "cancelled";
  return completedAt ? "completed" : "shipped";
}

function orderRow(order: PastOrder): Row {
  const {
    id,
    number,
    dealer,
    placedBy,
    onBehalf,
    poNumber,
    netMinor,
    submittedAt,
    shippedAt,
    completedAt,
    cancelledAt,
  } = order;
  const [home] = dealer.addresses;
  return {
    id,
    number,
    partnerId: dealer.id,
    status: statusOf(order),
    source: onBehalf ? "staff" : "portal",
    placedById: placedBy.id,
    placedByName: placedBy.name,
    onBehalf,
    currency: dealer.region.currency,
    netMinor,
    poNumber,
    shipTo: home ? shipToOf(dealer, home) : null,
    tierRank: dealer.tier.rank,
    createdAt: submittedAt,
    submittedAt,
    confirmedAt: submittedAt,
    shippedAt,
    completedAt,
    cancelledAt,
    updatedAt: completedAt ?? cancelledAt ?? shippedAt ?? submittedAt,
  };
}

const productNames = new Map(products.map(({ code, name }) => [code, name]));

function lineRow(order: PastOrder, line: PastLine, { lineNo, returned }: { lineNo: number; returned: number }): Row {
  const { id, article, quantity, unitMinor, listUnitMinor, priceListId, reason } = line;
  const product = productNames.get(article.product) ?? article.label;
  const name = articleName(product, article.label);
  return {
    id,
    orderId: order.id,
    lineNo,
    sku: article.sku,
    nameEn: name.en,
    nameZhCn: name["zh-CN"],
    nameZhTw: name["zh-TW"],
    ordered: quantity,
    shipped: order.shippedAt ? quantity : 0,
    cancelled: order.cancelledAt ? quantity : 0,
    returned,
    unitMinor,
    lineMinor: unitMinor * quantity,
    listUnitMinor,
    priceListId,
    priceReason: reason,
  };
}

async function insertReturns(connection: PoolConnection, returns: readonly DemoReturn[]): Promise<void> {
  const ids = new Map(returns.map((returned) => [returned, demoId("ret", returned.number, returned.returnedAt)]));
  await insertRows(
    connection,
    "OrderReturn",
    returns.map((returned) => ({
      id: ids.get(returned),
      number: returned.number,
      partnerId: returned.order.dealer.id,
      currency: returned.order.dealer.region.currency,
      returnedAt: returned.returnedAt,
      source: "staff",
    })),
  );
  await insertRows(
    connection,
    "OrderReturnLine",
    returns.map((returned) => ({
      returnId: ids.get(returned),
      lineNo: 1,
      sku: returned.line.article.sku,
      quantity: returned.quantity,
      unitMinor: returned.line.unitMinor,
      orderLineId: returned.line.id,
    })),
  );
}
