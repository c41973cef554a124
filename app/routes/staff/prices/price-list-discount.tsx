import { getFormProps, useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { useName } from "#app/components/naming/use-name.ts";
import { SubmitButton } from "#app/components/ui/button.tsx";
import { Field } from "#app/components/ui/field.tsx";
import { FormErrors } from "#app/components/ui/form-errors.tsx";
import { NumberInput } from "#app/components/ui/input.tsx";
import { Select } from "#app/components/ui/select.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { listCategories } from "#app/domain/catalog/category-queries.server.ts";
import { getPriceList } from "#app/domain/catalog/price-list-queries.server.ts";
import { discountSchema } from "#app/domain/catalog/schemas.ts";
import { setPrices } from "#app/domain/catalog/set-prices.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("staffPrices.discount.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "prices.edit");
  const list = await getPriceList(actor, readId("pri", params.priceListId));
  return { list, categories: await listCategories() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "prices.edit");
  const priceListId = readId("pri", params.priceListId);
  const form = await parseForm(request, discountSchema);
  if (!form.ok) return form.reply;

  const { version, row } = form.value;
  return orFormError(request, form, async () => {
    await setPrices(actor, { priceListId, version, set: [row] });
    return redirectWithToast(paths.staff.priceList(priceListId), { key: "staffPrices.discount.done", tone: "good" });
  });
}

export default function PriceListDiscountPage(): ReactNode {
  const { t } = useTranslation();
  const name = useName();
  const { list, categories } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<Record<"categoryId" | "percent" | "minQuantity", string>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { minQuantity: "1" },
  });

  return (
    <>
      <PageHeader
        title={t("staffPrices.discount.title")}
        detail={t("staffPrices.discount.detail")}
        breadcrumb={[
          { to: paths.staff.priceLists(), label: t("staffPrices.lists.title") },
          { to: paths.staff.priceList(list.priceListId), label: list.name },
        ]}
      />
      <Form method="post" {...getFormProps(form)} className="grid max-w-lg gap-4">
        <FormErrors form={form} />
        <input type="hidden" name="version" value={list.version} />
        <Field label={t("staffPrices.discount.on")} field={fields.categoryId}>
          <Select
            placeholder={t("staffPrices.scope.all")}
            options={categories.map((category) => ({ value: category.id, label: name(category.name) }))}
          />
        </Field>
        <Field label={t("staffPrices.discount.percent")} field={fields.percent}>
          <NumberInput decimals={2} suffix="%" required />
        </Field>
        <Field label={t("staffPrices.fields.minQuantity")} field={fields.minQuantity}>
          <NumberInput required />
        </Field>
        <SubmitButton className="justify-self-start">{t("staffPrices.discount.action")}</SubmitButton>
      </Form>
    </>
  );
}
