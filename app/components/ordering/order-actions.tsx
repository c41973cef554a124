import { Form } from "@remix-run/react";
import { FileText, RotateCcw } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { OrderView } from "#app/domain/ordering/order-view.ts";
import { paths } from "#app/paths.ts";

import { LinkButton, SubmitButton } from "../ui/button.tsx";
import { ConfirmButton } from "../ui/confirm-button.tsx";
import { useFormat } from "../ui/page-context.tsx";
import { ReasonForm } from "./reason-form.tsx";

/** What a dealer may do with an order. */
export function OrderActions({ order }: { readonly order: OrderView }): ReactNode {
  const { t } = useTranslation();
  const { orderId, hasConfirmation, can } = order;
  return (
    <>
      {can.cancel && <CancelOrder order={order} />}
      {hasConfirmation && (
        <LinkButton icon={FileText} reloadDocument to={paths.portal.orderConfirmation(orderId)}>
          {t("orders.document.confirmation")}
        </LinkButton>
      )}
      {can.reorder && (
        <LinkButton icon={RotateCcw} to={paths.portal.orderReorder(orderId)}>
          {t("portalOrders.reorder.action")}
        </LinkButton>
      )}
      {can.confirmReceipt && (
        <Form method="post" action={paths.portal.orderReceive(orderId)}>
          <SubmitButton>{t("portalOrders.receive")}</SubmitButton>
        </Form>
      )}
    </>
  );
}

function CancelOrder({ order: { orderId, number, version, lines } }: { readonly order: OrderView }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const units = lines.reduce((sum, { ordered, cancelled }) => sum + ordered - cancelled, 0);
  return (
    <ConfirmButton
      label={t("portalOrders.cancel.action")}
      title={t("portalOrders.cancel.title", { number })}
      description={t("portalOrders.cancel.text", { count: lines.length, units: format.quantity(units) })}
    >
      <ReasonForm
        action={paths.portal.orderCancel(orderId)}
        label={t("portalOrders.cancel.reason")}
        button={t("portalOrders.cancel.action")}
        version={version}
      />
    </ConfirmButton>
  );
}
