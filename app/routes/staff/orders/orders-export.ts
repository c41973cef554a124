import type { LoaderFunctionArgs } from "@remix-run/node";
import type { TFunction } from "i18next";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { type DeskRow, deskOrder, readDeskFilter } from "#app/domain/ordering/desk.ts";
import { exportOrdersForDesk } from "#app/domain/ordering/desk-queries.server.ts";
import { translatorFor } from "#app/messages/translator.server.ts";
import { csvDownload } from "#app/platform/http/download.server.ts";
import { localeOf } from "#app/platform/http/locale.server.ts";
import { moneyToDecimal } from "#app/platform/money.ts";
import { readPageRequest } from "#app/platform/paging.ts";

export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const actor = await requireStaff(request, "desk.view");
  const query = new URL(request.url).searchParams;
  const filter = readDeskFilter(query);
  const orders = exportOrdersForDesk(actor, filter, readPageRequest(query, deskOrder(filter)));
  return csvDownload("orders.csv", sheetOf(orders, translatorFor(localeOf(request))));
}

const units = ["open", "allocated", "backordered", "shipped", "cancelled"] as const;

async function* sheetOf(orders: AsyncIterable<DeskRow>, t: TFunction): AsyncGenerator<(string | number | null)[]> {
  yield [
    t("orders.field.number"),
    t("orders.field.poNumber"),
    t("desk.column.partner"),
    t("desk.column.partnerCode"),
    t("desk.column.status"),
    t("desk.column.why"),
    t("orders.field.placedAt"),
    t("orders.field.requestedOn"),
    ...units.map((state) => t(`orders.units.${state}`)),
    t("orders.field.total"),
    t("desk.column.currency"),
  ];
  for await (const order of orders) {
    yield [
      order.number,
      order.poNumber,
      order.partner.name,
      order.partner.code,
      t(`orders.status.${order.status}`),
      [...new Set(order.reasons.map((reason) => reasonName(reason, t)))].join("; "),
      order.placedAt.toISOString(),
      order.requestedOn,
      ...units.map((state) => order.units[state]),
      moneyToDecimal(order.total),
      order.total.currency,
    ];
  }
}

function reasonName(reason: DeskRow["reasons"][number], t: TFunction): string {
  if (reason.code === "hold") return t(`orders.hold.${reason.kind}`);
  return reason.code === "no-supply" ? t("desk.queue.waiting") : t(`desk.queue.${reason.code}`);
}
