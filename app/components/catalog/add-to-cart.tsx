import { useFetcher, useLocation } from "@remix-run/react";
import { ShoppingCart } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { QuantityRule } from "#app/domain/catalog/quantity-rule.ts";
import { paths } from "#app/paths.ts";

import { SubmitButton } from "../ui/button.tsx";
import { classNames } from "../ui/class-names.ts";
import { QuantityInput, QuantityRuleHint } from "../ui/quantity-input.tsx";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";

type AddToCartProps = {
  readonly sku: string;
  readonly rule: QuantityRule;
  /** On a page of its own the button says in words what it does; in a row its picture is enough. */
  readonly worded?: boolean;
  readonly className?: string;
};

/** How many, and into the cart in use. */
export function AddToCart({ sku, rule, worded = false, className }: AddToCartProps): ReactNode {
  const { t } = useTranslation();
  const fetcher = useFetcher();
  const { pathname, search } = useLocation();
  const { minQuantity, quantityMultiple, maxQuantity } = rule;
  const limits = { min: minQuantity, multiple: quantityMultiple, max: maxQuantity ?? undefined };
  return (
    <fetcher.Form
      method="post"
      action={paths.portal.cartAdd()}
      className={classNames("inline-grid min-w-0 gap-0.5", className)}
    >
      <input type="hidden" name="sku" value={sku} />
      <input type="hidden" name="redirectTo" value={pathname + search} />
      <span className="inline-flex min-w-0 items-center gap-2">
        <QuantityInput
          className="min-w-24 shrink"
          label={t("catalog.add.quantity", { sku })}
          name="quantity"
          rule={limits}
        />
        <SubmitButton
          variant={worded ? "primary" : "secondary"}
          icon={ShoppingCart}
          pending={fetcher.state !== "idle"}
          title={worded ? undefined : t("catalog.add.action")}
        >
          {worded ? t("catalog.add.action") : <VisuallyHidden>{t("catalog.add.sku", { sku })}</VisuallyHidden>}
        </SubmitButton>
      </span>
      <span className="text-sm text-ink-soft empty:hidden">
        <QuantityRuleHint rule={limits} />
      </span>
    </fetcher.Form>
  );
}
