import { getFormProps, useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { OrderFormPage } from "#app/components/ordering/order-form-page.tsx";
import { ReleaseConsequences } from "#app/components/ordering/release-consequences.tsx";
import { SubmitButton } from "#app/components/ui/button.tsx";
import { Field } from "#app/components/ui/field.tsx";
import { FormErrors } from "#app/components/ui/form-errors.tsx";
import { NumberInput, Textarea } from "#app/components/ui/input.tsx";
import { useFormat } from "#app/components/ui/page-context.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { getHoldToRelease } from "#app/domain/ordering/desk-order.server.ts";
import { releaseHoldSchema } from "#app/domain/ordering/order-schemas.ts";
import { releaseHold } from "#app/domain/ordering/release-hold.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";
import { minorDigits } from "#app/platform/money.ts";

export const meta = pageTitle("desk.action.release");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "desk.view");
  return getHoldToRelease(actor, {
    orderId: readId("ord", params.orderId),
    holdId: readId("hld", params.holdId),
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "desk.view");
  const orderId = readId("ord", params.orderId);
  const holdId = readId("hld", params.holdId);
  const form = await parseForm(request, releaseHoldSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await releaseHold(actor, { orderId, holdId, ...form.value });
    return redirectWithToast(paths.staff.order(orderId), { key: "desk.releaseHold.released", tone: "good" });
  });
}

export default function HoldReleasePage(): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const { order, hold, value, others } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ reason: string; overrideUpTo: string }>({
    lastResult: useActionData<typeof action>(),
  });

  return (
    <OrderFormPage order={order} title={t("desk.releaseHold.title", { hold: t(`orders.hold.${hold.kind}`) })}>
      <ReleaseConsequences hold={hold} others={others} />
      <Form method="post" {...getFormProps(form)} className="grid max-w-md gap-4">
        <FormErrors form={form} />
        <Field label={t("desk.releaseHold.reason")} field={fields.reason}>
          <Textarea required maxLength={500} />
        </Field>
        {hold.kind === "credit" && (
          <Field
            label={t("desk.releaseHold.overrideUpTo")}
            hint={t("desk.releaseHold.overrideHint", { value: format.money(value) })}
            field={fields.overrideUpTo}
            optional
          >
            <NumberInput decimals={minorDigits(order.currency)} suffix={order.currency} />
          </Field>
        )}
        <SubmitButton className="justify-self-start">{t("desk.action.release")}</SubmitButton>
      </Form>
    </OrderFormPage>
  );
}
