import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { Section, WithFacts } from "#app/components/layout/section.tsx";
import { DeskLines } from "#app/components/ordering/desk-lines.tsx";
import { DeskNextStep } from "#app/components/ordering/desk-next-step.tsx";
import { DeskOrderActions } from "#app/components/ordering/desk-order-actions.tsx";
import { DeskOrderFacts } from "#app/components/ordering/desk-order-facts.tsx";
import { OrderStatusWord } from "#app/components/ordering/order-status.tsx";
import { OrderTimeline } from "#app/components/ordering/order-timeline.tsx";
import { ShipmentList } from "#app/components/ordering/shipment-list.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { getOrderForDesk } from "#app/domain/ordering/desk-order.server.ts";
import { pageTitleFrom } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { readId } from "#app/platform/http/read-id.ts";

export const meta = pageTitleFrom<{ number: string }>(({ number }) => number);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "desk.view");
  return getOrderForDesk(actor, readId("ord", params.orderId));
}

export default function DeskOrderPage(): ReactNode {
  const { t } = useTranslation();
  const order = useLoaderData<typeof loader>();
  const { orderId, number, status, lines, total, shipments, timeline } = order;

  return (
    <>
      <PageHeader
        breadcrumb={[{ to: paths.staff.orders(), label: t("desk.title") }]}
        title={number}
        detail={order.partner.name}
        state={<OrderStatusWord status={status} />}
        actions={<DeskOrderActions order={order} />}
      />
      <DeskNextStep order={order} />
      <WithFacts facts={<DeskOrderFacts order={order} />}>
        <Section title={t("orders.lines")}>
          <DeskLines lines={lines} total={total} />
        </Section>
        {shipments.length > 0 && (
          <Section title={t("desk.order.shipments")}>
            <ShipmentList
              shipments={shipments}
              packingListUrl={(shipmentId) => paths.staff.orderPackingList(orderId, shipmentId)}
            />
          </Section>
        )}
        <Section title={t("desk.order.story")}>
          <OrderTimeline entries={timeline} />
        </Section>
      </WithFacts>
    </>
  );
}
