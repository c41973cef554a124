import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { ImportTable } from "#app/components/imports/import-table.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { LinkButton } from "#app/components/ui/button.tsx";
import { FilterChips } from "#app/components/ui/filter-chips.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { readImportKind } from "#app/domain/imports/filters.ts";
import { importKinds } from "#app/domain/imports/import-run.ts";
import { listImportRuns } from "#app/domain/imports/queries.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { readPageRequest } from "#app/platform/paging.ts";

export const meta = pageTitle("imports.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "imports.run");
  const query = new URL(request.url).searchParams;
  const page = readPageRequest(query, { sorts: ["createdAt"], defaultSort: "-createdAt" });
  return { runs: await listImportRuns(actor, { kind: readImportKind(query) }, page) };
}

export default function ImportsPage(): ReactNode {
  const { t } = useTranslation();
  const { runs } = useLoaderData<typeof loader>();

  return (
    <>
      <PageHeader
        title={t("imports.title")}
        detail={t("imports.detail")}
        actions={
          <LinkButton variant="primary" to={paths.staff.importNew()}>
            {t("imports.list.new")}
          </LinkButton>
        }
      />
      <FilterChips
        label={t("imports.list.kind")}
        name="kind"
        choices={[
          { value: "", label: t("imports.list.all") },
          ...importKinds.map((value) => ({ value, label: t(`imports.kinds.${value}`) })),
        ]}
      />
      <ImportTable rows={runs.rows} />
      <Pagination page={runs} />
    </>
  );
}
