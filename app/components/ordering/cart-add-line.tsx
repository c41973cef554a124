import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { paths } from "#app/paths.ts";

import { SubmitButton } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { NumberInput } from "../ui/input.tsx";
import { QuickOrderSkuInput } from "./quick-order-sku-input.tsx";

type CartAddLineProps = {
  /** The cart in use if not given. */
  readonly cartId?: string;
  /** The page to come back to; the cart if not given. */
  readonly redirectTo?: string;
};

/** One article by its number, for those who have it in their head. */
export function CartAddLine({ cartId, redirectTo }: CartAddLineProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Form method="post" action={paths.portal.cartAdd()} className="flex flex-wrap items-end gap-2">
      {cartId && <input type="hidden" name="cartId" value={cartId} />}
      {redirectTo && <input type="hidden" name="redirectTo" value={redirectTo} />}
      <Field label={t("quickOrder.column.sku")} name="sku" className="min-w-0 flex-1 basis-40 md:max-w-64">
        <QuickOrderSkuInput required />
      </Field>
      <Field label={t("cart.addLine.quantity")} name="quantity" className="w-24">
        <NumberInput required defaultValue="1" />
      </Field>
      <SubmitButton variant="secondary">{t("cart.addLine.action")}</SubmitButton>
    </Form>
  );
}
