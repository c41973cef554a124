import { FileText } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { ShipmentId } from "#app/domain/ids.ts";
import type { ShipmentView } from "#app/domain/ordering/order-view.ts";

import { useName } from "../naming/use-name.ts";
import { Quantity } from "../ui/amount.tsx";
import { LinkButton } from "../ui/button.tsx";
import { Status } from "../ui/status.tsx";
import { Time } from "../ui/time.tsx";

type ShipmentListProps = {
  readonly shipments: readonly ShipmentView[];
  readonly packingListUrl: (shipmentId: ShipmentId) => string;
};

/** What has left so far: when, from where, how to follow it, and what is in it. */
export function ShipmentList({ shipments, packingListUrl }: ShipmentListProps): ReactNode {
  const { t } = useTranslation();
  return (
    <ul className="grid gap-4">
      {shipments.map((shipment) => (
        <li key={shipment.shipmentId} className="rounded-lg border border-line p-3">
          <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
            <div className="min-w-0">
              <h3 className="flex flex-wrap items-center gap-2 font-semibold">
                {t("orders.shipment.title", { number: shipment.number })}
                {shipment.deliveredAt && <Status tone="good">{t("orders.shipment.received")}</Status>}
              </h3>
              <ShipmentWay shipment={shipment} />
            </div>
            <LinkButton size="small" icon={FileText} reloadDocument to={packingListUrl(shipment.shipmentId)}>
              {t("orders.document.packingList")}
            </LinkButton>
          </div>
          <ShipmentContents lines={shipment.lines} />
        </li>
      ))}
    </ul>
  );
}

function ShipmentWay({ shipment }: { readonly shipment: ShipmentView }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  const { shippedAt, warehouse, carrier, trackingNumber, trackingUrl } = shipment;
  return (
    <p className="flex flex-wrap gap-x-2 text-ink-soft">
      <Time at={shippedAt} />
      <span>{nameOf(warehouse)}</span>
      {carrier && <span>{carrier}</span>}
      {trackingNumber && <span className="font-mono">{trackingNumber}</span>}
      {trackingUrl && (
        <a href={trackingUrl} target="_blank" rel="noreferrer" className="text-accent-ink hover:underline">
          {t("orders.shipment.track")}
        </a>
      )}
    </p>
  );
}

function ShipmentContents({ lines }: { readonly lines: ShipmentView["lines"] }): ReactNode {
  const nameOf = useName();
  return (
    <ul className="mt-2 grid gap-1 border-line border-t pt-2">
      {lines.map(({ lineId, sku, name, quantity }) => (
        <li key={lineId} className="flex justify-between gap-4">
          <span className="min-w-0">
            <span className="font-mono text-sm">{sku}</span> <span className="text-ink-soft">{nameOf(name)}</span>
          </span>
          <Quantity value={quantity} />
        </li>
      ))}
    </ul>
  );
}
