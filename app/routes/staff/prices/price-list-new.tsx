import { getFormProps, useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { AudienceField } from "#app/components/catalog/audience-field.tsx";
import { PriceListFields } from "#app/components/catalog/price-list-fields.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { SubmitButton } from "#app/components/ui/button.tsx";
import { Field } from "#app/components/ui/field.tsx";
import { FilterChips } from "#app/components/ui/filter-chips.tsx";
import { FormErrors } from "#app/components/ui/form-errors.tsx";
import { Input } from "#app/components/ui/input.tsx";
import { Select } from "#app/components/ui/select.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { createPriceList } from "#app/domain/catalog/create-price-list.server.ts";
import { readAudience } from "#app/domain/catalog/read-audience.server.ts";
import { audienceOf, type PriceLevel, priceLevels } from "#app/domain/catalog/resolve-price.ts";
import { priceListSchema } from "#app/domain/catalog/schemas.ts";
import { listAudiences } from "#app/domain/partners/audiences.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";
import { currencies } from "#app/platform/money.ts";

export const meta = pageTitle("staffPrices.new.title");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "prices.edit");
  const asked = new URL(request.url).searchParams.get("level");
  const level: PriceLevel = priceLevels.find((one) => one === asked) ?? "tier";
  return { level, choices: await listAudiences() };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "prices.edit");
  const form = await parseForm(request, priceListSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    const audienceId = await readAudience(audienceOf(form.value.level), form.value.audienceId);
    const priceListId = await createPriceList(actor, { ...form.value, audienceId });
    return redirectWithToast(paths.staff.priceList(priceListId), { key: "staffPrices.new.done", tone: "good" });
  });
}

export default function PriceListNewPage(): ReactNode {
  const { t } = useTranslation();
  const { level, choices } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<
    Record<"code" | "name" | "currency" | "audienceId" | "priority" | "startsOn" | "endsOn", string>
  >({
    id: `price-list-${level}`,
    lastResult: useActionData<typeof action>(),
    defaultValue: { priority: "0" },
  });

  return (
    <>
      <PageHeader
        title={t("staffPrices.new.title")}
        breadcrumb={[{ to: paths.staff.priceLists(), label: t("staffPrices.lists.title") }]}
      />
      <FilterChips
        label={t("staffPrices.fields.level")}
        name="level"
        defaultValue="tier"
        choices={priceLevels.map((value) => ({ value, label: t(`staffPrices.level.${value}`) }))}
      />
      <p className="mb-4 text-ink-soft">{t(`staffPrices.levelHint.${level}`)}</p>
      <Form method="post" {...getFormProps(form)} className="grid max-w-lg gap-4">
        <FormErrors form={form} />
        <input type="hidden" name="level" value={level} />
        <AudienceField audience={audienceOf(level)} field={fields.audienceId} choices={choices} />
        <Field label={t("staffPrices.fields.code")} field={fields.code}>
          <Input required maxLength={64} autoComplete="off" />
        </Field>
        <Field label={t("staffPrices.fields.currency")} field={fields.currency}>
          <Select required options={currencies.map((value) => ({ value, label: value }))} />
        </Field>
        <PriceListFields fields={fields} />
        <SubmitButton className="justify-self-start">{t("staffPrices.new.action")}</SubmitButton>
      </Form>
    </>
  );
}
