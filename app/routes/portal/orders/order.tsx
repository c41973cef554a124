import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { Section, WithFacts } from "#app/components/layout/section.tsx";
import { OrderActions } from "#app/components/ordering/order-actions.tsx";
import { OrderBrief } from "#app/components/ordering/order-brief.tsx";
import { OrderFacts } from "#app/components/ordering/order-facts.tsx";
import { OrderLines } from "#app/components/ordering/order-lines.tsx";
import { OrderNext } from "#app/components/ordering/order-next.tsx";
import { OrderStatusWord } from "#app/components/ordering/order-status.tsx";
import { OrderTimeline } from "#app/components/ordering/order-timeline.tsx";
import { ShipmentList } from "#app/components/ordering/shipment-list.tsx";
import { useOrderChanges } from "#app/components/ordering/use-order-changes.ts";
import { getOrderForPartner } from "#app/domain/ordering/order-queries.server.ts";
import type { OrderView } from "#app/domain/ordering/order-view.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { pageTitleFrom } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { readId } from "#app/platform/http/read-id.ts";

export const meta = pageTitleFrom<OrderView>(({ number }) => number);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  return getOrderForPartner(actor, readId("ord", params.orderId));
}

export default function OrderPage(): ReactNode {
  const { t } = useTranslation();
  const order = useLoaderData<typeof loader>();
  useOrderChanges(order);
  const { orderId, shipments } = order;

  return (
    <>
      <PageHeader
        title={order.number}
        state={<OrderStatusWord status={order.status} />}
        detail={<OrderBrief order={order} />}
        breadcrumb={[{ to: paths.portal.orders(), label: t("portalOrders.title") }]}
        actions={<OrderActions order={order} />}
      />
      <OrderNext order={order} />
      <Section title={t("orders.lines")} className="mt-6">
        <OrderLines
          lines={order.lines}
          total={order.total}
          articleUrl={({ productId }) => productId && paths.portal.product(productId)}
        />
      </Section>
      <div className="mt-8">
        <WithFacts facts={<OrderFacts order={order} />}>
          {shipments.length > 0 && (
            <Section title={t("portalOrders.shipments")}>
              <ShipmentList
                shipments={shipments}
                packingListUrl={(shipmentId) => paths.portal.orderPackingList(orderId, shipmentId)}
              />
            </Section>
          )}
          <Section title={t("portalOrders.story")}>
            <OrderTimeline entries={order.timeline} />
          </Section>
        </WithFacts>
      </div>
    </>
  );
}
