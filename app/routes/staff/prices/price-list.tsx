import { getFormProps, useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PriceListActions } from "#app/components/catalog/price-list-actions.tsx";
import { PriceTable } from "#app/components/catalog/price-table.tsx";
import { useAudienceText } from "#app/components/catalog/use-audience-text.ts";
import { ValidDays } from "#app/components/catalog/valid-days.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { Section, WithFacts } from "#app/components/layout/section.tsx";
import { SubmitButton } from "#app/components/ui/button.tsx";
import { Facts } from "#app/components/ui/facts.tsx";
import { Field } from "#app/components/ui/field.tsx";
import { FilterForm, SearchField } from "#app/components/ui/filter-form.tsx";
import { FormErrors } from "#app/components/ui/form-errors.tsx";
import { Textarea } from "#app/components/ui/input.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { Status } from "#app/components/ui/status.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { pastePrices } from "#app/domain/catalog/paste-prices.server.ts";
import { getPriceListPage } from "#app/domain/catalog/price-list-queries.server.ts";
import { pastePricesSchema } from "#app/domain/catalog/schemas.ts";
import { pageTitleFrom } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";
import { readPageRequest } from "#app/platform/paging.ts";

export const meta = pageTitleFrom<{ list: { name: string } }>(({ list }) => list.name);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "prices.view");
  const query = new URL(request.url).searchParams;
  const page = readPageRequest(query, { sorts: ["target"], defaultSort: "target" });
  const text = query.get("q")?.trim().slice(0, 64) ?? "";
  return getPriceListPage(actor, { priceListId: readId("pri", params.priceListId), text }, page);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "prices.edit");
  const priceListId = readId("pri", params.priceListId);
  const form = await parseForm(request, pastePricesSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    const values = await pastePrices(actor, { priceListId, ...form.value });
    return redirectWithToast(paths.staff.priceList(priceListId), {
      key: "staffPrices.paste.done",
      values,
      tone: "good",
    });
  });
}

export default function PriceListPage(): ReactNode {
  const { t } = useTranslation();
  const { list, prices, can } = useLoaderData<typeof loader>();
  const audienceText = useAudienceText();
  const [form, fields] = useForm<{ lines: string }>({ lastResult: useActionData<typeof action>() });

  return (
    <>
      <PageHeader
        title={list.name}
        state={
          <Status tone={list.status === "active" ? "good" : "neutral"}>{t(`staffPrices.status.${list.status}`)}</Status>
        }
        breadcrumb={[{ to: paths.staff.priceLists(), label: t("staffPrices.lists.title") }]}
        actions={can.edit && <PriceListActions priceListId={list.priceListId} prices={list.prices} />}
      />
      <WithFacts
        facts={
          <Facts
            facts={[
              { label: t("staffPrices.fields.code"), value: list.code },
              { label: t("staffPrices.fields.level"), value: t(`staffPrices.level.${list.level}`) },
              { label: t("staffPrices.fields.audience"), value: audienceText(list.audience) },
              { label: t("staffPrices.fields.currency"), value: list.currency },
              { label: t("staffPrices.fields.valid"), value: <ValidDays {...list} /> },
              { label: t("staffPrices.fields.priority"), value: list.priority },
            ]}
          />
        }
      >
        <FilterForm>
          <SearchField label={t("staffPrices.rows.search")} />
        </FilterForm>
        <PriceTable list={list} prices={prices.rows} editable={can.edit} />
        <Pagination page={prices} />
        {can.edit && (
          <Section title={t("staffPrices.paste.title")} detail={t("staffPrices.paste.detail")}>
            <Form method="post" {...getFormProps(form)} className="grid gap-4">
              <FormErrors form={form} />
              <input type="hidden" name="version" value={list.version} />
              <Field label={t("staffPrices.paste.lines")} hint={t("staffPrices.paste.hint")} field={fields.lines}>
                <Textarea rows={6} required className="font-mono" placeholder={"SKU-1\t12.50\nSKU-1\t11.90\t50"} />
              </Field>
              <SubmitButton className="justify-self-start">{t("staffPrices.paste.action")}</SubmitButton>
            </Form>
          </Section>
        )}
      </WithFacts>
    </>
  );
}
