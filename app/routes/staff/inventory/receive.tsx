import { getFormProps, useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { type ReceiptForm, ReceiptRows } from "#app/components/inventory/receipt-rows.tsx";
import { useWarehouseOptions } from "#app/components/inventory/use-warehouse-options.ts";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { SubmitButton } from "#app/components/ui/button.tsx";
import { Checkbox } from "#app/components/ui/choice.tsx";
import { Field } from "#app/components/ui/field.tsx";
import { FormErrors } from "#app/components/ui/form-errors.tsx";
import { Input, Textarea } from "#app/components/ui/input.tsx";
import { Select } from "#app/components/ui/select.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { receiveStockSchema } from "#app/domain/inventory/receipt-schema.server.ts";
import { receiveStock } from "#app/domain/inventory/receive-stock.server.ts";
import { getReceiptForm } from "#app/domain/inventory/warehouse-queries.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("inventory.receive.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "inventory.move");
  return getReceiptForm(actor);
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "inventory.move");
  const form = await parseForm(request, receiveStockSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await receiveStock(actor, form.value);
    const values = { count: form.value.lines.length };
    return redirectWithToast(paths.staff.receive(), { key: "inventory.receive.done", values, tone: "good" });
  });
}

const EMPTY_ROWS = Array.from({ length: 4 }, () => ({ sku: "", quantity: "" }));

export default function ReceivePage(): ReactNode {
  const { t } = useTranslation();
  const { operationId, warehouses } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const [form, fields] = useForm<ReceiptForm>({
    // A receipt taken down leaves an empty form for the next.
    id: operationId,
    lastResult: useActionData<typeof action>(),
    defaultValue: { settleExpected: true, rows: [{ sku: query.get("sku") ?? "", quantity: "" }, ...EMPTY_ROWS] },
  });

  return (
    <>
      <PageHeader title={t("inventory.receive.title")} detail={t("inventory.receive.detail")} />
      <Form method="post" {...getFormProps(form)} className="grid max-w-xl gap-6">
        <FormErrors form={form} />
        <input type="hidden" name="operationId" value={operationId} />
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t("inventory.fields.warehouse")} field={fields.warehouseId}>
            <Select options={useWarehouseOptions(warehouses)} required />
          </Field>
          <Field label={t("inventory.receive.reference")} field={fields.reference} optional>
            <Input maxLength={64} autoComplete="off" />
          </Field>
        </div>
        <ReceiptRows form={form} rows={fields.rows} />
        <Field
          label={t("inventory.receive.pasted")}
          hint={t("inventory.receive.pastedHint")}
          field={fields.pasted}
          optional
        >
          <Textarea rows={5} className="font-mono" />
        </Field>
        <Checkbox
          label={t("inventory.receive.settleExpected")}
          hint={t("inventory.receive.settleExpectedHint")}
          field={fields.settleExpected}
        />
        <SubmitButton className="justify-self-start">{t("inventory.receive.submit")}</SubmitButton>
      </Form>
    </>
  );
}
