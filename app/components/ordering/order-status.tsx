import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { OrderStatus } from "#app/domain/ordering/order.ts";

import { Status } from "../ui/status.tsx";
import type { Tone } from "../ui/tone.ts";

/** Where an order stands, as a word with its shape. */
export function OrderStatusWord({ status }: { readonly status: OrderStatus }): ReactNode {
  const { t } = useTranslation();
  return <Status tone={tones[status]}>{t(`orders.status.${status}`)}</Status>;
}

const tones = {
  pending_approval: "warning",
  declined: "bad",
  submitted: "info",
  on_hold: "warning",
  confirmed: "info",
  partially_shipped: "info",
  shipped: "good",
  completed: "good",
  cancelled: "neutral",
  short_closed: "neutral",
} as const satisfies Record<OrderStatus, Tone>;
