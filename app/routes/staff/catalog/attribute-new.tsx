import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { AttributeForm } from "#app/components/catalog/attribute-form.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { createAttribute } from "#app/domain/catalog/manage-attributes.server.ts";
import { newAttributeSchema } from "#app/domain/catalog/schemas.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("staffCatalog.attributes.newTitle");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "catalog.edit");
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "catalog.edit");
  const form = await parseForm(request, newAttributeSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await createAttribute(actor, form.value);
    return redirectWithToast(paths.staff.attributes(), { key: "staffCatalog.attributes.created", tone: "good" });
  });
}

export default function AttributeNewPage(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("staffCatalog.attributes.newTitle")}
        breadcrumb={[{ to: paths.staff.attributes(), label: t("staffCatalog.attributes.title") }]}
      />
      <AttributeForm lastResult={useActionData<typeof action>()} />
    </>
  );
}
