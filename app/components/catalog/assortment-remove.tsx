import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { paths } from "#app/paths.ts";

import { SubmitButton } from "../ui/button.tsx";
import { ConfirmButton } from "../ui/confirm-button.tsx";

/** Takes an assortment away, after saying what that means. */
export function AssortmentRemove({ assortmentId }: { readonly assortmentId: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <ConfirmButton
      label={t("assortments.remove.action")}
      title={t("assortments.remove.title")}
      description={t("assortments.remove.text")}
    >
      <Form method="post" action={paths.staff.assortmentRemove(assortmentId)}>
        <SubmitButton variant="danger">{t("assortments.remove.action")}</SubmitButton>
      </Form>
    </ConfirmButton>
  );
}
