import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { WarehouseForm } from "#app/components/inventory/warehouse-form.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { addWarehouse } from "#app/domain/inventory/manage-warehouses.server.ts";
import { warehouseSchema } from "#app/domain/inventory/schemas.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("inventory.warehouses.add");

export async function loader({ request }: LoaderFunctionArgs): Promise<null> {
  await requireStaff(request, "inventory.move");
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "inventory.move");
  const form = await parseForm(request, warehouseSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await addWarehouse(actor, form.value);
    return redirectWithToast(paths.staff.warehouses(), { key: "inventory.warehouses.added", tone: "good" });
  });
}

export default function WarehouseAddPage(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        breadcrumb={[{ to: paths.staff.warehouses(), label: t("inventory.warehouses.title") }]}
        title={t("inventory.warehouses.add")}
      />
      <WarehouseForm lastResult={useActionData<typeof action>()} />
    </>
  );
}
