import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { paths } from "#app/paths.ts";

import { SubmitButton } from "../ui/button.tsx";
import { ConfirmButton } from "../ui/confirm-button.tsx";
import { ReasonForm } from "./reason-form.tsx";

/** Lets a colleague's order through, or declines it with a reason. */
export function ApprovalButtons({ orderId }: { readonly orderId: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Form method="post" action={paths.portal.orderApprove(orderId)}>
        <SubmitButton>{t("portalOrders.approve")}</SubmitButton>
      </Form>
      <ConfirmButton
        label={t("portalOrders.decline")}
        title={t("portalOrders.declineTitle")}
        description={t("portalOrders.declineText")}
      >
        <ReasonForm
          action={paths.portal.orderDecline(orderId)}
          label={t("portalOrders.declineReason")}
          button={t("portalOrders.decline")}
        />
      </ConfirmButton>
    </>
  );
}
