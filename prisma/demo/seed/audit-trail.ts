import type { PoolConnection } from "mysql2/promise";

import { money } from "#app/platform/money.ts";

import { demoId } from "../demo-id.ts";
import type { PastOrder } from "../orders/past-orders.ts";
import { staffOf } from "./actors.ts";
import { insertRows, type Row } from "./bulk.ts";
import type { Shipments } from "./history.ts";
import { warehouseId } from "./organisations.ts";

/** What the commands would have left in the audit of each order of the past: the timeline of its page is read from it. */
export async function insertAuditTrail(
  connection: PoolConnection,
  { orders, shipments }: { readonly orders: readonly PastOrder[]; readonly shipments: Shipments },
): Promise<void> {
  await insertRows(
    connection,
    "AuditEntry",
    orders.flatMap((order) => stepsOf(order, shipments).map((step) => entry(order, step))),
  );
}

type AuditStep = {
  readonly action: string;
  readonly at: Date;
  readonly by: "placer" | "desk" | "ordering" | "receipt by lapse of time";
  readonly after?: object;
  readonly reason?: string;
};

function stepsOf(order: PastOrder, shipments: Shipments): readonly AuditStep[] {
  const { number, lines, netMinor, dealer, submittedAt, shippedAt, completedAt, cancelledAt } = order;
  const units = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const total = money(netMinor, dealer.region.currency);
  const shipment = shipments.get(order);
  const steps: AuditStep[] = [
    { action: "order.submitted", at: submittedAt, by: "placer", after: { number, lines: lines.length, total } },
    {
      action: "order.confirmed",
      at: submittedAt,
      by: "ordering",
      after: { allocated: units, backordered: 0, credit: "pass" },
    },
  ];
  if (cancelledAt) {
    const after = { lines: lines.length, units, releasedUnits: units };
    steps.push({ action: "order.cancelled", at: cancelledAt, by: "desk", reason: "Called off by telephone", after });
  }
  if (shippedAt && shipment) {
    const { id: shipmentId, number: shipmentNumber } = shipment;
    const after = {
      shipmentId,
      number: shipmentNumber,
      warehouseId: warehouseId(order.warehouse ?? ""),
      units,
      status: "shipped",
    };
    steps.push({ action: "order.shipped", at: shippedAt, by: "desk", after });
  }
  if (completedAt) steps.push({ action: "order.completed", at: completedAt, by: "receipt by lapse of time" });
  return steps;
}

function entry(order: PastOrder, { action, at, by, after, reason }: AuditStep): Row {
  return {
    id: demoId("aud", `${order.number} ${action}`, at),
    at,
    ...actorColumns(order, by),
    action,
    subjectId: order.id,
    partnerId: order.dealer.id,
    reason: reason ?? null,
    after: after ?? null,
  };
}

function actorColumns({ placedBy, onBehalf, dealer }: PastOrder, by: AuditStep["by"]): Row {
  if (by === "ordering" || by === "receipt by lapse of time") {
    return { actorKind: "system", actorId: null, actorName: by, onBehalfOfId: null };
  }
  if (by === "desk") {
    const { id, name } = staffOf("order_desk");
    return { actorKind: "staff", actorId: id, actorName: name, onBehalfOfId: null };
  }
  const actor = { actorId: placedBy.id, actorName: placedBy.name };
  return onBehalf
    ? { actorKind: "staff", ...actor, onBehalfOfId: dealer.id }
    : { actorKind: "member", ...actor, onBehalfOfId: null };
}
