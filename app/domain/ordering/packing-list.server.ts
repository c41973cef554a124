import type { Locale } from "#app/platform/i18n/locales.ts";
import { renderPdf } from "#app/platform/pdf.server.ts";

import type { Actor } from "../access/actor.ts";
import type { OrderId, ShipmentId } from "../ids.ts";
import { localized } from "../localized-text.ts";
import { refusal } from "../refusals.ts";
import { beginDocument, type OrderDocument } from "./internal/order-document.server.ts";

/** What is in one shipment, without prices, as a PDF to go with the goods. Throws not-found. */
export async function packingList(
  actor: Actor,
  { orderId, shipmentId }: { readonly orderId: OrderId; readonly shipmentId: ShipmentId },
  locale: Locale,
): Promise<OrderDocument> {
  const { facts, words, common } = await beginDocument(actor, orderId, locale);
  const shipment = facts.shipments.find((one) => one.shipmentId === shipmentId);
  if (!shipment) throw refusal("not-found");
  const { t, format } = words;
  const bytes = await renderPdf({
    ...common,
    title: t("orders.document.packingList"),
    reference: shipment.number,
    issuedAt: shipment.shippedAt,
    facts: [
      { label: t("orders.field.number"), value: facts.number },
      ...(facts.poNumber ? [{ label: t("orders.field.poNumber"), value: facts.poNumber }] : []),
      { label: t("orders.field.shippedAt"), value: format.date(shipment.shippedAt) },
      { label: t("orders.field.warehouse"), value: localized(shipment.warehouse, locale) },
      ...(shipment.carrier ? [{ label: t("orders.field.carrier"), value: shipment.carrier }] : []),
      ...(shipment.trackingNumber ? [{ label: t("orders.field.tracking"), value: shipment.trackingNumber }] : []),
    ],
    tables: [
      {
        columns: [
          { label: "SKU", share: 2 },
          { label: t("orders.field.article"), share: 5 },
          { label: t("orders.field.quantity"), align: "right" },
        ],
        rows: shipment.lines.map(({ sku, name, quantity }) => [
          sku,
          localized(name, locale),
          format.quantity(quantity),
        ]),
      },
    ],
    totals: [
      {
        label: t("orders.document.pieces"),
        value: format.quantity(shipment.lines.reduce((sum, { quantity }) => sum + quantity, 0)),
      },
    ],
    paragraphs: facts.fulfilment === "partial" ? [t("orders.document.stillToCome")] : [],
    footer: t("orders.document.footer", { brand: common.issuer.name, number: shipment.number }),
  });
  return { fileName: `${shipment.number}.pdf`, bytes };
}
