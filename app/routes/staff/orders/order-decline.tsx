import { getFormProps, useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { OrderFormPage } from "#app/components/ordering/order-form-page.tsx";
import { SubmitButton } from "#app/components/ui/button.tsx";
import { Field } from "#app/components/ui/field.tsx";
import { FormErrors } from "#app/components/ui/form-errors.tsx";
import { Textarea } from "#app/components/ui/input.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { declineOrder } from "#app/domain/ordering/decline-order.server.ts";
import { getOrderForDesk } from "#app/domain/ordering/desk-order.server.ts";
import { declineOrderSchema } from "#app/domain/ordering/order-schemas.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("desk.action.decline");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "desk.work");
  return getOrderForDesk(actor, readId("ord", params.orderId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "desk.work");
  const orderId = readId("ord", params.orderId);
  const form = await parseForm(request, declineOrderSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await declineOrder(actor, { orderId, ...form.value });
    return redirectWithToast(paths.staff.order(orderId), { key: "desk.decline.done", tone: "good" });
  });
}

export default function OrderDeclinePage(): ReactNode {
  const { t } = useTranslation();
  const order = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ reason: string }>({ lastResult: useActionData<typeof action>() });

  return (
    <OrderFormPage
      order={order}
      title={t("desk.decline.title", { number: order.number })}
      detail={t("desk.decline.detail")}
    >
      <Form method="post" {...getFormProps(form)} className="grid max-w-md gap-4">
        <FormErrors form={form} />
        <Field label={t("desk.decline.reason")} field={fields.reason}>
          <Textarea required maxLength={500} />
        </Field>
        <SubmitButton variant="danger" className="justify-self-start">
          {t("desk.action.decline")}
        </SubmitButton>
      </Form>
    </OrderFormPage>
  );
}
