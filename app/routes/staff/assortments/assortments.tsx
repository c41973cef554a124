import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Shapes } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#app/components/layout/empty-state.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { Quantity } from "#app/components/ui/amount.tsx";
import { LinkButton } from "#app/components/ui/button.tsx";
import { DataTable } from "#app/components/ui/data-table.tsx";
import { Time } from "#app/components/ui/time.tsx";
import { has } from "#app/domain/access/actor.ts";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { listAssortments } from "#app/domain/catalog/assortment-queries.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("assortments.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "prices.view");
  return { assortments: await listAssortments(actor), can: { edit: has(actor, "catalog.edit") } };
}

export default function AssortmentsPage(): ReactNode {
  const { t } = useTranslation();
  const { assortments, can } = useLoaderData<typeof loader>();

  return (
    <>
      <PageHeader
        title={t("assortments.title")}
        detail={t("assortments.detail")}
        actions={
          <>
            <LinkButton to={paths.staff.assortmentRange()}>{t("assortments.range.title")}</LinkButton>
            {can.edit && (
              <LinkButton variant="primary" to={paths.staff.assortmentNew()}>
                {t("assortments.new.title")}
              </LinkButton>
            )}
          </>
        }
      />
      <DataTable
        caption={t("assortments.title")}
        rows={assortments}
        rowKey={({ assortmentId }) => assortmentId}
        rowLink={({ assortmentId }) => paths.staff.assortment(assortmentId)}
        columns={[
          { key: "name", header: t("assortments.fields.name"), cell: ({ name }) => name },
          { key: "code", header: t("assortments.fields.code"), cell: ({ code }) => code },
          {
            key: "rules",
            header: t("assortments.fields.rules"),
            align: "end",
            cell: ({ rules }) => <Quantity value={rules} />,
          },
          {
            key: "grants",
            header: t("assortments.fields.grants"),
            align: "end",
            cell: ({ grants }) => <Quantity value={grants} />,
          },
          {
            key: "updatedAt",
            header: t("assortments.fields.changed"),
            cell: ({ updatedAt }) => <Time at={updatedAt} />,
          },
        ]}
        empty={<EmptyState icon={Shapes} title={t("assortments.none")} text={t("assortments.noneText")} />}
      />
    </>
  );
}
