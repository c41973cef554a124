import { ShoppingCart } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { paths } from "#app/paths.ts";

import { EmptyState } from "../layout/empty-state.tsx";
import { LinkButton } from "../ui/button.tsx";

/** In place of the lines of a cart, or of the carts. */
export function CartEmpty({ of }: { readonly of: "page" | "list" }): ReactNode {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={ShoppingCart}
      title={t(`cart.${of}.empty.title`)}
      text={t(`cart.${of}.empty.text`)}
      action={
        <>
          <LinkButton to={paths.portal.catalog()}>{t("cart.page.browse")}</LinkButton>
          <LinkButton to={paths.portal.quickOrder()}>{t("cart.page.quickOrder")}</LinkButton>
        </>
      }
    />
  );
}
