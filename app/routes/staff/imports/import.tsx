import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { ImportFacts } from "#app/components/imports/import-facts.tsx";
import { ImportOutcome } from "#app/components/imports/import-outcome.tsx";
import { ImportState } from "#app/components/imports/import-state.tsx";
import { RejectionTable } from "#app/components/imports/rejection-table.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { LinkButton } from "#app/components/ui/button.tsx";
import { FilterChips } from "#app/components/ui/filter-chips.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { readReason } from "#app/domain/imports/filters.ts";
import { getImportRun, listRejections } from "#app/domain/imports/queries.server.ts";
import { pageTitleFrom } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { readPageRequest } from "#app/platform/paging.ts";

export const meta = pageTitleFrom<{ run: { fileName: string } }>(({ run }) => run.fileName);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "imports.run");
  const importRunId = readId("imp", params.importRunId);
  const query = new URL(request.url).searchParams;
  const page = readPageRequest(query, { sorts: ["line"], defaultSort: "line" });
  const reason = readReason(query);
  const [run, rejections] = await Promise.all([
    getImportRun(actor, importRunId),
    listRejections(actor, { importRunId, reason }, page),
  ]);
  return { run, reason, rejections };
}

export default function ImportPage(): ReactNode {
  const { t } = useTranslation();
  const { run, reason, rejections } = useLoaderData<typeof loader>();
  const { importRunId, counts, reasons } = run;

  return (
    <>
      <PageHeader
        title={run.fileName}
        state={<ImportState run={run} />}
        detail={t(`imports.kinds.${run.kind}`)}
        breadcrumb={[{ to: paths.staff.imports(), label: t("imports.title") }]}
        actions={
          run.can.chooseColumns && (
            <LinkButton variant="primary" to={paths.staff.importColumns(importRunId)}>
              {t("imports.statuses.mapping")}
            </LinkButton>
          )
        }
      />
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <ImportOutcome run={run} />
        <ImportFacts run={run} />
      </div>
      {counts.rejected > 0 && (
        <Section
          title={t("imports.rejections.title")}
          detail={run.dryRun ? t("imports.rejections.dryRunDetail") : t("imports.rejections.detail")}
          actions={
            <LinkButton
              icon={Download}
              to={paths.staff.importRejected(importRunId, { reason: reason ?? undefined })}
              reloadDocument
            >
              {t("imports.rejections.download")}
            </LinkButton>
          }
        >
          <FilterChips
            label={t("imports.rejections.reason")}
            name="reason"
            choices={[
              { value: "", label: t("imports.rejections.all"), count: counts.rejected },
              ...reasons.map(({ reason: value, count }) => ({
                value,
                label: t(`imports.reasonNames.${value}`),
                count,
              })),
            ]}
          />
          <RejectionTable rows={rejections.rows} />
          <Pagination page={rejections} />
        </Section>
      )}
    </>
  );
}
