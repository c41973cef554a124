import { getFormProps, useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { StockChangePage } from "#app/components/inventory/stock-change-page.tsx";
import { useWarehouseOptions } from "#app/components/inventory/use-warehouse-options.ts";
import { SubmitButton } from "#app/components/ui/button.tsx";
import { Field } from "#app/components/ui/field.tsx";
import { FormErrors } from "#app/components/ui/form-errors.tsx";
import { NumberInput } from "#app/components/ui/input.tsx";
import { Select } from "#app/components/ui/select.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { readSku } from "#app/domain/inventory/read-sku.ts";
import { setSafetyStockSchema } from "#app/domain/inventory/schemas.ts";
import { setSafetyStock } from "#app/domain/inventory/set-safety-stock.server.ts";
import { getStockForm } from "#app/domain/inventory/stock-item.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("inventory.safety.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "inventory.move");
  return getStockForm(actor, params.sku ?? "");
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "inventory.move");
  const sku = readSku(params.sku);
  const form = await parseForm(request, setSafetyStockSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await setSafetyStock(actor, { sku, ...form.value });
    return redirectWithToast(paths.staff.stockItem(sku), {
      key: "inventory.safety.done",
      values: { sku },
      tone: "good",
    });
  });
}

export default function StockSafetyPage(): ReactNode {
  const { t } = useTranslation();
  const { item } = useLoaderData<typeof loader>();
  const warehouses = useWarehouseOptions(item.warehouses);
  const [form, fields] = useForm<{ warehouseId: string; safety: string }>({
    lastResult: useActionData<typeof action>(),
  });

  return (
    <StockChangePage title={t("inventory.safety.title")} detail={t("inventory.safety.detail")} item={item}>
      <Form method="post" {...getFormProps(form)} className="grid max-w-md gap-4">
        <FormErrors form={form} />
        <Field label={t("inventory.fields.warehouse")} field={fields.warehouseId}>
          <Select options={warehouses} required />
        </Field>
        <Field label={t("inventory.fields.safety")} field={fields.safety}>
          <NumberInput required />
        </Field>
        <SubmitButton className="justify-self-start">{t("common.actions.save")}</SubmitButton>
      </Form>
    </StockChangePage>
  );
}
