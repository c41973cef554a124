import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { paths } from "#app/paths.ts";

import { useName } from "../naming/use-name.ts";
import { SubmitButton } from "../ui/button.tsx";
import { ConfirmButton } from "../ui/confirm-button.tsx";
import { useFormat } from "../ui/page-context.tsx";
import type { IncomingView } from "./incoming-table.tsx";

type CancelIncomingProps = {
  readonly incoming: Pick<IncomingView, "incomingId" | "sku" | "expected" | "from">;
};

/** Calls off what has not arrived, once it has been said what that does. */
export function CancelIncoming({ incoming }: CancelIncomingProps): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useName();
  const { incomingId, sku, expected, from } = incoming;
  const count = format.quantity(expected);
  return (
    <ConfirmButton
      label={t("inventory.cancel.action")}
      title={t("inventory.cancel.title", { sku })}
      description={
        from
          ? t("inventory.cancel.transferEffect", { quantity: count, warehouse: nameOf(from.name) })
          : t("inventory.cancel.effect", { quantity: count })
      }
    >
      <Form method="post" action={paths.staff.incomingCancel(incomingId)}>
        <SubmitButton variant="danger">{t("inventory.cancel.action")}</SubmitButton>
      </Form>
    </ConfirmButton>
  );
}
