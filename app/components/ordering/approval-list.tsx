import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { ApprovalRow } from "#app/domain/ordering/approval-view.ts";
import { paths } from "#app/paths.ts";

import { Amount } from "../ui/amount.tsx";
import { useFormat } from "../ui/page-context.tsx";
import { Status } from "../ui/status.tsx";
import { Time } from "../ui/time.tsx";
import { ApprovalButtons } from "./approval-buttons.tsx";
import { useDoer } from "./use-doer.ts";

/** Orders that wait for a colleague: who asks, for how much, which limit it passes; with the answer as buttons. */
export function ApprovalList({ rows }: { readonly rows: readonly ApprovalRow[] }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const doer = useDoer();
  return (
    <ul className="grid border-line border-t">
      {rows.map((row) => (
        <li
          key={row.orderId}
          className="grid gap-x-6 gap-y-2 border-line border-b py-3 md:grid-cols-[minmax(0,1fr)_auto] md:items-center md:px-3"
        >
          <div className="grid gap-0.5">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <Link to={paths.portal.order(row.orderId)} className="font-semibold text-accent-ink hover:underline">
                {row.number}
              </Link>
              <span className="font-semibold">
                <Amount money={row.total} />
              </span>
              <span className="text-ink-soft">{t("cart.lineCount", { count: row.lines })}</span>
            </p>
            <p className="text-ink-soft">
              {doer(row.placedBy, row.onBehalf)} · <Time at={row.placedAt} />
            </p>
            {row.breaches.map(({ limit, reached, allowed }) => (
              <p key={limit}>
                {t(`orders.limit.${limit}`, { reached: format.money(reached), allowed: format.money(allowed) })}
              </p>
            ))}
          </div>
          {row.canApprove ? (
            <div className="flex flex-wrap gap-2">
              <ApprovalButtons orderId={row.orderId} />
            </div>
          ) : (
            <Status tone="neutral">{t("portalOrders.approvals.ownOrder")}</Status>
          )}
        </li>
      ))}
    </ul>
  );
}
