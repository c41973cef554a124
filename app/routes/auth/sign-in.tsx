import { getFormProps, useForm } from "@conform-to/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { DemoAccounts } from "#app/components/access/demo-accounts.tsx";
import { SubmitButton } from "#app/components/ui/button.tsx";
import { Field } from "#app/components/ui/field.tsx";
import { FormErrors } from "#app/components/ui/form-errors.tsx";
import { Input, PasswordInput } from "#app/components/ui/input.tsx";
import { findDemoAccounts } from "#app/domain/access/demo-accounts.server.ts";
import { findActor } from "#app/domain/access/require-actor.server.ts";
import { signInSchema } from "#app/domain/access/schemas.ts";
import { signIn } from "#app/domain/access/sign-in.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { rememberLocale } from "#app/platform/http/locale.server.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { safeReturnPath } from "#app/platform/http/return-path.ts";

export const meta = pageTitle("access.signIn.title");

export async function loader({ request }: LoaderFunctionArgs) {
  if (await findActor(request)) throw redirect(paths.home());
  return { demo: await findDemoAccounts() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, signInSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    const { cookie, locale } = await signIn(request, form.value, { ip: context.clientIp });
    const headers = new Headers({ "Set-Cookie": cookie });
    if (locale) headers.append("Set-Cookie", rememberLocale(request, locale));
    return redirect(safeReturnPath(form.value.to) ?? paths.home(), { headers });
  });
}

export default function SignInPage(): ReactNode {
  const { t } = useTranslation();
  const { demo } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const [form, fields] = useForm({ lastResult: useActionData<typeof action>() });

  return (
    <>
      <h1 className="text-xl font-semibold">{t("access.signIn.title")}</h1>
      <Form method="post" {...getFormProps(form)} className="grid gap-4">
        <FormErrors form={form} />
        <input type="hidden" name="to" value={query.get("to") ?? ""} />
        <Field label={t("access.fields.email")} field={fields.email}>
          <Input type="email" autoComplete="username" autoFocus required />
        </Field>
        <Field label={t("access.fields.password")} field={fields.password}>
          <PasswordInput autoComplete="current-password" required />
        </Field>
        <SubmitButton>{t("access.signIn.action")}</SubmitButton>
        <Link className="justify-self-start text-ink-soft underline" to={paths.auth.forgotPassword()}>
          {t("access.signIn.forgot")}
        </Link>
      </Form>
      {demo && <DemoAccounts demo={demo} />}
    </>
  );
}
