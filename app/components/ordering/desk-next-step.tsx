import { useFetcher } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { DeskOrderView } from "#app/domain/ordering/order-view.ts";
import { paths } from "#app/paths.ts";

import { useName } from "../naming/use-name.ts";
import { LinkButton, SubmitButton } from "../ui/button.tsx";
import { Callout } from "../ui/callout.tsx";
import { useFormat } from "../ui/page-context.tsx";
import { HoldList } from "./hold-list.tsx";

/** What an order needs from somebody, with the button that does it; nothing where it needs nobody. */
export function DeskNextStep({ order }: { readonly order: DeskOrderView }): ReactNode {
  const open = order.holds.filter(({ released }) => released === null);
  return (
    <div className="mb-6 grid gap-2 empty:hidden">
      {order.status === "pending_approval" && <Approval order={order} />}
      {open.length > 0 && (
        <HoldList holds={open} releaseUrl={(holdId) => paths.staff.orderHoldRelease(order.orderId, holdId)} />
      )}
      {order.can.ship && <Ready order={order} />}
      {order.can.allocate && <FreeGoods order={order} />}
    </div>
  );
}

function Approval({ order }: { readonly order: DeskOrderView }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const fetcher = useFetcher();
  const { orderId, approval, can } = order;
  return (
    <Callout
      tone="warning"
      title={t(can.approve ? "desk.order.waitsForYou" : "desk.order.waitsForApproval")}
      actions={
        can.approve ? (
          <>
            <fetcher.Form method="post" action={paths.staff.orderApprove(orderId)}>
              <SubmitButton size="small" pending={fetcher.state !== "idle"}>
                {t("desk.action.approve")}
              </SubmitButton>
            </fetcher.Form>
            <LinkButton size="small" to={paths.staff.orderDecline(orderId)}>
              {t("desk.action.decline")}
            </LinkButton>
          </>
        ) : undefined
      }
    >
      {approval?.breaches.map(({ limit, reached, allowed }) => (
        <p key={limit}>
          {t(`orders.limit.${limit}`, { reached: format.money(reached), allowed: format.money(allowed) })}
        </p>
      ))}
      {approval?.escalated && <p>{t("desk.why.approval")}</p>}
    </Callout>
  );
}

function Ready({ order }: { readonly order: DeskOrderView }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useName();
  const units = order.shippable.reduce((sum, warehouse) => sum + warehouse.units, 0);
  return (
    <Callout tone="good" title={t("desk.order.readyTitle", { count: units })}>
      <p>
        {format.list(
          order.shippable.map((warehouse) =>
            t("desk.order.readyFrom", { warehouse: nameOf(warehouse.name), units: format.quantity(warehouse.units) }),
          ),
        )}
      </p>
    </Callout>
  );
}

function FreeGoods({ order }: { readonly order: DeskOrderView }): ReactNode {
  const { t } = useTranslation();
  const fetcher = useFetcher();
  const count = order.lines.reduce((sum, { backordered, free }) => sum + Math.min(backordered, free), 0);
  return (
    <Callout
      title={t("desk.order.freeNow", { count })}
      actions={
        <fetcher.Form method="post" action={paths.staff.orderAllocate(order.orderId)}>
          <input type="hidden" name="version" value={order.version} />
          <SubmitButton size="small" variant="secondary" pending={fetcher.state !== "idle"}>
            {t("desk.action.allocate")}
          </SubmitButton>
        </fetcher.Form>
      }
    >
      {order.shipComplete && <p>{t("desk.order.waitsForWhole")}</p>}
    </Callout>
  );
}
