import { getFormProps, useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { SubmitButton } from "#app/components/ui/button.tsx";
import { Field } from "#app/components/ui/field.tsx";
import { FormErrors } from "#app/components/ui/form-errors.tsx";
import { PasswordInput } from "#app/components/ui/input.tsx";
import { changePassword } from "#app/domain/access/change-password.server.ts";
import { requireActor } from "#app/domain/access/require-actor.server.ts";
import { changePasswordSchema, MIN_PASSWORD_LENGTH } from "#app/domain/access/schemas.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("access.password.title");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request);
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = await parseForm(request, changePasswordSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    const cookie = await changePassword(request, actor, form.value, { ip: context.clientIp });
    const headers = { "Set-Cookie": cookie };
    return redirectWithToast(paths.account.profile(), { key: "access.password.changed", tone: "good" }, { headers });
  });
}

export default function PasswordPage(): ReactNode {
  const { t } = useTranslation();
  const [form, fields] = useForm({ lastResult: useActionData<typeof action>() });

  return (
    <>
      <PageHeader
        title={t("access.password.title")}
        breadcrumb={[{ to: paths.account.profile(), label: t("access.account.title") }]}
      />
      <Form method="post" {...getFormProps(form)} className="grid max-w-md gap-4">
        <FormErrors form={form} />
        <Field label={t("access.fields.currentPassword")} field={fields.current}>
          <PasswordInput autoComplete="current-password" required />
        </Field>
        <Field
          label={t("access.fields.newPassword")}
          hint={t("access.choose.rule", { count: MIN_PASSWORD_LENGTH })}
          field={fields.password}
        >
          <PasswordInput autoComplete="new-password" required />
        </Field>
        <SubmitButton className="justify-self-start">{t("access.password.action")}</SubmitButton>
      </Form>
    </>
  );
}
