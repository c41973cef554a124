import type { Reaction } from "#app/platform/jobs.server.ts";

import type { DomainEvents } from "../events.ts";
import type { OrderId } from "../ids.ts";
import { findOrderNotice, type OrderNotice } from "../ordering/order-notice.server.ts";
import { type Recipient, whoApproves, whoFollows } from "./internal/recipients.server.ts";
import { type OrderMail, sendOrderMail } from "./internal/send-order-mail.server.ts";

export const askForApproval = plainMail("order.approval-requested", {
  words: "approvalRequested",
  when: ({ status }) => status === "pending_approval",
  to: whoApproves,
});

export const tellDeclined = plainMail("order.approval-declined", { words: "declined" });

/** Only of an order that is looked at first: a confirmed one gets the mail that says so. */
export const tellReceived = plainMail("order.submitted", {
  words: "received",
  when: ({ status }) => status === "on_hold",
});

/** Only of an order that had been confirmed: of a new one `tellReceived` has spoken. */
export const tellHeld = plainMail("order.held", {
  words: "held",
  when: ({ status, wasConfirmed }) => status === "on_hold" && wasConfirmed,
});

export const tellCancelled = plainMail("order.cancelled", { words: "cancelled" });

export const tellShortClosed = plainMail("order.short-closed", { words: "shortClosed" });

export const tellConfirmed = mail("order.confirmed", (order) => ({
  compose: (t) => {
    const waiting = order.waiting.reduce((sum, { quantity }) => sum + quantity, 0);
    return {
      subject: t("orders.mail.confirmed.subject", { number: order.number }),
      paragraphs: [
        t("orders.mail.confirmed.text"),
        ...(waiting > 0 ? [t("orders.mail.confirmed.waiting", { count: waiting })] : []),
      ],
    };
  },
}));

export const tellNewDates = mail("order.backorder-promise-changed", (order) => {
  if (order.waiting.length === 0) return null;
  return {
    compose: (t, format) => ({
      subject: t("orders.mail.promiseChanged.subject", { number: order.number }),
      paragraphs: [t("orders.mail.promiseChanged.text")],
      facts: order.waiting.map(({ sku, quantity, expectedOn }) => [
        `${sku} × ${format.quantity(quantity)}`,
        expectedOn ? format.day(expectedOn) : t("orders.story.dayUnknown"),
      ]),
    }),
  };
});

export const tellShipped = mail("order.shipped", (order, { shipmentId }) => {
  const shipment = order.shipments.find((one) => one.shipmentId === shipmentId);
  if (!shipment) return null;
  const { number, units, carrier, trackingNumber } = shipment;
  return {
    compose: (t) => ({
      subject: t("orders.mail.shipped.subject", { number: order.number, shipment: number }),
      paragraphs: [
        t("orders.mail.shipped.text", { count: units }),
        ...(order.status === "partially_shipped" ? [t("orders.mail.shipped.more")] : []),
      ],
      facts: [
        ...(carrier ? [[t("orders.field.carrier"), carrier] as const] : []),
        ...(trackingNumber ? [[t("orders.field.tracking"), trackingNumber] as const] : []),
      ],
    }),
  };
});

type OrderEvent = Extract<keyof DomainEvents, `order.${string}`>;
type Message = {
  readonly to?: (order: OrderNotice) => Promise<readonly Recipient[]>;
  readonly compose: OrderMail["compose"];
};

/** A mail about an order as it is when the event is read; an order that is gone, and a null, need none. */
function mail<Event extends OrderEvent>(
  event: Event,
  messageFor: (order: OrderNotice, payload: DomainEvents[Event]) => Message | null,
): Reaction<DomainEvents[Event]> {
  return {
    name: `notifications.${event}`,
    work: async ({ payload, eventId }, now) => {
      const order = await findOrderNotice(payload.orderId as OrderId);
      const message = order && messageFor(order, payload);
      if (!message) return;
      const { to = whoFollows, compose } = message;
      await sendOrderMail(order, { about: `${event}:${eventId}`, to: await to(order), compose }, now);
    },
  };
}

/** A mail of one sentence. */
function plainMail<Event extends OrderEvent>(
  event: Event,
  message: {
    readonly words: "approvalRequested" | "declined" | "received" | "held" | "cancelled" | "shortClosed";
    readonly when?: (order: OrderNotice) => boolean;
    readonly to?: Message["to"];
  },
): Reaction<DomainEvents[Event]> {
  const { words, when = () => true, to } = message;
  return mail(event, (order) => {
    if (!when(order)) return null;
    const { number, placedBy, declineReason } = order;
    return {
      to,
      compose: (t) => ({
        subject: t(`orders.mail.${words}.subject`, { number }),
        paragraphs: [t(`orders.mail.${words}.text`, { name: placedBy?.name ?? "", reason: declineReason ?? "" })],
      }),
    };
  });
}
