import { inTransaction, type Tx } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";

import { authorize, type StaffActor } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { checkCredit } from "../billing/check-credit.server.ts";
import { emit } from "../emit.server.ts";
import { newId, type OrderId, type OrderLineId, type ShipmentId, type WarehouseId } from "../ids.ts";
import { issueStock } from "../inventory/issue-stock.server.ts";
import { activatePartner } from "../partners/set-standing.server.ts";
import { refusal } from "../refusals.ts";
import { creditHold } from "./holds.ts";
import { type LineAllocation, takeAllocations } from "./internal/allocations.server.ts";
import { type LoadedOrder, loadOrder } from "./internal/load-order.server.ts";
import { moveOrderIfNeeded, saveLines } from "./internal/move-order.server.ts";
import { nextNumber } from "./internal/next-number.server.ts";
import { openHold, orderRules } from "./internal/open-hold.server.ts";
import { isShipping, moveUnits, type OrderStatus, openOf, statusByFulfilment } from "./order.ts";
import { mayWorkDesk } from "./policy.ts";

export type ShipOrder = {
  readonly orderId: OrderId;
  /** Of the order as the page showed it, so that a form sent twice ships once. */
  readonly version: number;
  readonly warehouseId: WarehouseId;
  /** Units that leave this warehouse; lines with 0 are left out. */
  readonly lines: readonly { readonly lineId: OrderLineId; readonly quantity: number }[];
  readonly carrier?: string;
  readonly trackingNumber?: string;
  readonly trackingUrl?: string;
};

export type Shipped = { readonly shipmentId: ShipmentId; readonly number: string; readonly status: OrderStatus };

/**
 * Goods of an order leave one warehouse, all that it holds there or a part. Asks the partner's credit first: beyond the
 * limit nothing leaves, the order goes on a credit hold and credit-held is thrown. Throws order-on-hold,
 * order-moved-on, changed-meanwhile, nothing-to-ship, shipment-too-large (more than is set aside there), ships-complete
 * (something of it still waits) and stock-would-be-negative (a count found less on the shelf).
 */
export async function shipOrder(actor: StaffActor, input: ShipOrder, now = new Date()): Promise<Shipped> {
  authorize(mayWorkDesk(actor), "desk.work");
  if (!input.lines.some(({ quantity }) => quantity > 0)) throw refusal("nothing-to-ship");
  const shipment = { id: newId("shp", now), number: await nextNumber("shipment") };

  const { status, held } = await inTransaction(async (tx) => {
    const order = await loadOrder(tx, actor, input);
    if (order.status === "on_hold") throw refusal("order-on-hold");
    if (!isShipping(order.status)) throw refusal("order-moved-on", { from: order.status, to: "shipped" });
    const leaving = leavingOf(order, input);

    const credit = await checkCredit(tx, { partnerId: order.partnerId, orderId: order.id });
    const hold = creditHold(credit);
    if (hold) return { held: true, status: (await openHold(tx, orderRules, { order, hold }, now)).status };
    return { held: false, status: await ship(tx, actor, { order, input, shipment, leaving }, now) };
  });
  if (held) throw refusal("credit-held");
  log.info({ orderId: input.orderId, shipmentId: shipment.id, status }, "order shipped");
  return { shipmentId: shipment.id, number: shipment.number, status };
}

/** What leaves, line by line, after it was seen that the order holds it there. */
function leavingOf(order: LoadedOrder, { warehouseId, lines }: ShipOrder): readonly LineAllocation[] {
  if (order.shipComplete && order.lines.some((line) => openOf(line) + line.backordered > 0)) {
    throw refusal("ships-complete");
  }
  const asked = new Map<OrderLineId, number>();
  for (const { lineId, quantity } of lines) asked.set(lineId, (asked.get(lineId) ?? 0) + quantity);
  return [...asked]
    .filter(([, quantity]) => quantity > 0)
    .map(([lineId, quantity]) => {
      const line = order.lines.find(({ id }) => id === lineId);
      const held = line?.allocations.find((at) => at.warehouseId === warehouseId)?.quantity ?? 0;
      if (!line || quantity > held) throw refusal("shipment-too-large", { sku: line?.sku ?? "", held });
      return { lineId, sku: line.sku, warehouseId, quantity };
    });
}

async function ship(
  tx: Tx,
  actor: StaffActor,
  work: {
    readonly order: LoadedOrder;
    readonly input: ShipOrder;
    readonly shipment: { readonly id: ShipmentId; readonly number: string };
    readonly leaving: readonly LineAllocation[];
  },
  now: Date,
): Promise<OrderStatus> {
  const { order, input, shipment, leaving } = work;
  const { carrier, trackingNumber, trackingUrl, warehouseId } = input;
  const { id: orderId, partnerId } = order;
  await tx.shipment.createMany({
    data: {
      ...shipment,
      orderId,
      warehouseId,
      carrier: carrier ?? null,
      trackingNumber: trackingNumber ?? null,
      trackingUrl: trackingUrl ?? null,
      shippedAt: now,
      shippedById: actor.userId,
    },
  });
  await tx.shipmentLine.createMany({
    data: leaving.map(({ lineId, quantity }) => ({ shipmentId: shipment.id, orderLineId: lineId, quantity })),
  });
  const gone = new Map(leaving.map(({ lineId, quantity }) => [lineId, quantity]));
  const lines = order.lines.map((line) => moveUnits(line, "allocated", "shipped", gone.get(line.id) ?? 0));
  const saved = await saveLines(tx, order, lines, now);
  await takeAllocations(tx, leaving, now);
  await issueStock(tx, { referenceId: shipment.id, allocations: leaving, actorId: actor.userId }, now);

  await activatePartner(tx, actor, { partnerId }, now);
  const { status } = await moveOrderIfNeeded(tx, saved, statusByFulfilment(lines), now);
  const units = leaving.reduce((sum, { quantity }) => sum + quantity, 0);
  const after = { shipmentId: shipment.id, number: shipment.number, warehouseId, units, status };
  await recordAudit(tx, { actor, action: "order.shipped", subject: orderId, partnerId, after }, now);
  await emit(tx, "order.shipped", { orderId, partnerId, shipmentId: shipment.id }, now);
  return status;
}
