import { getFormProps, useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PriceListFields } from "#app/components/catalog/price-list-fields.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { SubmitButton } from "#app/components/ui/button.tsx";
import { FormErrors } from "#app/components/ui/form-errors.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { editPriceList } from "#app/domain/catalog/edit-price-list.server.ts";
import { getPriceList } from "#app/domain/catalog/price-list-queries.server.ts";
import { editPriceListSchema } from "#app/domain/catalog/schemas.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("staffPrices.edit.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "prices.edit");
  return getPriceList(actor, readId("pri", params.priceListId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "prices.edit");
  const priceListId = readId("pri", params.priceListId);
  const form = await parseForm(request, editPriceListSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await editPriceList(actor, { priceListId, ...form.value });
    return redirectWithToast(paths.staff.priceList(priceListId), { key: "staffPrices.edit.done", tone: "good" });
  });
}

export default function PriceListEditPage(): ReactNode {
  const { t } = useTranslation();
  const { priceListId, version, name, priority, startsOn, endsOn } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<Record<"name" | "priority" | "startsOn" | "endsOn", string>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { name, priority: String(priority), startsOn: startsOn ?? "", endsOn: endsOn ?? "" },
  });

  return (
    <>
      <PageHeader
        title={t("staffPrices.edit.title")}
        breadcrumb={[
          { to: paths.staff.priceLists(), label: t("staffPrices.lists.title") },
          { to: paths.staff.priceList(priceListId), label: name },
        ]}
      />
      <Form method="post" {...getFormProps(form)} className="grid max-w-lg gap-4">
        <FormErrors form={form} />
        <input type="hidden" name="version" value={version} />
        <PriceListFields fields={fields} />
        <SubmitButton className="justify-self-start">{t("common.actions.save")}</SubmitButton>
      </Form>
    </>
  );
}
