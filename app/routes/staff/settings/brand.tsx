import { getFormProps, useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { SubmitButton } from "#app/components/ui/button.tsx";
import { Field } from "#app/components/ui/field.tsx";
import { FormErrors } from "#app/components/ui/form-errors.tsx";
import { Input } from "#app/components/ui/input.tsx";
import { Select } from "#app/components/ui/select.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { brandSchema } from "#app/domain/brand/brand.ts";
import { editBrand } from "#app/domain/brand/edit-brand.server.ts";
import { getBrand } from "#app/domain/brand/queries.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";
import { currencies } from "#app/platform/money.ts";

export const meta = pageTitle("operations.brand.title");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "system.operate");
  return { brand: await getBrand(), timeZones: ["UTC", ...Intl.supportedValuesOf("timeZone")] };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "system.operate");
  const form = await parseForm(request, brandSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await editBrand(actor, form.value);
    return redirectWithToast(paths.staff.brand(), { key: "operations.brand.saved", tone: "good" });
  });
}

export default function BrandPage(): ReactNode {
  const { t } = useTranslation();
  const { brand, timeZones } = useLoaderData<typeof loader>();
  const [form, fields] = useForm({ lastResult: useActionData<typeof action>(), defaultValue: brand });

  return (
    <>
      <PageHeader title={t("operations.brand.title")} detail={t("operations.brand.detail")} />
      <Form method="post" {...getFormProps(form)} className="grid max-w-md gap-4">
        <FormErrors form={form} />
        <Field label={t("operations.brand.name")} field={fields.name}>
          <Input required maxLength={60} />
        </Field>
        <Field label={t("operations.brand.nameZhCn")} field={fields.nameZhCn} optional>
          <Input lang="zh-CN" maxLength={60} />
        </Field>
        <Field label={t("operations.brand.nameZhTw")} field={fields.nameZhTw} optional>
          <Input lang="zh-TW" maxLength={60} />
        </Field>
        <Field label={t("operations.brand.accent")} hint={t("operations.brand.accentHint")} field={fields.accent}>
          <Input type="color" required className="w-24 p-1" />
        </Field>
        <Field label={t("operations.brand.timeZone")} field={fields.timeZone}>
          <Select options={timeZones.map((value) => ({ value, label: value }))} required />
        </Field>
        <Field label={t("operations.brand.currency")} hint={t("operations.brand.currencyHint")} field={fields.currency}>
          <Select options={currencies.map((value) => ({ value, label: value }))} required />
        </Field>
        <SubmitButton className="justify-self-start">{t("common.actions.save")}</SubmitButton>
      </Form>
    </>
  );
}
