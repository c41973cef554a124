import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { OrderView } from "#app/domain/ordering/order-view.ts";

import { Callout } from "../ui/callout.tsx";
import { useFormat } from "../ui/page-context.tsx";
import { ApprovalButtons } from "./approval-buttons.tsx";

/** What happens next with an order, in the words of its dealer, and what the reader may do about it. */
export function OrderNext({ order }: { readonly order: OrderView }): ReactNode {
  const { t } = useTranslation();
  const { status, holds, declineReason } = order;
  switch (status) {
    case "pending_approval":
      return <WaitsForApproval order={order} />;
    case "declined":
      return (
        <Callout tone="bad" title={t("portalOrders.next.declined")}>
          {declineReason && <p>“{declineReason}”</p>}
        </Callout>
      );
    case "on_hold":
      return (
        <Callout tone="warning" title={t("portalOrders.next.on_hold")}>
          {holds.map(({ kind, reason }) => (
            <p key={`${kind} ${reason}`}>{reason ?? t(`orders.holdForDealer.${kind}`)}</p>
          ))}
        </Callout>
      );
    case "submitted":
    case "confirmed":
    case "partially_shipped":
      return <OnItsWay order={order} />;
    case "shipped":
      return <Callout tone="good" title={t("portalOrders.next.shipped")} />;
    default:
      return null;
  }
}

function WaitsForApproval({ order }: { readonly order: OrderView }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const { orderId, approval, can } = order;
  return (
    <Callout
      tone="warning"
      title={can.approve ? t("portalOrders.next.yourApproval") : t("portalOrders.next.pending_approval")}
      actions={can.approve && <ApprovalButtons orderId={orderId} />}
    >
      {approval?.breaches.map(({ limit, reached, allowed }) => (
        <p key={limit}>
          {t(`orders.limit.${limit}`, { reached: format.money(reached), allowed: format.money(allowed) })}
        </p>
      ))}
      {approval?.escalated && <p>{t("orders.limit.escalated")}</p>}
    </Callout>
  );
}

function OnItsWay({ order: { status, lines, cancelUntil } }: { readonly order: OrderView }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const waiting = lines.reduce((sum, { backordered }) => sum + backordered, 0);
  const known = lines.flatMap(({ promisedOn }) => promisedOn ?? []).toSorted();
  const last = known.at(-1);
  return (
    <Callout title={t(`portalOrders.next.${status as "submitted" | "confirmed" | "partially_shipped"}`)}>
      {waiting > 0 && (
        <p>
          {last
            ? t("portalOrders.next.waitingUntil", { count: waiting, day: format.day(last) })
            : t("portalOrders.next.waiting", { count: waiting })}
        </p>
      )}
      {cancelUntil && <p>{t("portalOrders.next.cancelUntil", { until: format.dateTime(cancelUntil) })}</p>}
    </Callout>
  );
}
