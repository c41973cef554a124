import { getFormProps, useForm } from "@conform-to/react";
import type { ActionFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { SubmitButton } from "#app/components/ui/button.tsx";
import { Field } from "#app/components/ui/field.tsx";
import { FormErrors } from "#app/components/ui/form-errors.tsx";
import { PasswordInput } from "#app/components/ui/input.tsx";
import { choosePassword } from "#app/domain/access/choose-password.server.ts";
import { choosePasswordSchema, MIN_PASSWORD_LENGTH } from "#app/domain/access/schemas.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("access.choose.title");

export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, choosePasswordSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await choosePassword(form.value);
    return redirectWithToast(paths.auth.signIn(), { key: "access.choose.done", tone: "good" });
  });
}

export default function ChoosePasswordPage(): ReactNode {
  const { t } = useTranslation();
  const { token } = useParams();
  const [form, fields] = useForm({ lastResult: useActionData<typeof action>() });

  return (
    <>
      <h1 className="text-xl font-semibold">{t("access.choose.title")}</h1>
      <Form method="post" {...getFormProps(form)} className="grid gap-4">
        <FormErrors form={form} />
        <input type="hidden" name="token" value={token} />
        <Field
          label={t("access.fields.newPassword")}
          hint={t("access.choose.rule", { count: MIN_PASSWORD_LENGTH })}
          field={fields.password}
        >
          <PasswordInput autoComplete="new-password" autoFocus required />
        </Field>
        <SubmitButton>{t("access.choose.action")}</SubmitButton>
      </Form>
    </>
  );
}
