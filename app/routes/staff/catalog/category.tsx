import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { CategoryForm } from "#app/components/catalog/category-form.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { useName } from "#app/components/naming/use-name.ts";
import { SubmitButton } from "#app/components/ui/button.tsx";
import { ConfirmButton } from "#app/components/ui/confirm-button.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { getCategory } from "#app/domain/catalog/category-queries.server.ts";
import { editCategory } from "#app/domain/catalog/manage-categories.server.ts";
import { categorySchema } from "#app/domain/catalog/schemas.ts";
import { pageTitleFrom } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitleFrom<{ category: { code: string } }>(({ category }) => category.code);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "catalog.edit");
  return getCategory(actor, readId("cat", params.categoryId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "catalog.edit");
  const categoryId = readId("cat", params.categoryId);
  const form = await parseForm(request, categorySchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await editCategory(actor, { categoryId, ...form.value });
    return redirectWithToast(paths.staff.categories(), { key: "staffCatalog.categories.saved", tone: "good" });
  });
}

export default function CategoryPage(): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  const { category, parents } = useLoaderData<typeof loader>();
  const name = nameOf(category.name);
  return (
    <>
      <PageHeader
        title={name}
        breadcrumb={[{ to: paths.staff.categories(), label: t("staffCatalog.categories.title") }]}
        actions={
          <ConfirmButton
            label={t("staffCatalog.categories.remove")}
            title={t("staffCatalog.categories.removeTitle", { name })}
            description={t("staffCatalog.categories.removeText")}
          >
            <Form method="post" action={paths.staff.categoryRemove(category.id)}>
              <SubmitButton variant="danger">{t("staffCatalog.categories.remove")}</SubmitButton>
            </Form>
          </ConfirmButton>
        }
      />
      <CategoryForm lastResult={useActionData<typeof action>()} parents={parents} category={category} />
    </>
  );
}
