import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { CartView } from "#app/domain/ordering/cart-view.ts";
import { paths } from "#app/paths.ts";

import { useName } from "../naming/use-name.ts";
import { Amount, Quantity } from "../ui/amount.tsx";
import { CartPromise } from "./cart-promise.tsx";

/** The rest is a link away: a list of hundreds would stand before the form. */
const SHOWN_LINES = 10;

/** What is ordered, for a last look: how many of what, when, for how much. */
export function CheckoutLines({ cart }: { readonly cart: CartView }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  return (
    <div className="grid gap-2">
      <ul className="grid divide-y divide-line border-line border-y">
        {cart.lines.slice(0, SHOWN_LINES).map(({ sku, quantity, article, total, promise }) => (
          <li key={sku} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 py-2">
            <span>{article && nameOf(article.name)}</span>
            <span className="text-right">{total && <Amount money={total} />}</span>
            <span className="text-sm text-ink-soft">
              <span className="font-mono">{sku}</span> × <Quantity value={quantity} />
            </span>
            <span className="justify-self-end text-sm text-ink-soft">
              {promise && <CartPromise promise={promise} />}
            </span>
          </li>
        ))}
      </ul>
      {cart.lines.length > SHOWN_LINES && (
        <Link to={paths.portal.cart(cart.cartId)} className="text-accent-ink hover:underline">
          {t("checkout.allLines", { count: cart.lines.length })}
        </Link>
      )}
      <p className="flex justify-between gap-4 text-lg font-semibold">
        <span>{t("cart.page.subtotal")}</span>
        <Amount money={cart.total} />
      </p>
    </div>
  );
}
