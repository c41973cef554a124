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
import { readSku } from "#app/domain/inventory/read-sku.ts";
import { transferStockSchema } from "#app/domain/inventory/schemas.ts";
import { getStockForm } from "#app/domain/inventory/stock-item.server.ts";
import { transferStock } from "#app/domain/inventory/transfer-stock.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("inventory.transfer.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "inventory.move");
  return getStockForm(actor, params.sku ?? "");
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "inventory.move");
  const sku = readSku(params.sku);
  const form = await parseForm(request, transferStockSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await transferStock(actor, { sku, ...form.value });
    const values = { sku, count: form.value.quantity };
    return redirectWithToast(paths.staff.stockItem(sku), { key: "inventory.transfer.done", values, tone: "good" });
  });
}

type Fields = { fromId: string; toId: string; quantity: string; arrivesOn: string; reason: string };

export default function StockTransferPage(): ReactNode {
  const { t } = useTranslation();
  const { item, operationId } = useLoaderData<typeof loader>();
  const warehouses = useWarehouseOptions(item.warehouses);
  const [form, fields] = useForm<Fields>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { toId: warehouses[1]?.value ?? "" },
  });

  return (
    <StockChangePage title={t("inventory.transfer.title")} detail={t("inventory.transfer.detail")} item={item}>
      <Form method="post" {...getFormProps(form)} className="grid max-w-md gap-4">
        <FormErrors form={form} />
        <input type="hidden" name="operationId" value={operationId} />
        <Field label={t("inventory.transfer.from")} field={fields.fromId}>
          <Select options={warehouses} required />
        </Field>
        <Field label={t("inventory.transfer.to")} field={fields.toId}>
          <Select options={warehouses} required />
        </Field>
        <Field label={t("inventory.fields.quantity")} field={fields.quantity}>
          <NumberInput required />
        </Field>
        <Field
          label={t("inventory.transfer.arrivesOn")}
          hint={t("inventory.transfer.arrivesOnHint")}
          field={fields.arrivesOn}
          optional
        >
          <Input type="date" className="max-w-48" />
        </Field>
        <Field label={t("inventory.fields.reason")} field={fields.reason}>
          <Input required maxLength={200} />
        </Field>
        <SubmitButton className="justify-self-start">{t("inventory.transfer.submit")}</SubmitButton>
      </Form>
    </StockChangePage>
  );
}
