import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FolderTree } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { CatalogueTabs } from "#app/components/catalog/catalogue-tabs.tsx";
import { CategoryTable } from "#app/components/catalog/category-table.tsx";
import { EmptyState } from "#app/components/layout/empty-state.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { LinkButton } from "#app/components/ui/button.tsx";
import { has } from "#app/domain/access/actor.ts";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { listCategoriesForStaff } from "#app/domain/catalog/category-queries.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("staffCatalog.categories.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "prices.view");
  return { categories: await listCategoriesForStaff(actor), canEdit: has(actor, "catalog.edit") };
}

export default function CategoriesPage(): ReactNode {
  const { t } = useTranslation();
  const { categories, canEdit } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t("staffCatalog.categories.title")}
        actions={
          canEdit && (
            <LinkButton variant="primary" to={paths.staff.categoryNew()}>
              {t("staffCatalog.categories.new")}
            </LinkButton>
          )
        }
      />
      <CatalogueTabs />
      <CategoryTable
        categories={categories}
        canEdit={canEdit}
        empty={
          <EmptyState
            icon={FolderTree}
            title={t("staffCatalog.categories.empty.title")}
            text={t("staffCatalog.categories.empty.text")}
          />
        }
      />
    </>
  );
}
