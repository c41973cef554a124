import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { DashboardView } from "#app/domain/ordering/dashboard-view.ts";
import { paths } from "#app/paths.ts";

import { useFormat } from "../ui/page-context.tsx";
import { StatusShape } from "../ui/status.tsx";
import type { Tone } from "../ui/tone.ts";
import { useCartName } from "./cart-name.ts";

type Need = { readonly to: string; readonly tone: Tone; readonly text: string; readonly detail?: string };

/** What waits for this member, each as one line that leads there. */
export function DashboardNeeds({ dashboard }: { readonly dashboard: DashboardView }): ReactNode {
  const { t } = useTranslation();
  const needs = useNeeds(dashboard);
  if (needs.length === 0) return <p className="text-ink-soft">{t("portalOrders.home.nothing")}</p>;
  return (
    <ul className="grid divide-y divide-line border-line border-y">
      {needs.map(({ to, tone, text, detail }) => (
        <li key={`${to} ${text}`}>
          <Link to={to} className="flex min-h-row flex-wrap items-center gap-x-3 py-1.5 hover:bg-sunken md:px-3">
            <span className="flex items-center gap-2 font-medium">
              <StatusShape tone={tone} />
              {text}
            </span>
            {detail && <span className="text-ink-soft">{detail}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function useNeeds({ approvals, cart, padRows, held }: DashboardView): readonly Need[] {
  const { t } = useTranslation();
  const format = useFormat();
  const cartName = useCartName();
  return [
    ...(approvals.length > 0
      ? [
          {
            to: paths.portal.approvals(),
            tone: "warning",
            text: t("portalOrders.home.approvals", { count: approvals.length }),
            detail: format.list(approvals.slice(0, 3).map(({ number, total }) => `${number} ${format.money(total)}`)),
          } as const,
        ]
      : []),
    ...held.rows.map(
      ({ orderId, number, total }) =>
        ({
          to: paths.portal.order(orderId),
          tone: "warning",
          text: t("portalOrders.home.held", { number }),
          detail: format.money(total),
        }) as const,
    ),
    ...(cart && cart.counts.problems > 0
      ? [
          {
            to: paths.portal.cart(cart.cartId),
            tone: "warning",
            text: t("portalOrders.home.cartProblems", { count: cart.counts.problems }),
            detail: cartName(cart),
          } as const,
        ]
      : []),
    ...(cart && cart.counts.changedPrices > 0
      ? [
          {
            to: paths.portal.cart(cart.cartId),
            tone: "info",
            text: t("portalOrders.home.changedPrices", { count: cart.counts.changedPrices }),
            detail: cartName(cart),
          } as const,
        ]
      : []),
    ...(padRows > 0
      ? [
          {
            to: paths.portal.quickOrder(),
            tone: "info",
            text: t("portalOrders.home.padRows", { count: padRows }),
          } as const,
        ]
      : []),
  ];
}
