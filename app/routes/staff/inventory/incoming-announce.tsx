import { getFormProps, useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { IncomingFields } from "#app/components/inventory/incoming-fields.tsx";
import { useWarehouseOptions } from "#app/components/inventory/use-warehouse-options.ts";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { SubmitButton } from "#app/components/ui/button.tsx";
import { Field } from "#app/components/ui/field.tsx";
import { FormErrors } from "#app/components/ui/form-errors.tsx";
import { Input } from "#app/components/ui/input.tsx";
import { Select } from "#app/components/ui/select.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { announceIncoming } from "#app/domain/inventory/announce-incoming.server.ts";
import { announceIncomingSchema } from "#app/domain/inventory/schemas.ts";
import { getReceiptForm } from "#app/domain/inventory/warehouse-queries.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("inventory.announce.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "inventory.move");
  return getReceiptForm(actor);
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "inventory.move");
  const form = await parseForm(request, announceIncomingSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await announceIncoming(actor, form.value);
    const values = { sku: form.value.sku };
    return redirectWithToast(paths.staff.incoming(), { key: "inventory.announce.done", values, tone: "good" });
  });
}

type Fields = {
  sku: string;
  warehouseId: string;
  quantity: string;
  dueOn: string;
  confirmed: boolean;
  reference: string;
};

export default function IncomingAnnouncePage(): ReactNode {
  const { t } = useTranslation();
  const { warehouses } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const [form, fields] = useForm<Fields>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { sku: query.get("sku") ?? "", confirmed: true },
  });

  return (
    <>
      <PageHeader
        breadcrumb={[{ to: paths.staff.incoming(), label: t("inventory.incoming.title") }]}
        title={t("inventory.announce.title")}
        detail={t("inventory.announce.detail")}
      />
      <Form method="post" {...getFormProps(form)} className="grid max-w-md gap-4">
        <FormErrors form={form} />
        <Field label={t("inventory.fields.sku")} field={fields.sku}>
          <Input required autoComplete="off" autoCapitalize="characters" />
        </Field>
        <Field label={t("inventory.fields.warehouse")} field={fields.warehouseId}>
          <Select options={useWarehouseOptions(warehouses)} required />
        </Field>
        <IncomingFields fields={fields} />
        <SubmitButton className="justify-self-start">{t("inventory.announce.submit")}</SubmitButton>
      </Form>
    </>
  );
}
