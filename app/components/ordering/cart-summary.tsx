import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { cartTotal } from "#app/domain/ordering/cart.ts";
import type { CartView } from "#app/domain/ordering/cart-view.ts";
import { paths } from "#app/paths.ts";

import { Amount } from "../ui/amount.tsx";
import { LinkButton } from "../ui/button.tsx";
import { useExpectedLines } from "./use-expected-lines.ts";

/** What the cart comes to, and the way on. On a phone it stays in reach of the thumb. */
export function CartSummary({ cart }: { readonly cart: CartView }): ReactNode {
  const { t } = useTranslation();
  const { cartId, currency, counts, can } = cart;
  const lines = useExpectedLines(cart);
  const blocked = counts.problems > 0;
  return (
    <div className="sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-10 -mx-4 flex flex-wrap items-center justify-end gap-x-6 gap-y-2 border-line border-t bg-page px-4 py-3 md:static md:mx-0 md:px-3">
      <p className="mr-auto text-ink-soft md:mr-0">
        {t("cart.page.subtotal")}{" "}
        <span className="text-lg font-semibold text-ink">
          <Amount money={cartTotal(lines, currency)} />
        </span>
      </p>
      {can.order && !blocked && (
        <LinkButton variant="primary" to={paths.portal.checkout(cartId)}>
          {t("cart.page.checkout")}
        </LinkButton>
      )}
      {can.order && blocked && <p className="text-warning-ink">{t("cart.page.checkoutBlocked")}</p>}
    </div>
  );
}
