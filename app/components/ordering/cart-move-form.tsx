import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { CartRow } from "#app/domain/ordering/cart-view.ts";
import { paths } from "#app/paths.ts";

import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { Select } from "../ui/select.tsx";
import { useCartName } from "./cart-name.ts";

type CartMoveFormProps = { readonly id: string; readonly cartId: string; readonly others: readonly CartRow[] };

/** Where the lines go whose boxes are ticked; the boxes name this form by its id. */
export function CartMoveForm({ id, cartId, others }: CartMoveFormProps): ReactNode {
  const { t } = useTranslation();
  const cartName = useCartName();
  return (
    <Form id={id} method="post" action={paths.portal.cartMove(cartId)} className="flex flex-wrap items-end gap-2">
      <Field label={t("cart.move.label")} name="toCartId" className="min-w-48">
        <Select options={others.map((cart) => ({ value: cart.cartId, label: cartName(cart) }))} />
      </Field>
      <Button type="submit">{t("cart.move.action")}</Button>
    </Form>
  );
}
