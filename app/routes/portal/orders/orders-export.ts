import type { LoaderFunctionArgs } from "@remix-run/node";

import { orderSorts, readOrderFilter } from "#app/domain/ordering/order-filter.ts";
import { eachOrderForPartner } from "#app/domain/ordering/order-queries.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { ordersTable } from "#app/messages/orders-table.server.ts";
import { csvDownload } from "#app/platform/http/download.server.ts";
import { localeOf } from "#app/platform/http/locale.server.ts";
import { readPageRequest } from "#app/platform/paging.ts";

/** Exactly what the list shows, on all its pages. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const { actor } = await requirePartnerActor(request);
  const query = new URL(request.url).searchParams;
  const order = readPageRequest(query, { sorts: orderSorts, defaultSort: "-placedAt" });
  const orders = eachOrderForPartner(actor, readOrderFilter(query), order);
  return csvDownload("orders.csv", ordersTable(orders, localeOf(request)));
}
