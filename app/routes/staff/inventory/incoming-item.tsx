import { getFormProps, useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { CancelIncoming } from "#app/components/inventory/cancel-incoming.tsx";
import { IncomingFacts } from "#app/components/inventory/incoming-facts.tsx";
import { IncomingStatusWord } from "#app/components/inventory/incoming-table.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { Section, WithFacts } from "#app/components/layout/section.tsx";
import { useName } from "#app/components/naming/use-name.ts";
import { LinkButton, SubmitButton } from "#app/components/ui/button.tsx";
import { Callout } from "#app/components/ui/callout.tsx";
import { Field } from "#app/components/ui/field.tsx";
import { FormErrors } from "#app/components/ui/form-errors.tsx";
import { Input, NumberInput } from "#app/components/ui/input.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { getIncoming } from "#app/domain/inventory/incoming-queries.server.ts";
import { receiveIncoming } from "#app/domain/inventory/receive-stock.server.ts";
import { receiveIncomingSchema } from "#app/domain/inventory/schemas.ts";
import { pageTitleFrom } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitleFrom<{ sku: string }>(({ sku }) => sku);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "inventory.view");
  return getIncoming(actor, readId("inc", params.incomingId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "inventory.move");
  const incomingId = readId("inc", params.incomingId);
  const form = await parseForm(request, receiveIncomingSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await receiveIncoming(actor, { incomingId, ...form.value });
    const values = { count: form.value.quantity };
    return redirectWithToast(paths.staff.incoming(), { key: "inventory.receive.taken", values, tone: "good" });
  });
}

export default function IncomingItemPage(): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  const { operationId, can, ...incoming } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ quantity: string; reference: string }>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { quantity: String(incoming.expected), reference: incoming.reference ?? "" },
  });

  return (
    <>
      <PageHeader
        breadcrumb={[{ to: paths.staff.incoming(), label: t("inventory.incoming.title") }]}
        title={incoming.sku}
        detail={nameOf(incoming.name)}
        state={<IncomingStatusWord incoming={incoming} />}
        actions={
          can.move && (
            <>
              <CancelIncoming incoming={incoming} />
              <LinkButton to={paths.staff.incomingEdit(incoming.incomingId)}>
                {t("inventory.reschedule.action")}
              </LinkButton>
            </>
          )
        }
      />
      <WithFacts facts={<IncomingFacts incoming={incoming} />}>
        {can.move ? (
          <Section title={t("inventory.receive.action")} detail={t("inventory.receive.incomingDetail")}>
            <Form method="post" {...getFormProps(form)} className="grid max-w-md gap-4">
              <FormErrors form={form} />
              <input type="hidden" name="operationId" value={operationId} />
              <Field label={t("inventory.receive.arrived")} field={fields.quantity}>
                <NumberInput required />
              </Field>
              <Field label={t("inventory.receive.reference")} field={fields.reference} optional>
                <Input maxLength={64} autoComplete="off" />
              </Field>
              <SubmitButton className="justify-self-start">{t("inventory.receive.submit")}</SubmitButton>
            </Form>
          </Section>
        ) : (
          <Callout>{t("inventory.incoming.closed")}</Callout>
        )}
      </WithFacts>
    </>
  );
}
