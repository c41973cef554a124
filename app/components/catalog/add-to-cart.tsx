import { useFetcher, useLocation } from "@remix-run/react";
import { ShoppingCart } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { QuantityRule } from "#app/domain/catalog/quantity-rule.ts";
import { paths } from "#app/paths.ts";

import { SubmitButton } from "../ui/button.tsx";
import { QuantityInput, QuantityRuleHint } from "../ui/quantity-input.tsx";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";

type AddToCartProps = {
  readonly sku: string;
  readonly rule: QuantityRule;
  /** On a page of its own the button says in words what it does; in a row or a tile its picture is enough. */
  readonly look?: "row" | "tile" | "worded";
};

/** How many, and into the cart in use. */
export function AddToCart({ sku, rule, look = "row" }: AddToCartProps): ReactNode {
  const { t } = useTranslation();
  const fetcher = useFetcher();
  const { pathname, search } = useLocation();
  const { minQuantity, quantityMultiple, maxQuantity } = rule;
  const limits = { min: minQuantity, multiple: quantityMultiple, max: maxQuantity ?? undefined };
  const worded = look === "worded";
  return (
    <fetcher.Form method="post" action={paths.portal.cartAdd()} className={forms[look]}>
      <input type="hidden" name="sku" value={sku} />
      <input type="hidden" name="redirectTo" value={pathname + search} />
      <span className="flex items-center gap-2">
        <QuantityInput
          label={t("catalog.add.quantity", { sku })}
          name="quantity"
          rule={limits}
          className={boxes[look]}
        />
        <SubmitButton
          variant={worded ? "primary" : "secondary"}
          icon={ShoppingCart}
          pending={fetcher.state !== "idle"}
          title={worded ? undefined : t("catalog.add.action")}
          className="shrink-0"
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

const forms = {
  row: "inline-grid max-w-44 gap-0.5 text-left max-md:max-w-none",
  tile: "grid gap-0.5",
  worded: "grid gap-0.5 justify-self-start",
} as const;

const boxes = {
  row: "w-28 shrink-0",
  tile: "w-full min-w-0 flex-1 touch:w-full",
  worded: "",
} as const;
