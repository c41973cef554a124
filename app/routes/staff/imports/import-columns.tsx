import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { ColumnChoiceForm } from "#app/components/imports/column-choice-form.tsx";
import { SampleTable } from "#app/components/imports/sample-table.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { Button } from "#app/components/ui/button.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { getColumnChoice } from "#app/domain/imports/column-choice.server.ts";
import { columnChoiceSchema, mappingOf } from "#app/domain/imports/schemas.ts";
import { startImport } from "#app/domain/imports/start-import.server.ts";
import { pageTitleFrom } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitleFrom<{ fileName: string }>(({ fileName }) => fileName);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "imports.run");
  return getColumnChoice(actor, readId("imp", params.importRunId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "imports.run");
  const importRunId = readId("imp", params.importRunId);
  const form = await parseForm(request, columnChoiceSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    const { currency = null, priceListId = null, warehouseId = null, mode } = form.value;
    const options = { currency, priceListId, warehouseId };
    await startImport(actor, { importRunId, mapping: mappingOf(form.value), options, dryRun: mode === "check" });
    return redirectWithToast(paths.staff.import(importRunId), { key: "imports.run.started", tone: "good" });
  });
}

export default function ImportColumnsPage(): ReactNode {
  const { t } = useTranslation();
  const choice = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();

  return (
    <>
      <PageHeader
        title={t("imports.columns.title", { file: choice.fileName })}
        detail={t("imports.columns.detail", { kind: t(`imports.kinds.${choice.kind}`) })}
        breadcrumb={[{ to: paths.staff.imports(), label: t("imports.title") }]}
        actions={
          <Form method="post" action={paths.staff.importDiscard(choice.importRunId)}>
            <Button type="submit" variant="quiet">
              {t("imports.columns.discard")}
            </Button>
          </Form>
        }
      />
      <ColumnChoiceForm choice={choice} lastResult={lastResult} />
      <Section
        title={t("imports.columns.sample")}
        detail={t("imports.columns.sampleDetail", { columns: choice.header.length })}
      >
        <SampleTable header={choice.header} rows={choice.sample} />
      </Section>
    </>
  );
}
