import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { DashboardView } from "#app/domain/ordering/dashboard-view.ts";
import { paths } from "#app/paths.ts";

import { Amount, Quantity } from "../ui/amount.tsx";
import { useCartName } from "./cart-name.ts";

/** How the account stands: credit, open orders, the cart in use. */
export function DashboardFigures({ dashboard }: { readonly dashboard: DashboardView }): ReactNode {
  const { t } = useTranslation();
  const cartName = useCartName();
  const { credit, open, cart } = dashboard;
  return (
    <dl className="grid gap-x-10 gap-y-3 sm:flex sm:flex-wrap">
      {credit && (
        <Figure
          label={t("portalOrders.home.credit")}
          detail={
            credit.blocked ? (
              t("portalOrders.home.blocked")
            ) : (
              <>
                {t("portalOrders.home.ofLimit")} <Amount money={credit.limit} />
              </>
            )
          }
        >
          <Amount money={credit.available} />
        </Figure>
      )}
      <Figure label={t("portalOrders.home.open")}>
        <Link to={paths.portal.orders({ status: "open" })} className="hover:underline">
          <Quantity value={open.total} />
        </Link>
      </Figure>
      {cart && (
        <Figure
          label={t("portalOrders.home.cart")}
          detail={
            <>
              {cartName(cart)} · {t("cart.lineCount", { count: cart.lines })}
            </>
          }
        >
          <Link to={paths.portal.cart(cart.cartId)} className="hover:underline">
            <Amount money={cart.total} />
          </Link>
        </Figure>
      )}
    </dl>
  );
}

type FigureProps = { readonly label: string; readonly detail?: ReactNode; readonly children: ReactNode };

function Figure({ label, detail, children }: FigureProps): ReactNode {
  return (
    <div>
      <dt className="text-ink-soft">{label}</dt>
      <dd className="text-xl font-semibold">{children}</dd>
      {detail && <dd className="text-sm text-ink-soft">{detail}</dd>}
    </div>
  );
}
