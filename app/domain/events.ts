import type { Sku } from "./ids.ts";

/** What can happen in the business: past-tense names, payloads of ids. Reactions load the present state themselves. */
export type DomainEvents = {
  "order.approval-requested": { orderId: string; partnerId: string };
  "order.approval-declined": { orderId: string; partnerId: string };
  "order.submitted": { orderId: string; partnerId: string };
  "order.held": { orderId: string; partnerId: string };
  "order.confirmed": { orderId: string; partnerId: string };
  "order.backorder-promise-changed": { orderId: string; partnerId: string };
  "order.shipped": { orderId: string; partnerId: string; shipmentId: string };
  "order.completed": { orderId: string; partnerId: string };
  "order.cancelled": { orderId: string; partnerId: string };
  "order.short-closed": { orderId: string; partnerId: string };

  /** More of it can be promised than before: received, found, released, or its safety stock lowered. */
  "stock.became-available": { skus: readonly Sku[] };
  /** Supply on its way in was announced, moved, confirmed or called off: dates promised before may be wrong now. */
  "stock.incoming-changed": { skus: readonly Sku[] };

  "partner.standing-changed": { partnerId: string; from: string; to: string };

  "import.queued": { importRunId: string };
};
