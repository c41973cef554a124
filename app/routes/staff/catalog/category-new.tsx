import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { CategoryForm } from "#app/components/catalog/category-form.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { listCategoriesForStaff } from "#app/domain/catalog/category-queries.server.ts";
import { createCategory } from "#app/domain/catalog/manage-categories.server.ts";
import { categorySchema } from "#app/domain/catalog/schemas.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("staffCatalog.categories.newTitle");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "catalog.edit");
  return { parents: await listCategoriesForStaff(actor) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "catalog.edit");
  const form = await parseForm(request, categorySchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await createCategory(actor, form.value);
    return redirectWithToast(paths.staff.categories(), { key: "staffCatalog.categories.created", tone: "good" });
  });
}

export default function CategoryNewPage(): ReactNode {
  const { t } = useTranslation();
  const { parents } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t("staffCatalog.categories.newTitle")}
        breadcrumb={[{ to: paths.staff.categories(), label: t("staffCatalog.categories.title") }]}
      />
      <CategoryForm lastResult={useActionData<typeof action>()} parents={parents} />
    </>
  );
}
