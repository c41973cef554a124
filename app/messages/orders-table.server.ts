import type { OrderRow } from "#app/domain/ordering/order-view.ts";
import type { Locale } from "#app/platform/i18n/locales.ts";
import { moneyToDecimal } from "#app/platform/money.ts";
import type { Cell } from "#app/platform/tabular/write-table.server.ts";

import { translatorFor } from "./translator.server.ts";

/** A dealer's orders as a table in the reader's language, header first. */
export async function* ordersTable(orders: AsyncIterable<OrderRow>, locale: Locale): AsyncGenerator<readonly Cell[]> {
  const t = translatorFor(locale);
  yield [
    t("orders.field.number"),
    t("portalOrders.column.status"),
    t("orders.field.placedAt"),
    t("orders.field.placedBy"),
    t("orders.field.poNumber"),
    t("orders.field.requestedOn"),
    t("portalOrders.export.lines"),
    t("orders.units.ordered"),
    t("orders.units.shipped"),
    t("orders.field.total"),
    t("portalOrders.export.currency"),
  ];
  for await (const order of orders) {
    yield [
      order.number,
      t(`orders.status.${order.status}`),
      order.placedAt,
      "name" in order.placedBy ? order.placedBy.name : "",
      order.poNumber,
      order.requestedOn,
      order.lines,
      order.units,
      order.shippedUnits,
      moneyToDecimal(order.total),
      order.total.currency,
    ];
  }
}
