import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { OrderFacts as OrderFactsView } from "#app/domain/ordering/order-view.ts";

import { AddressLines } from "../partners/address-lines.tsx";
import { Amount } from "../ui/amount.tsx";
import { type Fact, Facts } from "../ui/facts.tsx";
import { Day, Time } from "../ui/time.tsx";
import { useDoer } from "./use-doer.ts";

/** What is known of an order beside its lines. `before` stands above: whose it is, for the brand's side. */
export function OrderFacts({
  order,
  before = [],
}: {
  readonly order: OrderFactsView;
  readonly before?: readonly Fact[];
}): ReactNode {
  const { t } = useTranslation();
  const doer = useDoer();
  const facts: Fact[] = [
    ...before,
    { label: t("orders.field.total"), value: <Amount money={order.total} /> },
    { label: t("orders.field.placedAt"), value: <Time at={order.placedAt} /> },
    ...(order.source === "import"
      ? []
      : [{ label: t("orders.field.placedBy"), value: doer(order.placedBy, order.onBehalf) }]),
    ...(order.poNumber ? [{ label: t("orders.field.poNumber"), value: order.poNumber }] : []),
    ...(order.requestedOn ? [{ label: t("orders.field.requestedOn"), value: <Day day={order.requestedOn} /> }] : []),
    { label: t("orders.field.terms"), value: t("orders.field.onAccount") },
    ...(order.shipComplete ? [{ label: t("orders.field.delivery"), value: t("orders.field.shipComplete") }] : []),
  ];
  return (
    <div className="grid gap-4">
      <Facts facts={facts} />
      {order.shipTo && (
        <Facts
          layout="stack"
          facts={[{ label: t("orders.field.shipTo"), value: <AddressLines address={order.shipTo} /> }]}
        />
      )}
      {order.note && (
        <Facts
          layout="stack"
          facts={[{ label: t("orders.field.note"), value: <span className="whitespace-pre-line">{order.note}</span> }]}
        />
      )}
    </div>
  );
}
