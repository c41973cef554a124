import { getFormProps, useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { OrderFormPage } from "#app/components/ordering/order-form-page.tsx";
import { SubmitButton } from "#app/components/ui/button.tsx";
import { Checkbox } from "#app/components/ui/choice.tsx";
import { Field } from "#app/components/ui/field.tsx";
import { FormErrors } from "#app/components/ui/form-errors.tsx";
import { Textarea } from "#app/components/ui/input.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { getOrderForDesk } from "#app/domain/ordering/desk-order.server.ts";
import { placeHoldSchema } from "#app/domain/ordering/order-schemas.ts";
import { placeHold } from "#app/domain/ordering/place-hold.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("desk.action.hold");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "desk.work");
  return getOrderForDesk(actor, readId("ord", params.orderId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "desk.work");
  const orderId = readId("ord", params.orderId);
  const form = await parseForm(request, placeHoldSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await placeHold(actor, { orderId, ...form.value });
    return redirectWithToast(paths.staff.order(orderId), { key: "desk.placeHold.done", tone: "good" });
  });
}

export default function OrderHoldPage(): ReactNode {
  const { t } = useTranslation();
  const order = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ reason: string; shownToDealer: boolean }>({
    lastResult: useActionData<typeof action>(),
  });

  return (
    <OrderFormPage
      order={order}
      title={t("desk.placeHold.title", { number: order.number })}
      detail={t("desk.placeHold.detail")}
    >
      <Form method="post" {...getFormProps(form)} className="grid max-w-md gap-4">
        <FormErrors form={form} />
        <input type="hidden" name="version" value={order.version} />
        <Field label={t("desk.placeHold.reason")} field={fields.reason}>
          <Textarea required maxLength={500} />
        </Field>
        <Checkbox label={t("desk.placeHold.shownToDealer")} field={fields.shownToDealer} />
        <SubmitButton className="justify-self-start">{t("desk.action.hold")}</SubmitButton>
      </Form>
    </OrderFormPage>
  );
}
