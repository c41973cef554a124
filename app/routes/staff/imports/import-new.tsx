import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { FieldOverview } from "#app/components/imports/field-overview.tsx";
import { UploadForm } from "#app/components/imports/upload-form.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { readImportKind } from "#app/domain/imports/filters.ts";
import { MAX_UPLOAD_BYTES } from "#app/domain/imports/limits.ts";
import { kindOfUpload } from "#app/domain/imports/schemas.ts";
import { uploadImport } from "#app/domain/imports/upload-import.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { orRefused } from "#app/platform/http/refusals.server.ts";
import { receiveUpload } from "#app/platform/upload.server.ts";

export const meta = pageTitle("imports.new.title");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "imports.run");
  return { kind: readImportKind(new URL(request.url).searchParams) ?? "products" };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "imports.run");
  return orRefused(request, async () => {
    const { file, fields } = await receiveUpload(request, { field: "file", maxBytes: MAX_UPLOAD_BYTES });
    const importRunId = await uploadImport(actor, { kind: kindOfUpload(fields), file });
    return redirect(paths.staff.importColumns(importRunId));
  });
}

export default function ImportNewPage(): ReactNode {
  const { t } = useTranslation();
  const { kind } = useLoaderData<typeof loader>();

  return (
    <>
      <PageHeader
        title={t("imports.new.title")}
        breadcrumb={[{ to: paths.staff.imports(), label: t("imports.title") }]}
      />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <UploadForm kind={kind} maxBytes={MAX_UPLOAD_BYTES} refused={useActionData<typeof action>()?.refused} />
        <Section title={t("imports.new.fields")} detail={t("imports.new.fieldsDetail")} className="mt-0">
          <FieldOverview />
        </Section>
      </div>
    </>
  );
}
