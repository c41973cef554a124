import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { WarehouseForm } from "#app/components/inventory/warehouse-form.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { SubmitButton } from "#app/components/ui/button.tsx";
import { ConfirmButton } from "#app/components/ui/confirm-button.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { editWarehouse } from "#app/domain/inventory/manage-warehouses.server.ts";
import { warehouseSchema } from "#app/domain/inventory/schemas.ts";
import { getWarehouse } from "#app/domain/inventory/warehouse-queries.server.ts";
import { pageTitleFrom } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitleFrom<{ warehouse: { code: string } }>(({ warehouse }) => warehouse.code);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "inventory.move");
  const warehouseId = readId("war", params.warehouseId);
  return { warehouseId, warehouse: await getWarehouse(actor, warehouseId) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "inventory.move");
  const warehouseId = readId("war", params.warehouseId);
  const form = await parseForm(request, warehouseSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await editWarehouse(actor, { warehouseId, ...form.value });
    return redirectWithToast(paths.staff.warehouses(), { key: "inventory.warehouses.saved", tone: "good" });
  });
}

export default function WarehousePage(): ReactNode {
  const { t } = useTranslation();
  const { warehouseId, warehouse } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        breadcrumb={[{ to: paths.staff.warehouses(), label: t("inventory.warehouses.title") }]}
        title={warehouse.nameEn}
        actions={
          <ConfirmButton
            label={t("inventory.warehouses.retire")}
            title={t("inventory.warehouses.retireTitle", { code: warehouse.code })}
            description={t("inventory.warehouses.retireText")}
          >
            <Form method="post" action={paths.staff.warehouseRetire(warehouseId)}>
              <SubmitButton variant="danger">{t("inventory.warehouses.retire")}</SubmitButton>
            </Form>
          </ConfirmButton>
        }
      />
      <WarehouseForm lastResult={useActionData<typeof action>()} warehouse={warehouse} />
    </>
  );
}
