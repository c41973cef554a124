import { getFormProps, useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { CreditFormPage } from "#app/components/billing/credit-form-page.tsx";
import { SubmitButton } from "#app/components/ui/button.tsx";
import { Field } from "#app/components/ui/field.tsx";
import { FormErrors } from "#app/components/ui/form-errors.tsx";
import { Input, NumberInput } from "#app/components/ui/input.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { getCreditForm } from "#app/domain/billing/queries.server.ts";
import { recordPayment } from "#app/domain/billing/record-payment.server.ts";
import { recordPaymentSchema } from "#app/domain/billing/schemas.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("credit.payment.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "credit.set");
  return getCreditForm(actor, readId("par", params.partnerId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "credit.set");
  const partnerId = readId("par", params.partnerId);
  const form = await parseForm(request, recordPaymentSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await recordPayment(actor, { partnerId, ...form.value });
    return redirectWithToast(paths.staff.creditAccount(partnerId), { key: "credit.payment.done", tone: "good" });
  });
}

export default function CreditPaymentPage(): ReactNode {
  const { t } = useTranslation();
  const { partner, credit } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ amount: string; reference: string }>({
    lastResult: useActionData<typeof action>(),
  });

  return (
    <CreditFormPage
      title={t("credit.payment.title")}
      detail={t("credit.payment.detail")}
      partner={partner}
      credit={credit}
    >
      <Form method="post" {...getFormProps(form)} className="grid max-w-md gap-4">
        <FormErrors form={form} />
        <Field label={t("credit.payment.amount")} field={fields.amount}>
          <NumberInput required decimals={2} prefix={credit.limit.currency} />
        </Field>
        <Field label={t("credit.payment.reference")} hint={t("credit.payment.referenceHint")} field={fields.reference}>
          <Input required maxLength={200} autoComplete="off" />
        </Field>
        <SubmitButton className="justify-self-start">{t("credit.payment.action")}</SubmitButton>
      </Form>
    </CreditFormPage>
  );
}
