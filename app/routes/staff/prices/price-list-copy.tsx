import { getFormProps, useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { SubmitButton } from "#app/components/ui/button.tsx";
import { Field } from "#app/components/ui/field.tsx";
import { FormErrors } from "#app/components/ui/form-errors.tsx";
import { Input, NumberInput } from "#app/components/ui/input.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { copyPriceList } from "#app/domain/catalog/copy-price-list.server.ts";
import { getPriceList } from "#app/domain/catalog/price-list-queries.server.ts";
import { copyPriceListSchema } from "#app/domain/catalog/schemas.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("staffPrices.copy.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "prices.edit");
  return getPriceList(actor, readId("pri", params.priceListId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "prices.edit");
  const priceListId = readId("pri", params.priceListId);
  const form = await parseForm(request, copyPriceListSchema);
  if (!form.ok) return form.reply;

  const { changePercent, ...fields } = form.value;
  return orFormError(request, form, async () => {
    const copyId = await copyPriceList(actor, { priceListId, ...fields, changeBp: Math.round(changePercent * 100) });
    return redirectWithToast(paths.staff.priceList(copyId), { key: "staffPrices.copy.done", tone: "good" });
  });
}

export default function PriceListCopyPage(): ReactNode {
  const { t } = useTranslation();
  const list = useLoaderData<typeof loader>();
  const [form, fields] = useForm<Record<"code" | "name" | "startsOn" | "changePercent", string>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { name: list.name, changePercent: "0" },
  });

  return (
    <>
      <PageHeader
        title={t("staffPrices.copy.title")}
        detail={t("staffPrices.copy.detail")}
        breadcrumb={[
          { to: paths.staff.priceLists(), label: t("staffPrices.lists.title") },
          { to: paths.staff.priceList(list.priceListId), label: list.name },
        ]}
      />
      <Form method="post" {...getFormProps(form)} className="grid max-w-lg gap-4">
        <FormErrors form={form} />
        <Field label={t("staffPrices.fields.code")} field={fields.code}>
          <Input required maxLength={64} autoComplete="off" />
        </Field>
        <Field label={t("staffPrices.fields.name")} field={fields.name}>
          <Input required maxLength={120} />
        </Field>
        <Field label={t("staffPrices.fields.startsOn")} field={fields.startsOn} optional>
          <Input type="date" />
        </Field>
        <Field
          label={t("staffPrices.copy.change")}
          hint={t("staffPrices.copy.changeHint")}
          field={fields.changePercent}
        >
          <NumberInput decimals={2} suffix="%" />
        </Field>
        <SubmitButton className="justify-self-start">{t("staffPrices.copy.action")}</SubmitButton>
      </Form>
    </>
  );
}
