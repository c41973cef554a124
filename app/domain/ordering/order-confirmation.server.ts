import type { Locale } from "#app/platform/i18n/locales.ts";
import { type PdfContent, renderPdf } from "#app/platform/pdf.server.ts";

import type { Actor } from "../access/actor.ts";
import type { OrderId } from "../ids.ts";
import { localized } from "../localized-text.ts";
import { refusal } from "../refusals.ts";
import { beginDocument, type OrderDocument, type Words } from "./internal/order-document.server.ts";
import { linesOf } from "./internal/read-order.server.ts";
import type { OrderFacts, OrderLineView } from "./order-view.ts";

/** The order confirmation as a PDF, with where each line stands today. Throws not-found, also while there is none yet. */
export async function orderConfirmation(actor: Actor, orderId: OrderId, locale: Locale): Promise<OrderDocument> {
  const { order, facts, words, common } = await beginDocument(actor, orderId, locale);
  if (!facts.hasConfirmation) throw refusal("not-found");
  const { t, format } = words;
  const lines = await linesOf(order);
  const bytes = await renderPdf({
    ...common,
    title: t("orders.document.confirmation"),
    reference: facts.number,
    issuedAt: facts.confirmedAt ?? facts.placedAt,
    facts: [
      ...placedFacts(facts, words),
      ...(facts.shipComplete ? [{ label: t("orders.field.shipComplete"), value: "✓" }] : []),
      { label: t("orders.field.terms"), value: t("orders.field.onAccount") },
    ],
    tables: [
      {
        columns: [
          { label: "SKU", share: 2 },
          { label: t("orders.field.article"), share: 5 },
          { label: t("orders.field.quantity"), align: "right" },
          { label: `${t("orders.field.unitPrice")} ${facts.currency}`, align: "right" },
          { label: `${t("orders.field.lineTotal")} ${facts.currency}`, align: "right" },
        ],
        rows: lines.map((line) => [
          line.sku,
          { text: localized(line.name, locale), note: lineNote(line, words) },
          format.quantity(line.ordered),
          format.amount(line.unit),
          format.amount(line.total),
        ]),
      },
    ],
    totals: [{ label: t("orders.field.total"), value: format.money(facts.total) }],
    paragraphs: facts.note ? [`${t("orders.field.note")}: ${facts.note}`] : [],
    footer: t("orders.document.footer", { brand: common.issuer.name, number: facts.number }),
  });
  return { fileName: `${facts.number}.pdf`, bytes };
}

function placedFacts(facts: OrderFacts, { t, format }: Words): PdfContent["facts"] {
  return [
    { label: t("orders.field.placedAt"), value: format.date(facts.placedAt) },
    ...(facts.poNumber ? [{ label: t("orders.field.poNumber"), value: facts.poNumber }] : []),
    ...(facts.requestedOn ? [{ label: t("orders.field.requestedOn"), value: format.day(facts.requestedOn) }] : []),
  ];
}

function lineNote(line: OrderLineView, { t, format }: Words): string {
  const notes = [
    ...(line.backordered > 0
      ? [
          line.promisedOn
            ? t("orders.document.backorderNote", {
                units: format.quantity(line.backordered),
                day: format.day(line.promisedOn),
              })
            : t("orders.document.backorderNoteUnknown", { units: format.quantity(line.backordered) }),
        ]
      : []),
    ...(line.cancelled > 0 ? [t("orders.document.cancelledNote", { units: format.quantity(line.cancelled) })] : []),
  ];
  return notes.join("; ");
}
