import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { paths } from "#app/paths.ts";

import { LinkButton, SubmitButton } from "../ui/button.tsx";
import { ConfirmButton } from "../ui/confirm-button.tsx";

/** What can be done with a price list as a whole. */
export function PriceListActions({
  priceListId,
  prices,
}: {
  readonly priceListId: string;
  readonly prices: number;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <ConfirmButton
        label={t("staffPrices.retire.action")}
        title={t("staffPrices.retire.title")}
        description={t("staffPrices.retire.text", { count: prices })}
      >
        <Form method="post" action={paths.staff.priceListRetire(priceListId)}>
          <SubmitButton variant="danger">{t("staffPrices.retire.action")}</SubmitButton>
        </Form>
      </ConfirmButton>
      <LinkButton to={paths.staff.priceListCopy(priceListId)}>{t("staffPrices.copy.action")}</LinkButton>
      <LinkButton to={paths.staff.priceListDiscount(priceListId)}>{t("staffPrices.discount.action")}</LinkButton>
      <LinkButton to={paths.staff.priceListEdit(priceListId)}>{t("common.actions.edit")}</LinkButton>
    </>
  );
}
