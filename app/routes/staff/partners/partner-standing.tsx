import { getFormProps, useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { StandingStatus } from "#app/components/partners/standing-status.tsx";
import { SubmitButton } from "#app/components/ui/button.tsx";
import { Callout } from "#app/components/ui/callout.tsx";
import { RadioGroup } from "#app/components/ui/choice.tsx";
import { Field } from "#app/components/ui/field.tsx";
import { FormErrors } from "#app/components/ui/form-errors.tsx";
import { Textarea } from "#app/components/ui/input.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { getPartner } from "#app/domain/partners/partner-queries.server.ts";
import { setStandingSchema } from "#app/domain/partners/schemas.ts";
import { setStanding } from "#app/domain/partners/set-standing.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("partners.standing.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "partners.edit");
  return getPartner(actor, readId("par", params.partnerId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "partners.edit");
  const partnerId = readId("par", params.partnerId);
  const form = await parseForm(request, setStandingSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await setStanding(actor, { partnerId, ...form.value });
    return redirectWithToast(paths.staff.partner(partnerId), { key: "partners.standing.done", tone: "good" });
  });
}

export default function PartnerStandingPage(): ReactNode {
  const { t } = useTranslation();
  const { partnerId, name, standing, standingReason, can } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ to: string; reason: string }>({ lastResult: useActionData<typeof action>() });
  const options = can.moveTo.map((value) => ({
    value,
    label: t(`partners.standings.${value}`),
    hint: t(`partners.standing.means.${value}`),
  }));

  return (
    <>
      <PageHeader
        breadcrumb={[
          { to: paths.staff.partners(), label: t("partners.title") },
          { to: paths.staff.partner(partnerId), label: name },
        ]}
        title={t("partners.standing.title")}
        state={<StandingStatus standing={standing} />}
        detail={standingReason}
      />
      {options.length === 0 ? (
        <Callout>{t("partners.standing.final")}</Callout>
      ) : (
        <Form method="post" {...getFormProps(form)} className="grid max-w-md gap-4">
          <FormErrors form={form} />
          <RadioGroup legend={t("partners.standing.to")} options={options} field={{ ...fields.to, required: true }} />
          <Field label={t("partners.standing.reason")} hint={t("partners.standing.reasonHint")} field={fields.reason}>
            <Textarea required maxLength={500} />
          </Field>
          <SubmitButton className="justify-self-start">{t("partners.standing.submit")}</SubmitButton>
        </Form>
      )}
    </>
  );
}
