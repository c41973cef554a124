import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { CartRow } from "#app/domain/ordering/cart-view.ts";

import { Field } from "../ui/field.tsx";
import { Input } from "../ui/input.tsx";
import { Select } from "../ui/select.tsx";
import { useCartName } from "./cart-name.ts";

/** Into which cart lines go: the one in use first, another, or a new one with a name. For a form of `intoCartSchema`. */
export function CartChoice({ carts }: { readonly carts: readonly CartRow[] }): ReactNode {
  const { t } = useTranslation();
  const cartName = useCartName();
  const inUseFirst = carts.toSorted((a, b) => Number(b.isCurrent) - Number(a.isCurrent));
  const options = inUseFirst.map((cart) => ({ value: cart.cartId, label: cartName(cart) }));
  const newCart = { value: "", label: t("cart.choice.new") };
  // Nobody's lines land in a colleague's cart unasked.
  const choices = inUseFirst[0]?.isCurrent ? [...options, newCart] : [newCart, ...options];
  return (
    <>
      {carts.length > 0 && (
        <Field label={t("cart.choice.cart")} name="cartId" className="min-w-44 max-md:w-full">
          <Select options={choices} />
        </Field>
      )}
      <Field label={t("cart.choice.newName")} name="newCartName" optional className="min-w-44 max-md:w-full">
        <Input maxLength={80} />
      </Field>
    </>
  );
}
