import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { DeskOrderView } from "#app/domain/ordering/order-view.ts";
import { paths } from "#app/paths.ts";

import { PageHeader } from "../layout/page-header.tsx";
import { WithFacts } from "../layout/section.tsx";
import { DeskOrderFacts } from "./desk-order-facts.tsx";
import { OrderStatusWord } from "./order-status.tsx";

type OrderFormPageProps = {
  readonly order: DeskOrderView;
  readonly title: string;
  /** What it does, before it is done. */
  readonly detail?: ReactNode;
  /** The form. */
  readonly children: ReactNode;
};

/** One step with an order that deserves a page of its own, the order's facts beside it where there is room. */
export function OrderFormPage({ order, title, detail, children }: OrderFormPageProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        breadcrumb={[
          { to: paths.staff.orders(), label: t("desk.title") },
          { to: paths.staff.order(order.orderId), label: order.number },
        ]}
        title={title}
        detail={detail}
        state={<OrderStatusWord status={order.status} />}
      />
      <WithFacts
        facts={
          <div className="max-lg:hidden">
            <DeskOrderFacts order={order} />
          </div>
        }
      >
        {children}
      </WithFacts>
    </>
  );
}
