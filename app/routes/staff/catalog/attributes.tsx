import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Ruler } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { AttributeTable } from "#app/components/catalog/attribute-table.tsx";
import { CatalogueTabs } from "#app/components/catalog/catalogue-tabs.tsx";
import { EmptyState } from "#app/components/layout/empty-state.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { LinkButton } from "#app/components/ui/button.tsx";
import { has } from "#app/domain/access/actor.ts";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { listAttributes } from "#app/domain/catalog/product-queries.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("staffCatalog.attributes.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "prices.view");
  return { attributes: await listAttributes(actor), canEdit: has(actor, "catalog.edit") };
}

export default function AttributesPage(): ReactNode {
  const { t } = useTranslation();
  const { attributes, canEdit } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t("staffCatalog.attributes.title")}
        actions={
          canEdit && (
            <LinkButton variant="primary" to={paths.staff.attributeNew()}>
              {t("staffCatalog.attributes.new")}
            </LinkButton>
          )
        }
      />
      <CatalogueTabs />
      <AttributeTable
        attributes={attributes}
        canEdit={canEdit}
        empty={
          <EmptyState
            icon={Ruler}
            title={t("staffCatalog.attributes.empty.title")}
            text={t("staffCatalog.attributes.empty.text")}
          />
        }
      />
    </>
  );
}
