import type { LoaderFunctionArgs } from "@remix-run/node";
import type { TFunction } from "i18next";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { readStockFilter, stockSorts } from "#app/domain/inventory/stock-filter.ts";
import { exportStock } from "#app/domain/inventory/stock-list.server.ts";
import { availableOf } from "#app/domain/inventory/stock-state.ts";
import { localized } from "#app/domain/localized-text.ts";
import { translatorFor } from "#app/messages/translator.server.ts";
import { csvDownload } from "#app/platform/http/download.server.ts";
import { localeOf } from "#app/platform/http/locale.server.ts";
import type { Locale } from "#app/platform/i18n/locales.ts";
import { readPageRequest } from "#app/platform/paging.ts";

export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const actor = await requireStaff(request, "inventory.view");
  const query = new URL(request.url).searchParams;
  const order = readPageRequest(query, { sorts: stockSorts, defaultSort: "sku" });
  const stock = await exportStock(actor, readStockFilter(query), order);
  const locale = localeOf(request);
  return csvDownload("stock.csv", sheetOf(stock, locale, translatorFor(locale)));
}

async function* sheetOf(
  { warehouses, rows }: Awaited<ReturnType<typeof exportStock>>,
  locale: Locale,
  t: TFunction,
): AsyncGenerator<(string | number | null)[]> {
  yield [
    t("inventory.fields.sku"),
    t("inventory.fields.name"),
    ...warehouses.map(({ name }) => t("inventory.stock.availableAt", { warehouse: localized(name, locale) })),
    t("inventory.fields.onHand"),
    t("inventory.fields.allocated"),
    t("inventory.fields.safety"),
    t("inventory.fields.available"),
    t("inventory.fields.incoming"),
    t("inventory.fields.dueOn"),
    t("inventory.fields.exception"),
  ];
  for await (const { sku, name, levels, incoming, exception, ...totals } of rows) {
    const levelAt = new Map(levels.map((level) => [level.warehouseId, availableOf(level)]));
    yield [
      sku,
      localized(name, locale),
      ...warehouses.map(({ warehouseId }) => levelAt.get(warehouseId) ?? null),
      totals.onHand,
      totals.allocated,
      totals.safety,
      totals.available,
      incoming.quantity,
      incoming.dueOn,
      exception && t(`inventory.exceptions.${exception}`),
    ];
  }
}
