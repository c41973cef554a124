import { getFormProps, useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { SubmitButton } from "#app/components/ui/button.tsx";
import { Field } from "#app/components/ui/field.tsx";
import { FormErrors } from "#app/components/ui/form-errors.tsx";
import { Input } from "#app/components/ui/input.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { createAssortment } from "#app/domain/catalog/manage-assortments.server.ts";
import { assortmentSchema } from "#app/domain/catalog/schemas.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("assortments.new.title");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "catalog.edit");
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "catalog.edit");
  const form = await parseForm(request, assortmentSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    const assortmentId = await createAssortment(actor, form.value);
    return redirectWithToast(paths.staff.assortment(assortmentId), { key: "assortments.new.done", tone: "good" });
  });
}

export default function AssortmentNewPage(): ReactNode {
  const { t } = useTranslation();
  const [form, fields] = useForm<Record<"code" | "name", string>>({ lastResult: useActionData<typeof action>() });

  return (
    <>
      <PageHeader
        title={t("assortments.new.title")}
        breadcrumb={[{ to: paths.staff.assortments(), label: t("assortments.title") }]}
      />
      <Form method="post" {...getFormProps(form)} className="grid max-w-md gap-4">
        <FormErrors form={form} />
        <Field label={t("assortments.fields.name")} field={fields.name}>
          <Input required maxLength={120} />
        </Field>
        <Field label={t("assortments.fields.code")} field={fields.code}>
          <Input required maxLength={64} autoComplete="off" />
        </Field>
        <SubmitButton className="justify-self-start">{t("assortments.new.action")}</SubmitButton>
      </Form>
    </>
  );
}
