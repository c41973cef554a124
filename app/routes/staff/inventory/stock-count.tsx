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
import { Input, NumberInput } from "#app/components/ui/input.tsx";
import { Select } from "#app/components/ui/select.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { countStock } from "#app/domain/inventory/count-stock.server.ts";
import { readSku } from "#app/domain/inventory/read-sku.ts";
import { countStockSchema } from "#app/domain/inventory/schemas.ts";
import { getStockForm } from "#app/domain/inventory/stock-item.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("inventory.count.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "inventory.move");
  return getStockForm(actor, params.sku ?? "");
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "inventory.move");
  const sku = readSku(params.sku);
  const form = await parseForm(request, countStockSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    const difference = await countStock(actor, { sku, ...form.value });
    const key = difference === 0 ? "inventory.count.agreed" : "inventory.count.done";
    return redirectWithToast(paths.staff.stockItem(sku), { key, values: { sku, difference }, tone: "good" });
  });
}

export default function StockCountPage(): ReactNode {
  const { t } = useTranslation();
  const { item } = useLoaderData<typeof loader>();
  const warehouses = useWarehouseOptions(item.warehouses);
  const [form, fields] = useForm<{ warehouseId: string; counted: string; reason: string }>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { reason: t("inventory.count.reason") },
  });

  return (
    <StockChangePage title={t("inventory.count.title")} detail={t("inventory.count.detail")} item={item}>
      <Form method="post" {...getFormProps(form)} className="grid max-w-md gap-4">
        <FormErrors form={form} />
        <Field label={t("inventory.fields.warehouse")} field={fields.warehouseId}>
          <Select options={warehouses} required />
        </Field>
        <Field label={t("inventory.count.counted")} field={fields.counted}>
          <NumberInput required />
        </Field>
        <Field label={t("inventory.fields.reason")} field={fields.reason}>
          <Input required maxLength={200} />
        </Field>
        <SubmitButton className="justify-self-start">{t("inventory.count.submit")}</SubmitButton>
      </Form>
    </StockChangePage>
  );
}
