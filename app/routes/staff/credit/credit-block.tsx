import { getFormProps, useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { CreditFormPage } from "#app/components/billing/credit-form-page.tsx";
import { SubmitButton } from "#app/components/ui/button.tsx";
import { Field } from "#app/components/ui/field.tsx";
import { FormErrors } from "#app/components/ui/form-errors.tsx";
import { Textarea } from "#app/components/ui/input.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { getCreditForm } from "#app/domain/billing/queries.server.ts";
import { setCreditBlockSchema } from "#app/domain/billing/schemas.ts";
import { setCreditBlock } from "#app/domain/billing/set-credit-block.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("credit.block.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "credit.set");
  return getCreditForm(actor, readId("par", params.partnerId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "credit.set");
  const partnerId = readId("par", params.partnerId);
  const form = await parseForm(request, setCreditBlockSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await setCreditBlock(actor, { partnerId, ...form.value });
    const key = form.value.blocked ? "credit.block.done" : "credit.block.lifted";
    return redirectWithToast(paths.staff.creditAccount(partnerId), { key, tone: "good" });
  });
}

export default function CreditBlockPage(): ReactNode {
  const { t } = useTranslation();
  const { partner, credit } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ reason: string }>({ lastResult: useActionData<typeof action>() });
  const { blocked } = credit;

  return (
    <CreditFormPage
      title={blocked ? t("credit.block.lift") : t("credit.block.title")}
      detail={blocked ? t("credit.block.liftDetail") : t("credit.block.detail")}
      partner={partner}
      credit={credit}
    >
      <Form method="post" {...getFormProps(form)} className="grid max-w-md gap-4">
        <FormErrors form={form} />
        {!blocked && <input type="hidden" name="blocked" value="on" />}
        <Field label={t("credit.fields.reason")} field={fields.reason}>
          <Textarea required maxLength={500} />
        </Field>
        <SubmitButton variant={blocked ? "primary" : "danger"} className="justify-self-start">
          {blocked ? t("credit.block.lift") : t("credit.block.action")}
        </SubmitButton>
      </Form>
    </CreditFormPage>
  );
}
