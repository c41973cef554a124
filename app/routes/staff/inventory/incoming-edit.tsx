import { getFormProps, useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { IncomingFields } from "#app/components/inventory/incoming-fields.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { SubmitButton } from "#app/components/ui/button.tsx";
import { FormErrors } from "#app/components/ui/form-errors.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { getIncoming } from "#app/domain/inventory/incoming-queries.server.ts";
import { rescheduleIncoming } from "#app/domain/inventory/reschedule-incoming.server.ts";
import { rescheduleIncomingSchema } from "#app/domain/inventory/schemas.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("inventory.reschedule.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "inventory.move");
  return getIncoming(actor, readId("inc", params.incomingId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "inventory.move");
  const incomingId = readId("inc", params.incomingId);
  const form = await parseForm(request, rescheduleIncomingSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await rescheduleIncoming(actor, { incomingId, ...form.value });
    return redirectWithToast(paths.staff.incomingItem(incomingId), { key: "inventory.reschedule.done", tone: "good" });
  });
}

export default function IncomingEditPage(): ReactNode {
  const { t } = useTranslation();
  const { incomingId, sku, quantity, dueOn, confirmed, reference, from } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ quantity: string; dueOn: string; confirmed: boolean; reference: string }>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { quantity: String(quantity), dueOn, confirmed, reference: reference ?? "" },
  });

  return (
    <>
      <PageHeader
        breadcrumb={[
          { to: paths.staff.incoming(), label: t("inventory.incoming.title") },
          { to: paths.staff.incomingItem(incomingId), label: sku },
        ]}
        title={t("inventory.reschedule.title")}
        detail={t("inventory.reschedule.detail")}
      />
      <Form method="post" {...getFormProps(form)} className="grid max-w-md gap-4">
        <FormErrors form={form} />
        <IncomingFields fields={fields} quantityFixed={from !== null} />
        <SubmitButton className="justify-self-start">{t("common.actions.save")}</SubmitButton>
      </Form>
    </>
  );
}
