import { getFormProps, useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { CreditFormPage } from "#app/components/billing/credit-form-page.tsx";
import { SubmitButton } from "#app/components/ui/button.tsx";
import { Field } from "#app/components/ui/field.tsx";
import { FormErrors } from "#app/components/ui/form-errors.tsx";
import { NumberInput, Textarea } from "#app/components/ui/input.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { getCreditForm } from "#app/domain/billing/queries.server.ts";
import { setCreditLimitSchema } from "#app/domain/billing/schemas.ts";
import { setCreditLimit } from "#app/domain/billing/set-credit-limit.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";
import { moneyToDecimal } from "#app/platform/money.ts";

export const meta = pageTitle("credit.limit.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "credit.set");
  return getCreditForm(actor, readId("par", params.partnerId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "credit.set");
  const partnerId = readId("par", params.partnerId);
  const form = await parseForm(request, setCreditLimitSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    const { limit, tolerance, reason } = form.value;
    await setCreditLimit(actor, { partnerId, limit, toleranceBp: tolerance, reason });
    return redirectWithToast(paths.staff.creditAccount(partnerId), { key: "credit.limit.done", tone: "good" });
  });
}

export default function CreditLimitPage(): ReactNode {
  const { t } = useTranslation();
  const { partner, credit } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ limit: string; tolerance: string; reason: string }>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { limit: moneyToDecimal(credit.limit), tolerance: String(credit.toleranceBp / 100) },
  });

  return (
    <CreditFormPage title={t("credit.limit.title")} detail={t("credit.limit.detail")} partner={partner} credit={credit}>
      <Form method="post" {...getFormProps(form)} className="grid max-w-md gap-4">
        <FormErrors form={form} />
        <Field label={t("credit.fields.limit")} field={fields.limit}>
          <NumberInput required decimals={2} prefix={credit.limit.currency} />
        </Field>
        <Field label={t("credit.fields.tolerance")} hint={t("credit.limit.toleranceHint")} field={fields.tolerance}>
          <NumberInput required decimals={2} suffix="%" />
        </Field>
        <Field label={t("credit.fields.reason")} field={fields.reason}>
          <Textarea required maxLength={500} />
        </Field>
        <SubmitButton className="justify-self-start">{t("credit.limit.action")}</SubmitButton>
      </Form>
    </CreditFormPage>
  );
}
