import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { OrderFilters } from "#app/components/ordering/order-filters.tsx";
import { OrderTable } from "#app/components/ordering/order-table.tsx";
import { LinkButton } from "#app/components/ui/button.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { orderSorts, readOrderFilter } from "#app/domain/ordering/order-filter.ts";
import { countOrdersForPartner, listOrdersForPartner } from "#app/domain/ordering/order-queries.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { readPageRequest } from "#app/platform/paging.ts";

export const meta = pageTitle("portalOrders.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  const query = new URL(request.url).searchParams;
  const page = readPageRequest(query, { sorts: orderSorts, defaultSort: "-placedAt" });
  const filter = readOrderFilter(query);
  const [orders, counts] = await Promise.all([listOrdersForPartner(actor, filter, page), countOrdersForPartner(actor)]);
  return { orders, counts, filter };
}

export default function OrdersPage(): ReactNode {
  const { t } = useTranslation();
  const { orders, counts, filter } = useLoaderData<typeof loader>();
  const { search } = useLocation();
  return (
    <>
      <PageHeader
        title={t("portalOrders.title")}
        actions={
          <LinkButton icon={Download} reloadDocument to={paths.portal.ordersExport() + search}>
            {t("portalOrders.export.action")}
          </LinkButton>
        }
      />
      <OrderFilters filter={filter} counts={counts} />
      <OrderTable caption={t("portalOrders.title")} rows={orders.rows} narrowed={counts.all > 0} sortable />
      <Pagination page={orders} />
    </>
  );
}
