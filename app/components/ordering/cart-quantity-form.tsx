import { Form, useSubmit } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { QuantityRule } from "#app/domain/catalog/quantity-rule.ts";
import { paths } from "#app/paths.ts";

import { Button } from "../ui/button.tsx";
import { QuantityInput } from "../ui/quantity-input.tsx";
import { useHydrated } from "../ui/use-hydrated.ts";

type CartQuantityFormProps = {
  readonly cartId: string;
  readonly sku: string;
  readonly quantity: number;
  readonly rule: QuantityRule;
};

/** How many of an article: saved as soon as someone has settled on a number, without JavaScript by a button. */
export function CartQuantityForm({ cartId, sku, quantity, rule }: CartQuantityFormProps): ReactNode {
  const { t } = useTranslation();
  const submit = useSubmit();
  const hydrated = useHydrated();
  const action = paths.portal.cartQuantity(cartId);

  function save(settled: number): void {
    const fetcherKey = `cart-line ${sku}`;
    submit(
      { sku, quantity: settled },
      { method: "post", action, navigate: false, fetcherKey, preventScrollReset: true },
    );
  }

  return (
    <Form method="post" action={action} className="inline-flex items-center gap-2">
      <input type="hidden" name="sku" value={sku} />
      <QuantityInput
        label={t("cart.line.quantity", { sku })}
        name="quantity"
        defaultValue={quantity}
        rule={{ min: rule.minQuantity, multiple: rule.quantityMultiple, max: rule.maxQuantity ?? undefined }}
        onSettle={save}
      />
      {!hydrated && (
        <Button type="submit" size="small">
          {t("cart.line.update")}
        </Button>
      )}
    </Form>
  );
}
