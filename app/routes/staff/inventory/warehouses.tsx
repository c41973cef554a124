import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { RegionServiceTable } from "#app/components/inventory/region-service-table.tsx";
import { WarehouseTable } from "#app/components/inventory/warehouse-table.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { LinkButton } from "#app/components/ui/button.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { getWarehousesPage } from "#app/domain/inventory/warehouse-queries.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("inventory.warehouses.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "inventory.view");
  return getWarehousesPage(actor);
}

export default function WarehousesPage(): ReactNode {
  const { t } = useTranslation();
  const { warehouses, regions, can } = useLoaderData<typeof loader>();
  const add = can.edit && (
    <LinkButton variant="primary" to={paths.staff.warehouseAdd()}>
      {t("inventory.warehouses.add")}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t("inventory.warehouses.title")} actions={add} />
      <WarehouseTable warehouses={warehouses} editable={can.edit} />
      <Section title={t("inventory.regions.title")} detail={t("inventory.regions.detail")}>
        <RegionServiceTable regions={regions} editable={can.edit} />
      </Section>
    </>
  );
}
