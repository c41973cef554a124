import { FileText } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { DeskOrderView } from "#app/domain/ordering/order-view.ts";
import { paths } from "#app/paths.ts";

import { LinkButton } from "../ui/button.tsx";

/** What can be done with an order at the desk: shipping first, ending last. */
export function DeskOrderActions({ order }: { readonly order: DeskOrderView }): ReactNode {
  const { t } = useTranslation();
  const { orderId, can } = order;
  return (
    <>
      {order.hasConfirmation && (
        <LinkButton variant="quiet" icon={FileText} reloadDocument to={paths.staff.orderConfirmation(orderId)}>
          {t("desk.order.confirmation")}
        </LinkButton>
      )}
      {can.cancel && (
        <LinkButton variant="quiet" to={paths.staff.orderCancel(orderId)}>
          {t("desk.action.cancel")}
        </LinkButton>
      )}
      {can.shortClose && (
        <LinkButton variant="quiet" to={paths.staff.orderShortClose(orderId)}>
          {t("desk.action.shortClose")}
        </LinkButton>
      )}
      {can.hold && <LinkButton to={paths.staff.orderHold(orderId)}>{t("desk.action.hold")}</LinkButton>}
      {can.ship && (
        <LinkButton variant="primary" to={paths.staff.orderShip(orderId)}>
          {t("desk.action.ship")}
        </LinkButton>
      )}
    </>
  );
}
