import { getFormProps, useForm } from "@conform-to/react";
import type { ActionFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { SubmitButton } from "#app/components/ui/button.tsx";
import { Field } from "#app/components/ui/field.tsx";
import { FormErrors } from "#app/components/ui/form-errors.tsx";
import { Input } from "#app/components/ui/input.tsx";
import { forgotPassword } from "#app/domain/access/forgot-password.server.ts";
import { forgotPasswordSchema } from "#app/domain/access/schemas.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { mailContext } from "#app/platform/http/mail-context.server.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("access.forgot.title");

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, forgotPasswordSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await forgotPassword(form.value, { ip: context.clientIp, ...mailContext(request) });
    return redirectWithToast(paths.auth.signIn(), { key: "access.forgot.sent", values: { email: form.value.email } });
  });
}

export default function ForgotPasswordPage(): ReactNode {
  const { t } = useTranslation();
  const [form, fields] = useForm({ lastResult: useActionData<typeof action>() });

  return (
    <>
      <h1 className="text-xl font-semibold">{t("access.forgot.title")}</h1>
      <p className="text-ink-soft">{t("access.forgot.text")}</p>
      <Form method="post" {...getFormProps(form)} className="grid gap-4">
        <FormErrors form={form} />
        <Field label={t("access.fields.email")} field={fields.email}>
          <Input type="email" autoComplete="username" autoFocus required />
        </Field>
        <SubmitButton>{t("access.forgot.action")}</SubmitButton>
        <Link className="justify-self-start text-ink-soft underline" to={paths.auth.signIn()}>
          {t("access.forgot.back")}
        </Link>
      </Form>
    </>
  );
}
