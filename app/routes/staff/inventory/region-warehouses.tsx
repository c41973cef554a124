import { getFormProps, useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { useWarehouseOptions } from "#app/components/inventory/use-warehouse-options.ts";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { useName } from "#app/components/naming/use-name.ts";
import { SubmitButton } from "#app/components/ui/button.tsx";
import { Field } from "#app/components/ui/field.tsx";
import { FormErrors } from "#app/components/ui/form-errors.tsx";
import { Select } from "#app/components/ui/select.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { setWarehousePreference } from "#app/domain/inventory/manage-warehouses.server.ts";
import { warehousePreferenceSchema } from "#app/domain/inventory/schemas.ts";
import { getRegionService } from "#app/domain/inventory/warehouse-queries.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("inventory.regions.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "inventory.move");
  return getRegionService(actor, readId("reg", params.regionId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "inventory.move");
  const regionId = readId("reg", params.regionId);
  const form = await parseForm(request, warehousePreferenceSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await setWarehousePreference(actor, { regionId, ...form.value });
    return redirectWithToast(paths.staff.warehouses(), { key: "inventory.regions.saved", tone: "good" });
  });
}

export default function RegionWarehousesPage(): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  const { region, warehouses } = useLoaderData<typeof loader>();
  const options = useWarehouseOptions(warehouses);
  const [form] = useForm({ lastResult: useActionData<typeof action>() });

  return (
    <>
      <PageHeader
        breadcrumb={[{ to: paths.staff.warehouses(), label: t("inventory.warehouses.title") }]}
        title={nameOf(region.name)}
        detail={t("inventory.regions.detail")}
      />
      <Form method="post" {...getFormProps(form)} className="grid max-w-md gap-4">
        <FormErrors form={form} />
        {warehouses.map(({ warehouseId }, at) => (
          <Field
            key={warehouseId}
            label={t("inventory.regions.rank", { rank: at + 1 })}
            name={`warehouseIds[${at}]`}
            optional
          >
            <Select
              options={options}
              placeholder={t("inventory.regions.none")}
              defaultValue={region.warehouses[at]?.warehouseId ?? ""}
            />
          </Field>
        ))}
        <SubmitButton className="justify-self-start">{t("common.actions.save")}</SubmitButton>
      </Form>
    </>
  );
}
