import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { ProductForStaff } from "#app/domain/catalog/product-view.ts";
import { paths } from "#app/paths.ts";

import { SubmitButton } from "../ui/button.tsx";
import { ConfirmButton } from "../ui/confirm-button.tsx";

type ProductActionsProps = { readonly product: Pick<ProductForStaff, "productId" | "code" | "articles" | "can"> };

/** Putting a product on sale and taking it off, as far as its state and the reader's role allow. */
export function ProductActions({ product: { productId, code, articles, can } }: ProductActionsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      {can.retire && (
        <ConfirmButton
          label={t("staffCatalog.product.retire")}
          title={t("staffCatalog.product.retireTitle", { code })}
          description={t("staffCatalog.product.retireText", { count: articles.length })}
        >
          <Form method="post" action={paths.staff.productRetire(productId)}>
            <SubmitButton variant="danger">{t("staffCatalog.product.retire")}</SubmitButton>
          </Form>
        </ConfirmButton>
      )}
      {can.publish && (
        <Form method="post" action={paths.staff.productPublish(productId)}>
          <SubmitButton>{t("staffCatalog.product.publish")}</SubmitButton>
        </Form>
      )}
    </>
  );
}
