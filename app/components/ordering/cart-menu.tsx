import { Form } from "@remix-run/react";
import { Ellipsis } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { CartRow } from "#app/domain/ordering/cart-view.ts";
import { paths } from "#app/paths.ts";

import { Button, buttonLook } from "../ui/button.tsx";
import { DisclosureMenu } from "../ui/disclosure-menu.tsx";
import { Field } from "../ui/field.tsx";
import { Input } from "../ui/input.tsx";
import { Select } from "../ui/select.tsx";
import { useCartName } from "./cart-name.ts";

type CartMenuProps = {
  readonly cart: { readonly cartId: string; readonly name: string };
  /** The partner's other open carts. */
  readonly others: readonly CartRow[];
};

/** What is seldom done with a cart: another name, merging it into another, discarding it. */
export function CartMenu({ cart: { cartId, name }, others }: CartMenuProps): ReactNode {
  const { t } = useTranslation();
  const cartName = useCartName();
  return (
    <DisclosureMenu
      label={t("cart.menu.label")}
      summary={<Ellipsis aria-hidden="true" className="size-4" />}
      summaryClassName={`${buttonLook({})} cursor-pointer`}
    >
      <div className="grid w-72 gap-4 p-2">
        <Form method="post" action={paths.portal.cartRename(cartId)} className="flex items-end gap-2">
          <Field label={t("cart.menu.name")} name="name" className="flex-1">
            <Input defaultValue={name} maxLength={80} />
          </Field>
          <Button type="submit">{t("cart.menu.rename")}</Button>
        </Form>
        {others.length > 0 && (
          <Form method="post" action={paths.portal.cartMove(cartId)} className="grid gap-2">
            <input type="hidden" name="all" value="on" />
            <Field label={t("cart.menu.merge")} name="toCartId">
              <Select options={others.map((cart) => ({ value: cart.cartId, label: cartName(cart) }))} />
            </Field>
            <Button type="submit">{t("cart.menu.mergeAction")}</Button>
          </Form>
        )}
        <Form method="post" action={paths.portal.cartDiscard(cartId)} className="grid border-line border-t pt-3">
          <Button type="submit" variant="quiet">
            {t("cart.menu.discard")}
          </Button>
        </Form>
      </div>
    </DisclosureMenu>
  );
}
